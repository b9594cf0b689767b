import { TileLegend, TileMap, tileMapFigures, type TileMapInput } from '@ijkpunt/ui';
import type { PageArea } from '@ijkpunt/contract';
import { anchorOf } from '../frame/anchor-of.ts';
import { ChartFigure } from '../frame/chart-figure.tsx';
import type { SectionWords } from './indicator-section.ts';
import { indicatorTexts } from './indicator.texts.ts';

/** Every municipality at its place in the country. Nothing where there is no distribution: two squares are no map. */
export function MapFigure({
  section,
  wording,
  areas,
}: SectionWords & { readonly areas: readonly PageArea[] }) {
  const { indicator, benchmark, language } = wording;
  const { cuts, rows } = section;
  if (cuts === undefined || areas.length === 0) return null;
  const values = new Map(rows.map(({ municipality, value }) => [municipality.code, value]));
  const { label, method } = indicator;
  const input: TileMapInput = { label: label[language], method, language, areas, values, cuts };
  const anchor = anchorOf(wording);
  return (
    <ChartFigure
      caption={indicatorTexts[language].map}
      invented={benchmark.invented}
      language={language}
      pointed
      legend={<TileLegend input={input} />}
      sentence={tileMapFigures(input).sentence}
    >
      <TileMap id={`${anchor}-kaart`} input={input} table={`${anchor}-tabel`} />
    </ChartFigure>
  );
}
