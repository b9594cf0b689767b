import type { ReleasableReply } from '@ijkpunt/contract';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { PUBLICATION_TEXTS } from './publication.texts.ts';
import { StartButtons } from './start-buttons.tsx';
import { useRequestRelease } from './use-releases.ts';

interface StartReleaseProps {
  readonly releasable: ReleasableReply;
}

/** Begins a release of what is new. One in steps goes on on its own page. */
export function StartRelease({ releasable }: StartReleaseProps) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const language = useLanguage();
  const requesting = useRequestRelease();
  const navigate = useNavigate();
  const { slug } = releasable.benchmark;
  const benchmark = releasable.benchmark.title[language];
  const quarters = releasable.changedQuarters.map((quarter) => quarterInWords(quarter, language)).join(', ');
  const what = quarters === '' ? texts.confirmReferences : fill(texts.confirmText, { quarters });
  return (
    <>
      {requesting.isError ? <ProblemNotice error={requesting.error} /> : null}
      <StartButtons
        names={{
          inSteps: fill(texts.inStepsOf, { benchmark }),
          atOnce: fill(texts.atOnceOf, { benchmark }),
        }}
        confirm={{ title: fill(texts.confirmTitle, { benchmark }), text: `${texts.nobodyFirst} ${what}` }}
        busy={requesting.isPending}
        onStart={(mode) =>
          requesting.mutate(
            { benchmark: slug, mode },
            {
              onSuccess: ({ id }) => {
                if (mode === 'in-steps') void navigate(`/beheer/publicaties/${id}`);
              },
            },
          )
        }
      />
    </>
  );
}
