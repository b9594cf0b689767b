import type { OwnComparisonReply, StandingReply } from '@ijkpunt/contract';
import { GroupTable } from '../../public/standing/group-table.tsx';
import {
  courseInSentences,
  standingInSentences,
  statusInSentences,
} from '../../public/standing/standing-in-sentences.ts';
import type { NameOf } from '../../public/standing/steps-in-words.ts';
import { StepsList } from '../../public/standing/steps-list.tsx';
import { useLanguage, useTexts } from '../words/language.ts';
import { COMPARISONS_TEXTS } from './comparisons.texts.ts';
import { reasonInWords, type Glossary } from './reason-in-words.ts';
import { mannerOf, marginInWords, possibleInWords, valueInWords } from './value-in-words.ts';

interface OwnValueProps {
  readonly own: OwnComparisonReply;
  readonly glossary: Glossary;
  readonly nameOf: NameOf;
}

/** One indicator: the value, how sure it is, where it stands, how it went, and how it came about. */
export function OwnValue({ own, glossary, nameOf }: OwnValueProps) {
  const language = useLanguage();
  const manner = mannerOf(own.indicator, language);
  const label = own.indicator.label[language];
  return (
    <li className={`card own-value ${own.value.kind}`}>
      <h2>{label}</h2>
      <Value own={own} glossary={glossary} />
      {own.value.kind === 'figure' ? (
        <>
          <Standing id={own.indicator.code} own={own} standing={own.standing} nameOf={nameOf} />
          <Sentences sentences={courseInSentences(own.course, manner)} />
          <Sentences sentences={statusInSentences(own.status, own.bands, manner)} />
        </>
      ) : null}
      <StepsList steps={own.steps} manner={manner} nameOf={nameOf} about={label} />
      <StepsList steps={own.yearSteps} manner={manner} nameOf={nameOf} about={label} year />
    </li>
  );
}

function Value({ own: { value, indicator }, glossary }: Omit<OwnValueProps, 'nameOf'>) {
  const texts = useTexts(COMPARISONS_TEXTS);
  const manner = mannerOf(indicator, useLanguage());
  const possible = possibleInWords(value, manner);
  return (
    <>
      <p className="amount">{valueInWords(value, manner)}</p>
      {value.kind === 'figure' ? <p>{marginInWords(value, manner)}</p> : null}
      {possible === undefined ? null : <p>{possible}</p>}
      {value.grade === undefined ? null : (
        <p className={`grade-${value.grade.toLowerCase()}`}>
          <span className="mark">{value.grade}</span> {texts.grades[value.grade]}
        </p>
      )}
      <Reasons value={value} glossary={glossary} />
    </>
  );
}

interface StandingProps {
  readonly id: string;
  readonly own: OwnComparisonReply;
  readonly standing: StandingReply | undefined;
  readonly nameOf: NameOf;
}

function Standing({ id, own: { indicator }, standing, nameOf }: StandingProps) {
  const language = useLanguage();
  const manner = mannerOf(indicator, language);
  if (standing === undefined) return null;
  return (
    <>
      <GroupTable
        id={`groepen-${id}`}
        about={indicator.label[language]}
        groups={standing.groups}
        direction={indicator.direction}
        manner={manner}
      />
      <Sentences sentences={standingInSentences(standing, manner, (code) => nameOf(`@${code}`))} />
    </>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}

function Reasons({
  value,
  glossary,
}: {
  readonly value: OwnComparisonReply['value'];
  readonly glossary: Glossary;
}) {
  const texts = useTexts(COMPARISONS_TEXTS);
  const language = useLanguage();
  const sentences = [...new Set(value.reasons.map((reason) => reasonInWords(reason, language, glossary)))];
  if (sentences.length === 0) return null;
  return (
    <>
      <p className="small">{texts.because}</p>
      <ul className="reasons">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
