import type { OwnComparisonReply } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../words/language.ts';
import { COMPARISONS_TEXTS } from './comparisons.texts.ts';
import { reasonInWords, type Glossary } from './reason-in-words.ts';
import { marginInWords, rankInWords, valueInWords } from './value-in-words.ts';

interface OwnValueProps {
  readonly own: OwnComparisonReply;
  readonly glossary: Glossary;
}

/** One indicator: the value, how sure it is, where it stands, and how far it can be compared. */
export function OwnValue({ own, glossary }: OwnValueProps) {
  const texts = useTexts(COMPARISONS_TEXTS);
  const language = useLanguage();
  return (
    <li className={`card own-value ${own.kind}`}>
      <h2>{own.indicator.label[language]}</h2>
      <p className="amount">{valueInWords(own, language)}</p>
      {own.kind === 'figure' ? (
        <>
          <p>{marginInWords(own, language)}</p>
          <p>{rankInWords(own, language)}</p>
        </>
      ) : null}
      {own.grade === undefined ? null : (
        <p className={`grade-${own.grade.toLowerCase()}`}>
          <span className="mark">{own.grade}</span> {texts.grades[own.grade]}
        </p>
      )}
      <Reasons own={own} glossary={glossary} />
    </li>
  );
}

function Reasons({ own, glossary }: OwnValueProps) {
  const texts = useTexts(COMPARISONS_TEXTS);
  const language = useLanguage();
  const sentences = [...new Set(own.reasons.map((reason) => reasonInWords(reason, language, glossary)))];
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
