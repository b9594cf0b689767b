import { publishedCounts, type Language } from '@ijkpunt/model';
import type { CaterpillarInput } from '@ijkpunt/ui';
import type { IndicatorSection } from './indicator-section.ts';

/** What the chart of all municipalities is drawn from: those with a figure to show. */
export function caterpillarOf(section: IndicatorSection, language: Language): CaterpillarInput {
  const { indicator, distribution } = section;
  const { label, method, direction } = indicator;
  const rows = section.rows.flatMap(({ municipality: { code }, value }) =>
    value.kind === 'figure' ? [{ ...value, code }] : [],
  );
  return { label: label[language], method, direction, language, rows, distribution };
}

/** Of how many municipalities there is what. */
export function countsOf({ rows }: IndicatorSection) {
  return publishedCounts(rows.map(({ value }) => value));
}
