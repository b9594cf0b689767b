import { Alert } from '@ijkpunt/ui';
import { useSearchParams } from 'react-router';
import { useTasks } from '../rounds/use-tasks.ts';
import { Page } from '../shell/page.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { useTexts } from '../words/language.ts';
import { NoRound } from './no-round.tsx';
import { PartChoice } from './part-choice.tsx';
import { roundFrom, type ChosenRound } from './round-in-address.ts';
import { RoundName } from './round-name.tsx';
import { TaskNotices } from './task-notices.tsx';
import { UPLOADS_TEXTS } from './uploads.texts.ts';
import { WaysIn } from './ways-in-list.tsx';
import { openingOf, taskOf } from './ways-in.ts';
import { WAYS_TEXTS } from './ways.texts.ts';
import './uploads.css';

/** The ways in which figures come in, for the round in the address. */
export function NewUploadPage() {
  const texts = useTexts(UPLOADS_TEXTS);
  const round = roundFrom(useSearchParams()[0]);
  if (round === undefined) return <NoRound />;
  return (
    <Page title={texts.newTitle} above={<RoundName {...round} />}>
      <OpenRound round={round} />
    </Page>
  );
}

function OpenRound({ round }: { readonly round: ChosenRound }) {
  const texts = useTexts(WAYS_TEXTS);
  const tasks = useTasks();
  // Without the tasks the ways still work: whatever is not granted is told when it is tried.
  if (tasks.isPending) return <Waiting />;
  const task = taskOf(tasks.data, round);
  const opening = openingOf(task);
  return (
    <>
      {task === undefined ? null : <TaskNotices task={task} opening={opening} now={new Date()} />}
      {opening === 'closed' ? null : (
        <>
          <p className="lead">{texts.lead}</p>
          <Alert>
            <p>{texts.privacy}</p>
          </Alert>
          <PartChoice round={round} />
          <WaysIn round={round} task={task} opening={opening} />
        </>
      )}
    </>
  );
}
