import type { ReferenceFindingReply, ReferenceImportReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { useEffect, useRef } from 'react';
import { fill } from '../words/fill.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { REFERENCE_FORM_TEXTS } from './reference-form.texts.ts';
import { sentenceOfReference } from './reference-in-words.ts';

/** More than this nobody corrects by hand; the first ones tell what is the matter. */
const MOST_SHOWN = 50;

/** What came of an import: the set, or every line that has to be mended. */
export function ReferenceOutcome({ outcome }: { readonly outcome: ReferenceImportReply | undefined }) {
  const texts = useTexts(REFERENCE_FORM_TEXTS);
  const language = useLanguage();
  const set = outcome?.set;
  const findings = outcome?.findings ?? [];
  return (
    <>
      <div role="status">
        {set === undefined ? null : (
          <Alert kind="ok">
            <p>
              {fill(texts.imported, {
                title: set.title[language],
                figures: set.figures,
                missing: set.missing,
              })}
            </p>
          </Alert>
        )}
      </div>
      {findings.length === 0 ? null : <Findings findings={findings} />}
    </>
  );
}

function Findings({ findings }: { readonly findings: readonly ReferenceFindingReply[] }) {
  const texts = useTexts(REFERENCE_FORM_TEXTS);
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  // New findings bring the focus here, so that a screen reader begins with them.
  useEffect(() => box.current?.focus(), [findings]);
  const more = findings.length - MOST_SHOWN;
  return (
    <Alert kind="error" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{texts.refused}.</strong> {texts.refusedText}
      </p>
      <ul className="reference-findings">
        {findings.slice(0, MOST_SHOWN).map((finding, position) => (
          <li key={position}>
            <strong>{finding.line === 0 ? texts.whole : fill(texts.line, { line: finding.line })}:</strong>{' '}
            {sentenceOfReference(finding, language)}
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{fill(texts.more, { count: more })}</p> : null}
    </Alert>
  );
}
