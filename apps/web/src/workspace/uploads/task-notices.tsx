import type { TaskReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { Link } from 'react-router';
import { deadlineInWords } from '../rounds/deadline-in-words.ts';
import { TASKS_TEXTS } from '../rounds/tasks.texts.ts';
import { fill } from '../words/fill.ts';
import { dayInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import type { Opening } from './ways-in.ts';
import { WAYS_TEXTS } from './ways.texts.ts';

interface TaskNoticesProps {
  readonly task: TaskReply;
  readonly opening: Opening;
  readonly now: Date;
}

/** What the task says of delivering now: until when, more time, a reminder, a reopening, or why nothing comes in. */
export function TaskNotices({ task, opening, now }: TaskNoticesProps) {
  const texts = useTexts(WAYS_TEXTS);
  const { reminder, reopened } = task;
  const language = useLanguage();
  if (opening === 'closed')
    return (
      <Alert kind="warning">
        <p>{texts.closed}</p>
      </Alert>
    );
  if (opening === 'trial-only') return <Locked delivery={task.delivery} />;
  return (
    <>
      <Deadline task={task} now={now} />
      {reopened === undefined ? null : (
        <Alert>
          <p>{fill(texts.reopened, reopened)}</p>
        </Alert>
      )}
      {reminder === undefined ? null : (
        <Alert kind="warning">
          <p className="small">{fill(texts.reminder, { day: dayInWords(reminder.at, language) })}</p>
          <p>{reminder.text}</p>
        </Alert>
      )}
    </>
  );
}

function Deadline({ task, now }: Pick<TaskNoticesProps, 'task' | 'now'>) {
  const texts = useTexts(WAYS_TEXTS);
  const language = useLanguage();
  const day = dayInWords(task.deadline, language);
  const left = deadlineInWords(task, now, useTexts(TASKS_TEXTS));
  const until =
    task.extended === undefined
      ? fill(texts.deadline, { day })
      : fill(texts.extended, { day, reason: task.extended.reason });
  return (
    <p>
      {until} {task.late ? texts.late : left === undefined ? null : `(${left})`}
    </p>
  );
}

function Locked({ delivery }: { readonly delivery: string | undefined }) {
  const texts = useTexts(WAYS_TEXTS);
  return (
    <Alert kind="warning">
      <p>
        {texts.locked}{' '}
        {delivery === undefined ? null : (
          <Link to={`/werkplek/leveringen/${delivery}`}>{texts.openDelivery}</Link>
        )}
      </p>
    </Alert>
  );
}
