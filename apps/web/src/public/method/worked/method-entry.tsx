import type { WorkedExamples } from '@ijkpunt/contract';
import type { Bilingual, Language } from '@ijkpunt/model';
import { methodTexts } from '../method.texts.ts';
import { METHODS, workedOf, type MethodName } from './methods.ts';
import { WorkedExample } from './worked-example.tsx';

interface MethodEntryProps {
  readonly name: MethodName;
  readonly examples: WorkedExamples;
  readonly language: Language;
}

/** One method: the question it answers, the rule, an example worked out, and what happens at the edges. */
export function MethodEntry({ name, examples, language }: MethodEntryProps) {
  const { anchor, heading, question, rule, edges, law, use } = METHODS[name];
  const text = methodTexts[language].entry;
  return (
    <section className="method" aria-labelledby={anchor}>
      <h4 id={anchor}>{heading[language]}</h4>
      <p className="method-question">{question[language]}</p>
      <h5>{text.rule}</h5>
      {rule.map((words) => (
        <p key={words.nl}>{words[language]}</p>
      ))}
      {workedOf(name, examples, language).map((worked, index) => (
        <WorkedExample
          key={worked.story.nl}
          worked={worked}
          id={`${anchor}-${index + 1}`}
          language={language}
        />
      ))}
      <h5>{text.edges}</h5>
      <Edges edges={edges} language={language} />
      <p className="hint">
        {text.law(law)} {text.use[use]}
      </p>
    </section>
  );
}

function Edges({ edges, language }: { readonly edges: readonly Bilingual[]; readonly language: Language }) {
  return (
    <ul>
      {edges.map((words) => (
        <li key={words.nl}>{words[language]}</li>
      ))}
    </ul>
  );
}
