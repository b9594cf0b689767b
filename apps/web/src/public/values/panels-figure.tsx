import type { PageBreakdown } from '@ijkpunt/contract';
import { panelsFigures, PanelsPlot, panelsTexts, type LegendEntry, type PanelsInput } from '@ijkpunt/ui';
import { ChartFigure } from '../frame/chart-figure.tsx';
import { countsInWords, type Wording } from './figure-in-words.ts';
import { valueTexts } from './values.texts.ts';

interface PanelsFigureProps {
  readonly breakdown: PageBreakdown;
  readonly place: string;
  /** The value of all categories together; absent where it is not shown, or would dwarf them. */
  readonly whole: number | undefined;
  /** Id of the table beside it. */
  readonly table: string;
  readonly wording: Wording;
}

/** A panel for each category, those that are not shown among them. */
export function PanelsFigure({ table, ...rest }: PanelsFigureProps) {
  const { benchmark, language } = rest.wording;
  const input = inputOf(rest);
  const { title, sentence } = panelsFigures(input);
  return (
    <ChartFigure
      caption={title}
      invented={benchmark.invented}
      language={language}
      pointed
      legend={legendOf(input)}
      sentence={sentence}
    >
      <PanelsPlot id={`${table}-beeld`} input={input} table={table} />
    </ChartFigure>
  );
}

function inputOf({ breakdown, place, whole, wording }: Omit<PanelsFigureProps, 'table'>): PanelsInput {
  const { indicator, language } = wording;
  const { dimension, categories } = breakdown;
  return {
    label: indicator.label[language],
    dimension: dimension.label[language],
    place,
    method: indicator.method,
    language,
    whole: indicator.method === 'count' ? undefined : whole,
    categories: categories.map(({ code, label, value }) => ({
      code,
      label: label[language],
      ...(value.kind === 'withheld'
        ? { gap: value.kind, why: valueTexts[language].withheldShort }
        : { measured: value, counts: countsInWords(value, wording) }),
    })),
  };
}

function legendOf({ language, categories, whole, place }: PanelsInput): readonly LegendEntry[] {
  const { legend } = panelsTexts[language];
  const shown = categories.flatMap((category) => ('measured' in category ? [category.measured] : []));
  if (shown.length === 0) return [];
  const bounded = shown.some(({ lower }) => lower !== undefined);
  return [
    { sign: bounded ? 'spread' : 'spot', words: bounded ? legend.bounded : legend.mark },
    ...(whole === undefined ? [] : [{ sign: 'whole', words: legend.whole(place) } as const]),
  ];
}
