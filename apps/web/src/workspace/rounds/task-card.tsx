import type { TaskReply } from '@ijkpunt/contract';
import { Link } from 'react-router';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { fill } from '../words/fill.ts';
import { dayInWords, quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { deadlineInWords, isAhead } from './deadline-in-words.ts';
import { nextSteps } from './next-steps.ts';
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
  return (
    <p className="small">
      {fill(texts.deadline, { day: dayInWords(task.deadline, language) })}
      {left === undefined ? null : `: ${left}`}
    </p>
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
