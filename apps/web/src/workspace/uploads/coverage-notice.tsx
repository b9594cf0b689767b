import type { PartReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../words/language.ts';
import { coverageOf } from './parts-coverage.ts';
import { PARTS_TEXTS } from './parts.texts.ts';
import type { PartsReply } from './use-parts.ts';

type Measure = PartsReply['measures'][number];

interface CoverageNoticeProps {
  readonly parts: readonly PartReply[];
  readonly measures: readonly Measure[];
}

/** Measures that no part holds, and those that two hold. Says nothing while everything is delivered at once. */
export function CoverageNotice({ parts, measures }: CoverageNoticeProps) {
  const texts = useTexts(PARTS_TEXTS);
  if (parts.length === 0) return null;
  const { unheld, doubled } = coverageOf(measures, parts);
  if (unheld.length === 0 && doubled.length === 0)
    return (
      <Alert kind="ok">
        <p>{texts.complete}</p>
      </Alert>
    );
  return (
    <>
      <Noticed title={texts.unheld} text={texts.unheldText} rows={unheld.map((measure) => [measure, null])} />
      <Noticed
        title={texts.doubled}
        text={texts.doubledText}
        rows={doubled.map(({ measure, parts: names }) => [measure, `: ${names.join(', ')}`])}
      />
    </>
  );
}

interface NoticedProps {
  readonly title: string;
  readonly text: string;
  readonly rows: readonly (readonly [Measure, ReactNode])[];
}

function Noticed({ title, text, rows }: NoticedProps) {
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <Alert kind="warning">
      <p>
        <strong>{title}.</strong> {text}
      </p>
      <ul>
        {rows.map(([{ code, label }, after]) => (
          <li key={code}>
            <span className="code">{code}</span> {label[language]}
            {after}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
