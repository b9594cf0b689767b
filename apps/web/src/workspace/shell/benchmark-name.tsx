import type { Bilingual } from '@ijkpunt/model';
import { useLanguage, useTexts } from '../words/language.ts';
import { SHELL_TEXTS } from './shell.texts.ts';

interface BenchmarkNameProps {
  readonly benchmark: { readonly title: Bilingual; readonly invented?: boolean };
}

/** The name of a benchmark; one with invented figures is marked wherever it is named. */
export function BenchmarkName({ benchmark }: BenchmarkNameProps) {
  const language = useLanguage();
  const texts = useTexts(SHELL_TEXTS);
  return (
    <>
      {benchmark.title[language]}
      {benchmark.invented === true ? <span className="mark invented">{texts.invented}</span> : null}
    </>
  );
}
