import type { OutlineReply } from '@ijkpunt/contract';
import { useState } from 'react';
import { useTasks } from '../../rounds/use-tasks.ts';
import { useTexts } from '../../words/language.ts';
import type { ChosenRound } from '../round-in-address.ts';
import { TrialChoice } from '../trial-choice.tsx';
import { UploadForm } from '../upload-form.tsx';
import { openingOf, taskOf } from '../ways-in.ts';
import { OWN_FILE_TEXTS } from './own-file.texts.ts';
import { SeenFile } from './seen-file.tsx';
import { useOutline, type WantedLayout } from './use-own-file.ts';

interface Looked {
  readonly file: File;
  readonly seen: OutlineReply;
  /** Counts the readings: each begins with fresh choices. */
  readonly reading: number;
}

/** Chooses a file, has it looked at, and goes on with what was seen. It stays in the browser until it is delivered. */
export function OwnFile({ round }: { readonly round: ChosenRound }) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const trialOnly = openingOf(taskOf(useTasks().data, round)) === 'trial-only';
  const [chosen, setChosen] = useState(false);
  const { looking, sent } = useOutline(round.benchmark);
  const [looked, setLooked] = useState<Looked>();
  const look = (file: File, layout: WantedLayout = {}) => {
    const reading = (looked?.reading ?? 0) + 1;
    looking.mutate({ file, ...layout }, { onSuccess: (seen) => setLooked({ file, seen, reading }) });
  };
  const trial = trialOnly || chosen;
  return (
    <>
      <UploadForm
        busy={looking.isPending}
        sent={sent}
        error={looking.error}
        onSend={(file) => look(file)}
        name={texts.look}
      >
        <TrialChoice trial={trial} fixed={trialOnly} onChange={setChosen} />
      </UploadForm>
      {looked === undefined ? null : (
        <SeenFile
          key={looked.reading}
          upload={{ ...round, file: looked.file, trial }}
          seen={looked.seen}
          busy={looking.isPending}
          onReread={(layout) => look(looked.file, layout)}
        />
      )}
    </>
  );
}
