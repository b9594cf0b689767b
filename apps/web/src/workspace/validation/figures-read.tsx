import type { ObservationReply } from '@ijkpunt/contract';
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

function FiguresTable({ observations }: FiguresReadProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  if (observations.length === 0) return <p>{texts.noFigures}</p>;
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{texts.measure}</th>
          <th scope="col" className="number">
            {texts.value}
          </th>
          <th scope="col">{texts.period}</th>
        </tr>
      </thead>
      <tbody>
        {observations.map((observation) => (
          <FigureRow key={keyOf(observation)} observation={observation} />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow({ observation }: { readonly observation: ObservationReply }) {
  const language = useLanguage();
  const { measure, label, dimension, category, period, note, cell } = observation;
  return (
    <tr>
      <th scope="row">
        {label[language]} <span className="code">{measure}</span>
        {dimension === '' ? null : <span className="part">{`${dimension}: ${category}`}</span>}
        {note === '' ? null : <span className="note">{note}</span>}
      </th>
      <td className={cell.kind === 'missing' ? 'number gap' : 'number'}>
        {figureInWords(observation, language)}
      </td>
      <td>{periodInWords(period, language)}</td>
    </tr>
  );
}

function keyOf({ measure, period, dimension, category }: ObservationReply): string {
  return [measure, period.start, period.end, dimension, category].join('|');
}
