import type { TaskReply } from '@ijkpunt/contract';

export interface BenchmarkTasks {
  readonly benchmark: TaskReply['benchmark'];
  /** Work first, then the newest quarters. */
  readonly tasks: readonly TaskReply[];
  /** Quarters that were finished before the newest ones. */
  readonly earlier: readonly TaskReply[];
}

/** So many finished quarters stay in sight. */
const IN_SIGHT = 2;

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
    if (first === undefined) return [];
    const ordered = own.toSorted(urgentFirst);
    const inSight = own.filter(isWork).length + IN_SIGHT;
    return [
      { benchmark: first.benchmark, tasks: ordered.slice(0, inSight), earlier: ordered.slice(inSight) },
    ];
  });
}

function urgentFirst(a: TaskReply, b: TaskReply): number {
  const work = Number(isWork(b)) - Number(isWork(a));
  return work === 0 ? b.quarter.localeCompare(a.quarter) : work;
}

/** Something is asked of the municipality, and can still come in. */
function isWork({ state, closed, reopened }: TaskReply): boolean {
  return !closed && (WORK.includes(state) || (state === 'accepted' && reopened !== undefined));
}
