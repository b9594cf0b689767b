import type { Indicator, IndicatorFigure, Language } from '@ijkpunt/model';
import type { PageBenchmark } from '@ijkpunt/contract';
import { formatCount, formatValue } from '@ijkpunt/ui';
import { unitTexts } from './units.texts.ts';
import { valueTexts } from './values.texts.ts';

/** An indicator as the benchmark of a page has it, and the language of that page. */
export interface Wording {
  readonly indicator: Indicator;
  readonly benchmark: PageBenchmark;
  readonly language: Language;
}

/** The value by itself: `12,0%`. */
export function valueInWords(
  { value }: { readonly value: number },
  { indicator, language }: Wording,
): string {
  return formatValue(value, indicator.method, language);
}

type Counts = Pick<IndicatorFigure, 'numerator' | 'denominator'>;

/** What it was computed from: `61 van 509 personen`. */
export function countsInWords(figure: Counts, wording: Wording): string {
  const { indicator, language } = wording;
  const text = valueTexts[language];
  const numerator = formatCount(figure.numerator, language);
  const unit = unitOf(indicator.numerator[0], wording);
  if (figure.denominator === undefined || indicator.denominator === undefined)
    return text.counted(numerator, unit);
  const denominator = formatCount(figure.denominator, language);
  const below = unitOf(indicator.denominator.measures[0], wording);
  if (indicator.method === 'ratio')
    return text.perPost(text.counted(numerator, unit), text.counted(denominator, below));
  if (indicator.method === 'share') return text.outOf(numerator, denominator, below);
  const mean = indicator.denominator.taken === 'mean-of-opening-and-closing';
  return mean ? text.onMean(numerator, denominator, below) : text.on(numerator, denominator, below);
}

/** From where to where, as of the 95% interval: `tussen 9,4% en 15,1%`; undefined when there is none. */
export function intervalInWords(
  { lower, upper }: Pick<IndicatorFigure, 'lower' | 'upper'>,
  { indicator, language }: Wording,
): { readonly long: string; readonly short: string } | undefined {
  if (lower === undefined || upper === undefined) return undefined;
  const text = valueTexts[language];
  const bounds = [lower, upper].map((bound) => formatValue(bound, indicator.method, language)) as [
    string,
    string,
  ];
  return { long: text.between(...bounds), short: text.betweenShort(...bounds) };
}

/** What a measure counts, in words; empty when the benchmark does not know it. */
export function unitOf(measure: string | undefined, { benchmark, language }: Wording): string {
  const unit = benchmark.measures.find(({ code }) => code === measure)?.unit;
  return unit === undefined ? '' : unitTexts[language].units[unit];
}

/** The name of a measure; its code when the benchmark does not know it. */
export function measureLabel(
  measure: string,
  {
    benchmark,
    language,
  }: { readonly benchmark: Pick<PageBenchmark, 'measures'>; readonly language: Language },
): string {
  return benchmark.measures.find(({ code }) => code === measure)?.label[language] ?? measure;
}
