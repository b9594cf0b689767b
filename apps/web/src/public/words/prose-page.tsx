import type { Language } from '@ijkpunt/model';
import { addressIn } from '../frame/addresses.ts';
import type { Prose, ProsePart } from './prose.ts';

interface ProsePageProps {
  readonly prose: Prose;
  readonly language: Language;
}

/** A page of words. */
export function ProsePage({ prose: { heading, lead, parts }, language }: ProsePageProps) {
  return (
    <>
      <div className="page-head">
        <h1>{heading}</h1>
        <p className="lead">{lead}</p>
      </div>
      {parts.map((part) => (
        <section key={part.heading} className="prose">
          <h2>{part.heading}</h2>
          {part.words.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <Ways ways={part.ways ?? []} language={language} />
        </section>
      ))}
    </>
  );
}

/** Links below a part: a page that is named without a way to it has to be looked for. */
function Ways({ ways, language }: Required<Pick<ProsePart, 'ways'>> & { readonly language: Language }) {
  if (ways.length === 0) return null;
  return (
    <ul>
      {ways.map(({ to, words, page }) => (
        <li key={to}>
          <a href={page ? addressIn(language, to) : to}>{words}</a>
        </li>
      ))}
    </ul>
  );
}
