import type { GroupKind } from '@ijkpunt/model';
import { GroupTable } from '../standing/group-table.tsx';
import { courseInSentences, standingInSentences } from '../standing/standing-in-sentences.ts';
import { STANDING_TEXTS } from '../standing/standing.texts.ts';
import { StepsList } from '../standing/steps-list.tsx';
import { anchorOf } from '../frame/anchor-of.ts';
import { measureLabel } from '../values/figure-in-words.ts';
import type { IndicatorWords } from './indicator-words.ts';
import { municipalityTexts } from './municipality.texts.ts';

/** What stands beside a value: other groups, how it went, and how it came about. Closed, so that the value comes first. */
export function Beside({ name, block, wording, groups }: IndicatorWords) {
  const { indicator, benchmark, language } = wording;
  const { standing, course, steps = [] } = block;
  if (block.value.kind !== 'figure' || course === undefined) return null;
  const text = municipalityTexts[language];
  const manner = { language, method: indicator.method };
  const nameOf = (code: string): string => measureLabel(code, { benchmark, language });
  const sentences = [
    ...(standing === undefined ? [] : standingInSentences(standing, manner, nameOf)),
    ...courseInSentences(course, manner),
  ];
  return (
    <details className="numbers">
      <summary>{text.beside(name)}</summary>
      {standing !== undefined && (
        <GroupTable
          id={`${anchorOf(wording)}-groepen`}
          about={indicator.label[language]}
          groups={standing.groups}
          direction={indicator.direction}
          manner={manner}
          names={namesOf(groups, language)}
        />
      )}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <StepsList steps={steps} manner={manner} nameOf={nameOf} about={indicator.label[language]} />
    </details>
  );
}

function namesOf(
  groups: IndicatorWords['groups'],
  language: IndicatorWords['wording']['language'],
): Partial<Record<GroupKind, string | undefined>> {
  const { sizeClasses } = STANDING_TEXTS[language];
  return {
    'size-class': sizeClasses[groups?.sizeClass ?? ''],
    province: groups?.province,
    'labour-market-region': groups?.labourMarketRegion,
  };
}
