import type { Language } from '@ijkpunt/model';
import type { CompareBlock } from '@ijkpunt/contract';
import { formatQuarterShort } from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { municipalityAddress } from '../frame/addresses.ts';
import { HeadRow, numbers } from '../frame/head-row.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { countsInWords } from '../values/figure-in-words.ts';
import { IntervalCell, ValueCell } from '../values/value-cell.tsx';
import { compareTexts } from './compare.texts.ts';

interface CompareTableProps {
  readonly block: CompareBlock;
  readonly language: Language;
}

/** The chosen municipalities as a table, gaps with their reason. */
export function CompareTable({ block, language }: CompareTableProps) {
  const { benchmark, indicator, entries } = block;
  const { table, columns } = compareTexts[language];
  const wording = { indicator, benchmark, language };
  return (
    <ScrollingTable id={`${anchorOf(wording)}-tabel`} caption={table} sorted={language}>
      <HeadRow
        columns={[
          { words: columns.municipality },
          { words: columns.quarter },
          ...numbers(columns.value, columns.interval),
          { words: columns.counts },
        ]}
      />
      <tbody>
        {entries.map(({ municipality, quarter, value }) => (
          <tr key={municipality.code}>
            <th scope="row">
              <a href={municipalityAddress(language, municipality.slug)}>{municipality.name}</a>
            </th>
            <td className="words">{quarter === undefined ? '–' : formatQuarterShort(quarter, language)}</td>
            <ValueCell value={value} wording={wording} />
            <IntervalCell value={value} wording={wording} />
            <td>{value?.kind === 'figure' ? countsInWords(value, wording) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
