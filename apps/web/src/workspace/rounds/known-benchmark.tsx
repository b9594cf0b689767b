import type { Bilingual } from '@ijkpunt/model';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { useTasks } from './use-tasks.ts';

interface KnownBenchmarkProps {
  readonly benchmark: { readonly slug: string; readonly title: Bilingual };
}

/** The name of a benchmark of which only the tasks know whether its figures are invented. */
export function KnownBenchmark({ benchmark }: KnownBenchmarkProps) {
  const tasks = useTasks();
  const invented = tasks.data?.some(
    (task) => task.benchmark.slug === benchmark.slug && task.benchmark.invented,
  );
  return <BenchmarkName benchmark={{ title: benchmark.title, invented: invented ?? false }} />;
}
