import type { PageBreakdown } from '@ijkpunt/contract';
import { anchorOf } from '../frame/anchor-of.ts';
import { HeadRow, numbers } from '../frame/head-row.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { CountedCells } from './counted-cells.tsx';
import type { Wording } from './figure-in-words.ts';
import { totalsTexts } from './totals.texts.ts';

interface BreakdownTablesProps {
  /** Absent or empty where nothing is offered. */
  readonly breakdowns: readonly PageBreakdown[] | undefined;
  /** Of whom: the nation, or one municipality. */
  readonly place: string;
  readonly wording: Wording;
}

/** An indicator by category, a small table per dimension; nothing where no breakdown is offered. */
export function BreakdownTables({ breakdowns = [], place, wording }: BreakdownTablesProps) {
  if (breakdowns.length === 0) return null;
  return (
    <div className="breakdowns">
      {breakdowns.map((breakdown) => (
        <BreakdownTable
          key={breakdown.dimension.code}
          breakdown={breakdown}
          place={place}
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

function BreakdownTable({ breakdown: { dimension, categories }, place, wording }: BreakdownTableProps) {
  const { indicator, language } = wording;
  const { columns, breakdown: caption } = totalsTexts[language];
  const name = dimension.label[language];
  return (
    <ScrollingTable
      id={`${anchorOf(wording)}-${dimension.code}`}
      caption={caption(indicator.label[language], name, place)}
    >
      <HeadRow
        columns={[
          { words: name },
          ...numbers(columns.value, ...(indicator.method === 'count' ? [] : [columns.interval])),
          { words: columns.counts },
        ]}
      />
      <tbody>
        {categories.map(({ code, label, value }) => (
          <tr key={code}>
            <th scope="row">{label[language]}</th>
            <CountedCells value={value} wording={wording} />
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
