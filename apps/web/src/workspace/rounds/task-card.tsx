import type { TaskReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { Link } from 'react-router';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { fill } from '../words/fill.ts';
import { dayInWords, quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { deadlineInWords, isAhead } from './deadline-in-words.ts';
import { isFinished, nextSteps } from './next-steps.ts';
import { TASK_STATE_WORDS, TASKS_TEXTS } from './tasks.texts.ts';

interface TaskCardProps {
  readonly task: TaskReply;
  readonly now: Date;
}

/** One quarter of one benchmark: where it stands, until when, and what comes next. */
export function TaskCard({ task, now }: TaskCardProps) {
  const language = useLanguage();
  return (
    <li className="card task">
      <h3>{quarterInWords(task.quarter, language)}</h3>
      <p className={`state ${task.state}`}>{TASK_STATE_WORDS[task.state][language]}</p>
      <Deadline task={task} now={now} />
      <Particulars task={task} />
      <Steps task={task} now={now} />
    </li>
  );
}

function Deadline({ task, now }: TaskCardProps) {
  const texts = useTexts(TASKS_TEXTS);
  const language = useLanguage();
  const left = deadlineInWords(task, now, texts);
  if (isAhead(task, now))
    return <p className="small">{fill(texts.opens, { day: dayInWords(task.opensOn, language) })}</p>;
  const remark = left ?? (task.late ? texts.past : undefined);
  return (
    <p className={task.late && !task.closed ? 'small is-late' : 'small'}>
      {fill(texts.deadline, { day: dayInWords(task.deadline, language) })}
      {remark === undefined ? null : `: ${remark}`}
    </p>
  );
}

/** What is special about this round for this municipality: more time, no more time, a reminder, a reopening. */
function Particulars({ task }: Pick<TaskCardProps, 'task'>) {
  const texts = useTexts(TASKS_TEXTS);
  const language = useLanguage();
  if (isFinished(task)) return null;
  const { extended, closed, reopened, reminder } = task;
  return (
    <>
      {extended === undefined ? null : <p className="small">{fill(texts.extended, extended)}</p>}
      {closed ? (
        <Alert kind="warning">
          <p>{texts.closed}</p>
        </Alert>
      ) : null}
      {reopened === undefined ? null : (
        <Alert>
          <p>{fill(texts.reopened, reopened)}</p>
        </Alert>
      )}
      {reminder === undefined || closed ? null : (
        <Alert kind="warning">
          <p className="small">{fill(texts.reminder, { day: dayInWords(reminder.at, language) })}</p>
          <p className="reminder">{reminder.text}</p>
        </Alert>
      )}
    </>
  );
}

function Steps({ task, now }: TaskCardProps) {
  const texts = useTexts(TASKS_TEXTS);
  const hands = { mayDeliver: may(usePerson(), 'uploads.create'), isAhead: isAhead(task, now) };
  return (
    <p className="steps">
      {nextSteps(task, hands, texts).map(({ path, name, main }) => (
        <Link key={path} to={path} className={main ? 'button' : ''}>
          {name}
          <span className="unseen"> ({task.quarter})</span>
        </Link>
      ))}
    </p>
  );
}
