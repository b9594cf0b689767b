import { indicatorIn, type Benchmark, type Indicator, type IndicatorSettings } from '@ijkpunt/model';

/** Settings of an indicator that a coordinator put to work. */
export interface LiveIndicator {
  readonly code: string;
  readonly content: IndicatorSettings;
}

/** The settings of an indicator as a benchmark has them; undefined when it has no such indicator. */
export function settingsIn(benchmark: Benchmark, code: string): IndicatorSettings | undefined {
  const indicator = indicatorIn(benchmark, code);
  if (indicator === undefined) return undefined;
  const { label, explanation, caution, direction, profileQuestions } = indicator;
  const searchWords = benchmark.searchWords?.[code] ?? [];
  return { label, explanation, caution, searchWords, direction, profileQuestions, shown: true };
}

/**
 * A benchmark with other settings of one of its indicators, in the place that it is shipped in. A question that is no
 * longer shipped is left out, and an indicator that is not shipped any more stays away.
 */
export function withSettings(
  { shipped, now }: { readonly shipped: Benchmark; readonly now: Benchmark },
  { code, content }: LiveIndicator,
): Benchmark {
  if (!shipped.indicators.some((one) => one.code === code)) return now;
  const others = new Map(now.indicators.map((one) => [one.code, one]));
  const indicators = shipped.indicators.flatMap((one): readonly Indicator[] => {
    if (one.code === code) return content.shown ? [applied(one, content, shipped)] : [];
    const other = others.get(one.code);
    return other === undefined ? [] : [other];
  });
  const words = Object.entries(now.searchWords ?? {}).filter(([of]) => of !== code);
  const own = content.searchWords.length === 0 ? [] : [[code, content.searchWords] as const];
  return { ...now, indicators, searchWords: Object.fromEntries([...words, ...own]) };
}

/** The benchmark as it works: what was shipped, with what a coordinator put to work in its place. None change nothing. */
export function effectiveIndicators(shipped: Benchmark, live: readonly LiveIndicator[]): Benchmark {
  return live.reduce((now, one) => withSettings({ shipped, now }, one), shipped);
}

function applied(
  indicator: Indicator,
  content: IndicatorSettings,
  { profileQuestions }: Benchmark,
): Indicator {
  const { label, explanation, caution, direction } = content;
  const known = new Set(profileQuestions.map(({ code }) => code));
  const questions = content.profileQuestions.filter((code) => known.has(code));
  return { ...indicator, label, explanation, caution, direction, profileQuestions: questions };
}

/** A text that is the same for settings that say the same, in whatever order they were written. */
export function fingerprintOf(settings: IndicatorSettings): string {
  const { label, explanation, caution, searchWords, direction, profileQuestions, shown } = settings;
  const words = [label, explanation, caution].map(({ nl, en }) => [nl, en]);
  return JSON.stringify([words, searchWords, direction, profileQuestions.toSorted(), shown]);
}
