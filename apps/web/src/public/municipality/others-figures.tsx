import type { PageReference } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { formatDay, formatGiven, GAP_SIGNS } from '@ijkpunt/ui';
import { othersFiguresTexts } from './others-figures.texts.ts';

interface OthersFiguresProps {
  readonly name: string;
  readonly references: readonly PageReference[];
  readonly language: Language;
}

const ID = 'cijfers-van-anderen';

/** What others say of the municipality, each with its source, day, boundaries and licence; nothing when nobody does. */
export function OthersFigures({ name, references, language }: OthersFiguresProps) {
  if (references.length === 0) return null;
  const text = othersFiguresTexts[language];
  return (
    <section className="indicator others-figures" aria-labelledby={ID}>
      <h2 id={ID}>{text.title}</h2>
      <p className="explanation">{text.lead(name)}</p>
      <dl>
        {references.map((reference) => (
          <Entry
            key={`${reference.variable}/${reference.invented}`}
            name={name}
            reference={reference}
            language={language}
          />
        ))}
      </dl>
    </section>
  );
}

interface EntryProps extends Pick<OthersFiguresProps, 'name' | 'language'> {
  readonly reference: PageReference;
}

function Entry({ name, reference, language }: EntryProps) {
  const { title, refersOn, boundariesOn, invented, areaChanged } = reference;
  const text = othersFiguresTexts[language];
  return (
    <div>
      <dt>
        {title[language]}
        {invented && (
          <>
            {' '}
            <strong className="invented-mark">{text.invented}</strong>
          </>
        )}
      </dt>
      <Given reference={reference} language={language} />
      <dd className="hint">
        {text.on(formatDay(refersOn, language))}; {text.boundaries(formatDay(boundariesOn, language))}.
        {areaChanged && ` ${text.areaChanged(name)}`}
      </dd>
      <Source reference={reference} language={language} />
    </div>
  );
}

function Given({ reference: { cell, unit }, language }: Omit<EntryProps, 'name'>) {
  const text = othersFiguresTexts[language];
  if (cell.kind === 'figure')
    return <dd className="given">{text.units[unit](formatGiven(cell.value, language))}</dd>;
  return (
    <dd className="given empty">
      <span aria-hidden="true">{GAP_SIGNS.missing}</span> {text.missing[cell.why]}
    </dd>
  );
}

function Source({ reference: { source, sourceUrl, licence }, language }: Omit<EntryProps, 'name'>) {
  const text = othersFiguresTexts[language];
  return (
    <dd className="hint">
      {text.source}: <a href={sourceUrl}>{source}</a>; {text.licence(licence)}.
    </dd>
  );
}
