import type { TaskReply } from '@ijkpunt/contract';

export interface BenchmarkTasks {
  readonly benchmark: TaskReply['benchmark'];
  readonly tasks: readonly TaskReply[];
}

const WORK: readonly TaskReply['state'][] = [
  'not-started',
  'checking',
  'refused',
  'findings-open',
  'ready',
  'returned',
];

/** Tasks per benchmark, benchmarks in the order given; within one, work first, then the newest quarter first. */
export function tasksByBenchmark(tasks: readonly TaskReply[]): readonly BenchmarkTasks[] {
  const slugs = [...new Set(tasks.map(({ benchmark }) => benchmark.slug))];
  return slugs.flatMap((slug) => {
    const own = tasks.filter(({ benchmark }) => benchmark.slug === slug);
    const [first] = own;
    return first === undefined ? [] : [{ benchmark: first.benchmark, tasks: own.toSorted(urgentFirst) }];
  });
}

function urgentFirst(a: TaskReply, b: TaskReply): number {
  const work = Number(WORK.includes(b.state)) - Number(WORK.includes(a.state));
  return work === 0 ? b.quarter.localeCompare(a.quarter) : work;
}
