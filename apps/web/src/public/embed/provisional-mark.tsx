import { isProvisional, type Language, type Quarter } from '@ijkpunt/model';
import type { PageBenchmark } from '@ijkpunt/contract';
import { embedTexts } from './embed.texts.ts';

interface ProvisionalMarkProps {
  readonly benchmark: PageBenchmark;
  /** Of which the figures are. */
  readonly quarters: readonly Quarter[];
  readonly language: Language;
}

/** The mark of figures that may still change. Nothing when they are final, or when nobody said. */
export function ProvisionalMark({ benchmark, quarters, language }: ProvisionalMarkProps) {
  if (!quarters.some((quarter) => isProvisional(quarter, benchmark.publication.finalUntil))) return null;
  return <strong className="provisional-mark">{embedTexts[language].provisional}</strong>;
}
