import { Navigate } from 'react-router';
import { may } from '../../server/session.ts';
import { PartnershipPage } from '../organisations/partnership-page.tsx';
import { ReplyTasks } from '../replies/reply-tasks.tsx';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { Page } from '../shell/page.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { TaskCard } from './task-card.tsx';
import { tasksByBenchmark, type BenchmarkTasks } from './tasks-by-benchmark.ts';
import { TASKS_TEXTS } from './tasks.texts.ts';
import { useTasks } from './use-tasks.ts';
import './rounds.css';

/**
 * Where one arrives: the tasks of a municipality, the municipalities of a partnership, the releases for whoever runs the
 * benchmark, or the keys for an administrator who reads no figures.
 */
export function StartPage() {
  const person = usePerson();
  if (person.organisation.kind === 'partnership') return <PartnershipPage />;
  if (may(person, 'uploads.read')) return <TasksPage />;
  return <Navigate to={may(person, 'releases.read') ? '/beheer' : '/werkplek/sleutels'} replace />;
}

function TasksPage() {
  const texts = useTexts(TASKS_TEXTS);
  const tasks = useTasks();
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
      <ReplyTasks />
      <Answer of={tasks}>
        {(list) =>
          list.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            tasksByBenchmark(list).map((group) => <BenchmarkSection key={group.benchmark.slug} {...group} />)
          )
        }
      </Answer>
    </Page>
  );
}

function BenchmarkSection({ benchmark, tasks, earlier }: BenchmarkTasks) {
  const texts = useTexts(TASKS_TEXTS);
  return (
    <section>
      <h2>
        <BenchmarkName benchmark={benchmark} />
      </h2>
      <TaskCards tasks={tasks} />
      {earlier.length === 0 ? null : (
        <details className="earlier">
          <summary>{fill(texts.earlier, { count: earlier.length })}</summary>
          <TaskCards tasks={earlier} />
        </details>
      )}
    </section>
  );
}

function TaskCards({ tasks }: Pick<BenchmarkTasks, 'tasks'>) {
  const now = new Date();
  return (
    <ul className="cards">
      {tasks.map((task) => (
        <TaskCard key={task.quarter} task={task} now={now} />
      ))}
    </ul>
  );
}
