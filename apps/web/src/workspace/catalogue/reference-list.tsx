import type { ReferenceSetReply } from '@ijkpunt/contract';
import { useReleases } from '../publication/use-releases.ts';
import { fill } from '../words/fill.ts';
import { dayInWords, numberInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { seriesOf, type ReferenceSeries } from './reference-values.ts';
import { REFERENCES_TEXTS } from './references.texts.ts';

/** Every variable with the set that is in use, and those before it. */
export function ReferenceList({ sets }: { readonly sets: readonly ReferenceSetReply[] }) {
  const texts = useTexts(REFERENCES_TEXTS);
  if (sets.length === 0) return <p>{texts.none}</p>;
  return (
    <ul className="cards">
      {seriesOf(sets).map((series) => (
        <SeriesCard key={series.newest.id} series={series} />
      ))}
    </ul>
  );
}

function SeriesCard({ series: { newest, earlier } }: { readonly series: ReferenceSeries }) {
  const texts = useTexts(REFERENCES_TEXTS);
  const language = useLanguage();
  const { title, invented, benchmark, variable } = newest;
  return (
    <li className="card">
      <h2>
        {title[language]}
        {invented ? <span className="mark invented">{texts.invented}</span> : null}
      </h2>
      <p className="small">
        {fill(texts.name, { variable })}. <ForWhom benchmark={benchmark} />
      </p>
      <p className="state working">{texts.inUse}</p>
      <SetFacts set={newest} />
      {earlier.length === 0 ? null : (
        <details>
          <summary>
            {fill(texts.earlierSets, { count: earlier.length })}
            <span className="unseen">: {title[language]}</span>
          </summary>
          {earlier.map((set) => (
            <SetFacts key={set.id} set={set} />
          ))}
        </details>
      )}
    </li>
  );
}

function ForWhom({ benchmark }: { readonly benchmark: string | undefined }) {
  const texts = useTexts(REFERENCES_TEXTS);
  const language = useLanguage();
  const known = useReleases().data?.find((one) => one.benchmark.slug === benchmark);
  if (benchmark === undefined) return `${texts.forAll}.`;
  return `${fill(texts.forBenchmark, { benchmark: known?.benchmark.title[language] ?? benchmark })}.`;
}

function SetFacts({ set }: { readonly set: ReferenceSetReply }) {
  const texts = useTexts(REFERENCES_TEXTS);
  const language = useLanguage();
  const { source, sourceUrl, licence, refersOn, boundariesOn, figures, missing } = set;
  const days = {
    refersOn: dayInWords(refersOn, language),
    boundariesOn: dayInWords(boundariesOn, language),
  };
  const counts = { figures: numberInWords(figures, language), missing: numberInWords(missing, language) };
  const imported = { name: set.importedBy, day: dayInWords(set.importedAt, language) };
  return (
    <div className="reference-facts">
      <p>{fill(texts.days, days)}.</p>
      <p>
        {texts.source}: <a href={sourceUrl}>{source}</a>. {fill(texts.licence, { licence })}.
      </p>
      <p>{fill(texts.counts, counts)}.</p>
      <p className="small">
        {fill(texts.importedBy, imported)}. {fill(texts.hash, { hash: set.sha256.slice(0, 12) })}.
      </p>
    </div>
  );
}
