import type { MethodPage as Page } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { methodTexts } from './method.texts.ts';
import { GROUPS, METHODS } from './worked/methods.ts';

interface MethodContentsProps {
  readonly benchmarks: Page['benchmarks'];
  readonly language: Language;
}

/** What is on the page, in its order, with a link to every part. */
export function MethodContents({ benchmarks, language }: MethodContentsProps) {
  const text = methodTexts[language];
  return (
    <nav className="contents" aria-labelledby="op-deze-pagina">
      <h2 id="op-deze-pagina">{text.contents}</h2>
      <ol>
        {text.parts.map(({ anchor, heading }) => (
          <Entry key={anchor} anchor={anchor} words={heading} />
        ))}
        <li>
          <a href="#rekenmethoden">{text.methods}</a>
          <ul className="contents-groups">
            {GROUPS.map((group) => (
              <li key={group.anchor}>
                <a href={`#${group.anchor}`}>{group.heading[language]}</a>
                <ul>
                  {group.methods.map((name) => (
                    <Entry key={name} anchor={METHODS[name].anchor} words={METHODS[name].heading[language]} />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </li>
        {benchmarks.length > 0 && <Entry anchor="per-benchmark" words={text.perBenchmark} />}
      </ol>
    </nav>
  );
}

function Entry({ anchor, words }: { readonly anchor: string; readonly words: string }) {
  return (
    <li>
      <a href={`#${anchor}`}>{words}</a>
    </li>
  );
}
