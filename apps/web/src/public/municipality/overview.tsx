import type { Language } from '@ijkpunt/model';
import type { IndicatorBlock, PageBenchmark } from '@ijkpunt/contract';
import { formatQuarterShort, formatValue } from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { HeadRow, numbers } from '../frame/head-row.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { standingInWords } from '../values/standing-in-words.ts';
import { IntervalCell, ValueCell } from '../values/value-cell.tsx';
import { municipalityTexts } from './municipality.texts.ts';

interface OverviewProps {
  readonly name: string;
  readonly benchmark: PageBenchmark;
  readonly blocks: readonly IndicatorBlock[];
  readonly language: Language;
}

/** All indicators of a municipality in one table, each leading to its charts. */
export function Overview({ name, benchmark, blocks, language }: OverviewProps) {
  const { overview, columns } = municipalityTexts[language];
  const headings = [
    { words: columns.indicator },
    ...numbers(columns.value, columns.interval, columns.median),
    { words: columns.standing },
    { words: columns.quarter },
  ];
  return (
    <ScrollingTable id={`${benchmark.slug}-overzicht`} caption={`${overview}: ${name}`}>
      <HeadRow columns={headings} />
      <tbody>
        {blocks.map((block) => (
          <Row
            key={block.indicator.code}
            name={name}
            block={block}
            benchmark={benchmark}
            language={language}
          />
        ))}
      </tbody>
    </ScrollingTable>
  );
}

interface RowProps extends Omit<OverviewProps, 'blocks'> {
  readonly block: IndicatorBlock;
}

function Row({ name, block, benchmark, language }: RowProps) {
  const { indicator, quarter, value, distribution } = block;
  const wording = { indicator, benchmark, language };
  return (
    <tr>
      <th scope="row">
        <a href={`#${anchorOf(wording)}`}>{indicator.label[language]}</a>
      </th>
      <ValueCell value={value} wording={wording} />
      <IntervalCell value={value} wording={wording} />
      <td className="number">
        {distribution === undefined ? '–' : formatValue(distribution.median, indicator.method, language)}
      </td>
      <td className="words">{standingInWords(value, indicator, { name, language })?.short ?? '–'}</td>
      <td className="words">{formatQuarterShort(quarter, language)}</td>
    </tr>
  );
}
