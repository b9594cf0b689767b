import type { DeliveryInFullReply, ShownReply } from '@ijkpunt/contract';
import type { Glossary } from '../comparisons/reason-in-words.ts';
import { Answer } from '../shell/answer.tsx';
import { measureLabels } from '../validation/measure-labels.ts';
import { Term } from '../shell/term.tsx';
import { fill } from '../words/fill.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { HeadRow, LabelledCell } from './labelled-table.tsx';
import { amountInWords, marginInWords, movedInWords, shownInWords, whyShownSo } from './preview-in-words.ts';
import { PREVIEW_TEXTS } from './preview.texts.ts';
import { usePreview } from './use-versions.ts';

/** What would become public of a delivery, and what would not, with the reason. */
export function PreviewSection({ delivery }: { readonly delivery: DeliveryInFullReply }) {
  const texts = useTexts(PREVIEW_TEXTS);
  const labels = measureLabels(delivery, useLanguage());
  const glossary = { labels, questions: delivery.profileQuestions };
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{texts.title}</h2>
      <Term code="margin" />
      <Term code="hiding" />
      <Answer of={usePreview(delivery.id)}>
        {({ threshold, indicators }) => (
          <PreviewTable threshold={threshold} indicators={indicators} glossary={glossary} />
        )}
      </Answer>
    </section>
  );
}

interface PreviewTableProps {
  readonly threshold: number;
  readonly indicators: readonly ShownReply[];
  readonly glossary: Glossary;
}

/** The indicators one by one. */
export function PreviewTable({ threshold, indicators, glossary }: PreviewTableProps) {
  const texts = useTexts(PREVIEW_TEXTS);
  const all = indicators.length;
  if (all === 0) return <p>{texts.none}</p>;
  const hidden = indicators.filter(({ shown }) => shown === 'withheld' || shown === 'refused').length;
  const heads = [texts.before, texts.now, texts.difference, texts.public];
  return (
    <>
      <p>{fill(texts.lead, { most: threshold - 1 })}</p>
      <p>{hidden === 0 ? fill(texts.allShown, { all }) : fill(texts.hidden, { count: hidden, all })}</p>
      <table className="figures labelled preview" role="table" aria-label={texts.title}>
        <HeadRow first={texts.indicator} others={heads} numbers={3} />
        <tbody role="rowgroup">
          {indicators.map((shown) => (
            <PreviewRow key={shown.indicator} shown={shown} threshold={threshold} glossary={glossary} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface PreviewRowProps {
  readonly shown: ShownReply;
  readonly threshold: number;
  readonly glossary: Glossary;
}

function PreviewRow({ shown, threshold, glossary }: PreviewRowProps) {
  const texts = useTexts(PREVIEW_TEXTS);
  const language = useLanguage();
  const margin = marginInWords(shown, language);
  return (
    <tr role="row" className={`preview ${shown.shown}`}>
      <th role="rowheader" scope="row">
        {shown.label[language]} <span className="code">{shown.indicator}</span>
      </th>
      <LabelledCell label={texts.before} number>
        {amountInWords(shown.before, shown.unit, language)}
      </LabelledCell>
      <LabelledCell label={texts.now} number>
        {amountInWords(shown.now, shown.unit, language)}
        {margin === undefined ? null : <span className="note">{margin}</span>}
      </LabelledCell>
      <LabelledCell label={texts.difference} number>
        {movedInWords(shown, language)}
      </LabelledCell>
      <LabelledCell label={texts.public}>
        <Verdict shown={shown} threshold={threshold} glossary={glossary} />
      </LabelledCell>
    </tr>
  );
}

function Verdict({ shown, threshold, glossary }: PreviewRowProps) {
  const language = useLanguage();
  return (
    <>
      <span className={`public ${shown.shown}`}>{shownInWords(shown, language)}</span>
      {whyShownSo(shown, language, { threshold, ...glossary }).map((sentence) => (
        <span key={sentence} className="note">
          {sentence}
        </span>
      ))}
    </>
  );
}
