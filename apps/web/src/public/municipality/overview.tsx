import type { Language } from '@ijkpunt/model';
import type { IndicatorBlock, PageBenchmark } from '@ijkpunt/contract';
import { formatQuarterShort, formatValue, Spine, spineTexts } from '@ijkpunt/ui';
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
  const isDrawn = blocks.some((block) => spreadOf(block) !== undefined);
  const headings = [
    { words: columns.indicator },
    ...numbers(columns.value, columns.interval),
    ...(isDrawn ? [{ words: columns.among }] : []),
    ...numbers(columns.median),
    { words: columns.standing },
    { words: columns.quarter },
  ];
  return (
    <>
      {isDrawn && <p className="signs">{spineTexts[language].key}</p>}
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
              isDrawn={isDrawn}
            />
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
}

interface RowProps extends Omit<OverviewProps, 'blocks'> {
  readonly block: IndicatorBlock;
  /** Whether the table has a column for where the value lies. */
  readonly isDrawn: boolean;
}

/** The others that a value lies among, where there are enough to draw. */
export function spreadOf({ distribution, others }: IndicatorBlock) {
  return distribution === undefined || others.length === 0 ? undefined : { distribution, others };
}

function Row({ name, block, benchmark, language, isDrawn }: RowProps) {
  const { indicator, quarter, value, distribution } = block;
  const wording = { indicator, benchmark, language };
  return (
    <tr>
      <th scope="row">
        <a href={`#${anchorOf(wording)}`}>{indicator.label[language]}</a>
      </th>
      <ValueCell value={value} wording={wording} />
      <IntervalCell value={value} wording={wording} />
      {isDrawn && (
        <td className="spine">
          <Among name={name} block={block} benchmark={benchmark} language={language} />
        </td>
      )}
      <td className="number">
        {distribution === undefined ? '–' : formatValue(distribution.median, indicator.method, language)}
      </td>
      <td className="words">{standingInWords(value, indicator, { name, language })?.short ?? '–'}</td>
      <td className="words">{formatQuarterShort(quarter, language)}</td>
    </tr>
  );
}

/** Where the value lies among all, drawn. Nothing for a count, and where fewer than five can be compared. */
export function Among({ name, block, benchmark, language }: Omit<RowProps, 'isDrawn'>) {
  const { indicator, value } = block;
  const spread = spreadOf(block);
  if (spread === undefined) return '–';
  const { label, method, direction } = indicator;
  const own =
    value.kind === 'figure' ? { value: value.value, lower: value.lower, upper: value.upper } : undefined;
  const input = { name, label: label[language], method, direction, language, own, ...spread };
  return <Spine id={`${anchorOf({ benchmark, indicator })}-profiel`} input={input} />;
}
