import type { PublishedTotal } from '@ijkpunt/model';
import { formatCount, formatQuarter } from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { HeadRow, numbers } from '../frame/head-row.tsx';
import { InventedMark } from '../frame/invented-notice.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { CountedCells } from '../values/counted-cells.tsx';
import { totalInWords } from '../values/total-in-words.ts';
import { totalsTexts } from '../values/totals.texts.ts';
import type { SectionWords } from './indicator-section.ts';

/** What the nation comes to in a sentence, and every labour-market region in a table. Releases from before have none. */
export function Totals({ section, wording }: SectionWords) {
  const { totals = [], benchmark } = section;
  const nation = totals.find(({ kind }) => kind === 'nation');
  return (
    <>
      {nation !== undefined && (
        <p className="nation">
          {totalInWords(nation, wording)} {benchmark.invented && <InventedMark language={wording.language} />}
        </p>
      )}
      <Regions section={section} wording={wording} />
    </>
  );
}

function Regions({ section: { totals = [], quarter }, wording }: SectionWords) {
  const { indicator, language } = wording;
  const text = totalsTexts[language];
  const regions = totals
    .filter(({ kind }) => kind === 'labour-market-region')
    .toSorted((a, b) => a.code.localeCompare(b.code, 'nl'));
  if (regions.length === 0) return null;
  const { columns } = text;
  return (
    <details className="numbers">
      <summary>{text.regionsSummary}</summary>
      <ScrollingTable
        id={`${anchorOf(wording)}-regios`}
        caption={text.regions(indicator.label[language], formatQuarter(quarter, language))}
      >
        <HeadRow
          columns={[
            { words: columns.region },
            ...numbers(columns.value, ...(indicator.method === 'count' ? [] : [columns.interval])),
            { words: columns.counts },
            ...numbers(columns.municipalities),
          ]}
        />
        <tbody>
          {regions.map((total) => (
            <Region key={total.code} total={total} wording={wording} />
          ))}
        </tbody>
      </ScrollingTable>
    </details>
  );
}

interface RegionProps {
  readonly total: PublishedTotal;
  readonly wording: SectionWords['wording'];
}

function Region({ total: { code, value, contributing }, wording }: RegionProps) {
  return (
    <tr>
      <th scope="row">{code}</th>
      <CountedCells value={value} wording={wording} />
      <td className="number">{formatCount(contributing, wording.language)}</td>
    </tr>
  );
}
