import { addressIn } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../words/language.ts';
import { TERM_ANCHORS, TERMS_TEXTS, type TermCode } from '../words/terms.texts.ts';
import './term.css';

/**
 * A word of the trade, explained beside where it stands and folded until somebody asks. The browser's own folding: it works by keyboard,
 * by touch and with a screen reader, and covers nothing.
 */
export function Term({ code }: { readonly code: TermCode }) {
  const texts = useTexts(TERMS_TEXTS);
  const language = useLanguage();
  const { question, answer } = texts.terms[code];
  const anchor = TERM_ANCHORS[code];
  return (
    <details className="term">
      <summary>{question}</summary>
      <p>{answer}</p>
      {anchor === undefined ? null : (
        <p>
          <a href={`${addressIn(language, '/methode')}#${anchor}`} target="_blank" rel="noreferrer">
            {texts.more}
          </a>
        </p>
      )}
    </details>
  );
}
