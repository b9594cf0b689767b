import type { PageBreakdown } from '@ijkpunt/contract';
import { anchorOf } from '../frame/anchor-of.ts';
import { HeadRow, numbers } from '../frame/head-row.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { CountedCells } from './counted-cells.tsx';
import type { Wording } from './figure-in-words.ts';
import { PanelsFigure } from './panels-figure.tsx';
import { totalsTexts } from './totals.texts.ts';

interface BreakdownTablesProps {
  /** Absent or empty where nothing is offered. */
  readonly breakdowns: readonly PageBreakdown[] | undefined;
  /** Of whom: the nation, or one municipality. */
  readonly place: string;
  /** The value of all categories together, where it is shown. */
  readonly whole: number | undefined;
  readonly wording: Wording;
}

/** An indicator by category, small multiples and a small table per dimension; nothing where no breakdown is offered. */
export function BreakdownTables({ breakdowns = [], place, whole, wording }: BreakdownTablesProps) {
  if (breakdowns.length === 0) return null;
  return (
    <div className="breakdowns">
      {breakdowns.map((breakdown) => (
        <BreakdownTable
          key={breakdown.dimension.code}
          breakdown={breakdown}
          place={place}
          whole={whole}
          wording={wording}
        />
      ))}
      <p className="signs">{totalsTexts[wording.language].breakdownWhy}</p>
    </div>
  );
}

interface BreakdownTableProps extends Omit<BreakdownTablesProps, 'breakdowns'> {
  readonly breakdown: PageBreakdown;
}

function BreakdownTable({ breakdown, place, whole, wording }: BreakdownTableProps) {
  const { dimension, categories } = breakdown;
  const { indicator, language } = wording;
  const { columns, breakdown: caption } = totalsTexts[language];
  const name = dimension.label[language];
  const id = `${anchorOf(wording)}-${dimension.code}`;
  return (
    <div className="chart-with-table">
      <PanelsFigure breakdown={breakdown} place={place} whole={whole} table={id} wording={wording} />
      <ScrollingTable id={id} caption={caption(indicator.label[language], name, place)}>
        <HeadRow
          columns={[
            { words: name },
            ...numbers(columns.value, ...(indicator.method === 'count' ? [] : [columns.interval])),
            { words: columns.counts },
          ]}
        />
        <tbody>
          {categories.map(({ code, label, value }) => (
            <tr key={code} data-mark={code}>
              <th scope="row">{label[language]}</th>
              <CountedCells value={value} wording={wording} />
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </div>
  );
}
