import { Navigate } from 'react-router';
import { may } from '../../server/session.ts';
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

/** Where one arrives: the tasks of a municipality, or the releases for whoever runs the benchmark. */
export function StartPage() {
  return may(usePerson(), 'uploads.read') ? <TasksPage /> : <Navigate to="/beheer" replace />;
}

function TasksPage() {
  const texts = useTexts(TASKS_TEXTS);
  const tasks = useTasks();
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
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
