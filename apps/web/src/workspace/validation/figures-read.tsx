import type { ObservationReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { fill } from '../words/fill.ts';
import { periodInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { figureInWords } from './figure-in-words.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

interface FiguresReadProps {
  readonly observations: readonly ObservationReply[];
  readonly folded?: boolean;
}

/** The figures as they were read, so that anyone can see what would be delivered. */
export function FiguresRead({ observations, folded = false }: FiguresReadProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const count = { count: observations.length };
  if (folded) {
    return (
      <details>
        <summary>{fill(texts.figures, count)}</summary>
        <FiguresTable observations={observations} />
      </details>
    );
  }
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{fill(texts.figuresHeading, count)}</h2>
      <FiguresTable observations={observations} />
    </section>
  );
}

// Narrow screens show rows as cards, which takes the meaning of a table away: the roles give it back.
function FiguresTable({ observations }: FiguresReadProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  if (observations.length === 0) return <p>{texts.noFigures}</p>;
  return (
    <table className="figures" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {texts.measure}
          </th>
          <th role="columnheader" scope="col" className="number">
            {texts.value}
          </th>
          <th role="columnheader" scope="col">
            {texts.period}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {observations.map((observation) => (
          <FigureRow key={keyOf(observation)} observation={observation} />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow({ observation }: { readonly observation: ObservationReply }) {
  const language = useLanguage();
  const { measure, label, period, note, cell } = observation;
  const breakdown = breakdownIn(observation, language);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {label[language]} <span className="code">{measure}</span>
        {breakdown === undefined ? null : <span className="part">{breakdown}</span>}
        {note === '' ? null : <span className="note">{note}</span>}
      </th>
      <td role="cell" className={cell.kind === 'missing' ? 'number gap' : 'number'}>
        {figureInWords(observation, language)}
      </td>
      <td role="cell">{periodInWords(period, language)}</td>
    </tr>
  );
}

function breakdownIn(
  { dimension, category, names }: ObservationReply,
  language: Language,
): string | undefined {
  if (dimension === '') return undefined;
  return `${names?.dimension[language] ?? dimension}: ${names?.category[language] ?? category}`;
}

function keyOf({ measure, period, dimension, category }: ObservationReply): string {
  return [measure, period.start, period.end, dimension, category].join('|');
}
