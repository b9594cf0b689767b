import type { Prose } from './prose.ts';

/** A page of words. */
export function ProsePage({ prose: { heading, lead, parts } }: { readonly prose: Prose }) {
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
        </section>
      ))}
    </>
  );
}
