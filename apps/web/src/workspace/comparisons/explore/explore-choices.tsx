import type { ExplorationChoicesReply, ExploredIndicatorReply } from '@ijkpunt/contract';
import { STANDING_TEXTS } from '../../../public/standing/standing.texts.ts';
import { ChoiceField } from '../../rounds/choice-field.tsx';
import { quarterInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import {
  EXPLORED_GROUPS,
  groupOfKind,
  groupParts,
  groupsOfKind,
  type ExploredGroup,
  type ExploreView,
} from './explore-view.ts';
import { EXPLORE_TEXTS } from './explore.texts.ts';

interface ExploreChoicesProps {
  readonly choices: ExplorationChoicesReply;
  readonly view: ExploreView;
  readonly onView: (view: ExploreView) => void;
}

/** What is looked at, chosen from what there is. */
export function ExploreChoices({ choices, view, onView }: ExploreChoicesProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  const language = useLanguage();
  const benchmarks = choices.benchmarks.filter(({ quarters }) => quarters.length > 0);
  const benchmark = benchmarks.find(({ slug }) => slug === view.benchmark);
  const indicator = benchmark?.indicators.find(({ code }) => code === view.indicator);
  if (benchmark === undefined || indicator === undefined) return null;
  return (
    <div className="panel" role="search" aria-label={texts.choose}>
      <div className="in-row">
        <ChoiceField
          id="explore-benchmark"
          label={texts.benchmark}
          value={view.benchmark}
          choices={benchmarks.map(({ slug, title }) => ({ value: slug, name: title[language] }))}
          onChange={(value) => onView({ ...view, benchmark: value })}
        />
        <ChoiceField
          id="explore-indicator"
          label={texts.indicator}
          value={view.indicator}
          choices={benchmark.indicators.map(({ code, label }) => ({ value: code, name: label[language] }))}
          onChange={(value) => onView({ ...view, indicator: value })}
        />
        <ChoiceField
          id="explore-quarter"
          label={texts.quarter}
          value={view.quarter}
          choices={benchmark.quarters.map((value) => ({ value, name: quarterInWords(value, language) }))}
          onChange={(quarter) => onView({ ...view, quarter })}
        />
        <PartFields indicator={indicator} view={view} onView={onView} />
        <GroupFields choices={choices} view={view} onView={onView} />
      </div>
    </div>
  );
}

type PartFieldsProps = Omit<ExploreChoicesProps, 'choices'> & { readonly indicator: ExploredIndicatorReply };

/** The quarter or the year that ends with it, and the whole or a part; a year is of the whole. */
function PartFields({ indicator: { yearly, breakdowns }, view, onView }: PartFieldsProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  const language = useLanguage();
  const parts = breakdowns.flatMap(({ code, label, categories }) =>
    categories.map((category) => ({
      value: `${code}/${category.code}`,
      name: `${label[language]}: ${category.label[language]}`,
    })),
  );
  return (
    <>
      {yearly ? (
        <ChoiceField
          id="explore-span"
          label={texts.span}
          value={view.span}
          choices={[
            { value: 'quarter', name: texts.spans.quarter },
            { value: 'year', name: texts.spans.year },
          ]}
          onChange={(value) => onView({ ...view, span: value === 'year' ? 'year' : 'quarter' })}
        />
      ) : null}
      {parts.length === 0 || view.span === 'year' ? null : (
        <ChoiceField
          id="explore-part"
          label={texts.part}
          value={view.cell}
          choices={[{ value: '', name: texts.whole }, ...parts]}
          onChange={(cell) => onView({ ...view, cell })}
        />
      )}
    </>
  );
}

function GroupFields({ choices, view, onView }: ExploreChoicesProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  const [kind, code] = groupParts(view.group);
  const codes = groupsOfKind(kind, choices);
  const nameOf = useGroupNames(kind, choices);
  const turnTo = (next: ExploredGroup) =>
    onView({ ...view, group: groupOfKind(next, groupsOfKind(next, choices)[0]) });
  return (
    <>
      <ChoiceField
        id="explore-kind"
        label={texts.group}
        value={kind}
        choices={EXPLORED_GROUPS.map((value) => ({ value, name: texts.groups[value] }))}
        onChange={(value) => turnTo(groupParts(value)[0])}
      />
      {codes.length === 0 ? null : (
        <ChoiceField
          id="explore-group"
          label={texts.which[kind]}
          value={code}
          choices={codes.map((value) => ({ value, name: nameOf(value) }))}
          onChange={(value) => onView({ ...view, group: groupOfKind(kind, value) })}
        />
      )}
    </>
  );
}

/** What a group of a kind is called. */
function useGroupNames(kind: ExploredGroup, choices: ExplorationChoicesReply) {
  const { sizeClasses } = useTexts(STANDING_TEXTS);
  if (kind === 'size-class') return (code: string) => sizeClasses[code] ?? code;
  const names = new Map(choices.municipalities.map(({ code, name }) => [code, name]));
  return (code: string) => names.get(code) ?? code;
}
