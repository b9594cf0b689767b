import type { Language, Quarter } from '@ijkpunt/model';
import type { PageBenchmark } from '@ijkpunt/contract';
import { isProvisional } from '../values/is-provisional.ts';
import { embedTexts } from './embed.texts.ts';

interface ProvisionalMarkProps {
  readonly benchmark: PageBenchmark;
  /** Of which the figures are. */
  readonly quarters: readonly Quarter[];
  readonly language: Language;
}

/** The mark of figures that may still change. Nothing when they are final, or when nobody said. */
export function ProvisionalMark({ benchmark, quarters, language }: ProvisionalMarkProps) {
  if (!quarters.some((quarter) => isProvisional(quarter, benchmark))) return null;
  return <strong className="provisional-mark">{embedTexts[language].provisional}</strong>;
}
