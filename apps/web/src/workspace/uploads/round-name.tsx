import { useTasks } from '../rounds/use-tasks.ts';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage } from '../words/language.ts';

interface RoundNameProps {
  readonly benchmark: string;
  readonly quarter: string;
}

/** Benchmark and quarter in words. An upload knows its benchmark by address only; the tasks know its name. */
export function RoundName({ benchmark, quarter }: RoundNameProps) {
  const language = useLanguage();
  const tasks = useTasks();
  const known = tasks.data?.find((task) => task.benchmark.slug === benchmark)?.benchmark;
  return (
    <>
      {quarterInWords(quarter, language)} ·{' '}
      {known === undefined ? benchmark : <BenchmarkName benchmark={known} />}
    </>
  );
}
