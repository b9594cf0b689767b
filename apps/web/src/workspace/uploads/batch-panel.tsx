import type { BatchRoundReply } from '@ijkpunt/contract';
import { FormField, FormLabel, SelectBox } from '@ijkpunt/ui';
import { useId, useState } from 'react';
import { Answer } from '../shell/answer.tsx';
import { fill } from '../words/fill.ts';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { BatchResult } from './batch-result.tsx';
import { BATCH_TEXTS } from './batch.texts.ts';
import { UploadForm } from './upload-form.tsx';
import { useBatchRounds, useNewBatch } from './use-batch.ts';

/** One file with the rows of several municipalities: choose the round, send, and see what became of each. */
export function BatchPanel() {
  const texts = useTexts(BATCH_TEXTS);
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <p>{texts.lead}</p>
      <Answer of={useBatchRounds()}>
        {([first, ...others]) =>
          first === undefined ? <p>{texts.noRounds}</p> : <BatchForm rounds={[first, ...others]} />
        }
      </Answer>
    </section>
  );
}

function BatchForm({ rounds }: { readonly rounds: readonly [BatchRoundReply, ...BatchRoundReply[]] }) {
  const [chosen, setChosen] = useState(keyOf(rounds[0]));
  const { sending, sent } = useNewBatch();
  const { benchmark, quarter } = rounds.find((round) => keyOf(round) === chosen) ?? rounds[0];
  const send = (file: File) => sending.mutate({ benchmark: benchmark.slug, quarter, file });
  return (
    <>
      <ChooseRound rounds={rounds} chosen={chosen} onChoose={setChosen} />
      <UploadForm busy={sending.isPending} sent={sent} error={sending.error} onSend={send} />
      {sending.data === undefined ? null : <BatchResult batch={sending.data} />}
    </>
  );
}

interface ChooseRoundProps {
  readonly rounds: readonly BatchRoundReply[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

function ChooseRound({ rounds, chosen, onChoose }: ChooseRoundProps) {
  const texts = useTexts(BATCH_TEXTS);
  const language = useLanguage();
  const id = useId();
  const words = ({ benchmark, quarter, municipalities }: BatchRoundReply): string => {
    const title = benchmark.title[language];
    const name = benchmark.invented ? `${title}: ${texts.invented}` : title;
    const values = { quarter: quarterInWords(quarter, language), benchmark: name, count: municipalities };
    return fill(texts.roundOf, values);
  };
  return (
    <FormField>
      <FormLabel htmlFor={id}>{texts.round}</FormLabel>
      <SelectBox id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {rounds.map((round) => (
          <option key={keyOf(round)} value={keyOf(round)}>
            {words(round)}
          </option>
        ))}
      </SelectBox>
    </FormField>
  );
}

function keyOf({ benchmark, quarter }: BatchRoundReply): string {
  return `${benchmark.slug} ${quarter}`;
}
