import type { Language } from '@ijkpunt/model';
import type { PageBenchmark } from '@ijkpunt/contract';
import { formatCount, formatQuarterShort, formatValue } from '@ijkpunt/ui';
import { indicatorAddress } from '../frame/addresses.ts';
import { HeadRow, numbers } from '../frame/head-row.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { valueTexts } from '../values/values.texts.ts';
import type { StartHeadline } from './start-headline.ts';
import { startTexts } from './start.texts.ts';

interface HeadlineTableProps {
  readonly headlines: readonly StartHeadline[];
  readonly benchmark: PageBenchmark;
  readonly language: Language;
}

/** The same as the cards, as a table. */
export function HeadlineTable({ headlines, benchmark, language }: HeadlineTableProps) {
  const { columns } = startTexts[language];
  const counts = [
    columns.median,
    columns.half,
    columns.shown,
    columns.refused,
    columns.withheld,
    columns.missing,
  ];
  return (
    <ScrollingTable id={`${benchmark.slug}-tabel`} caption={benchmark.title[language]}>
      <HeadRow columns={[{ words: columns.indicator }, { words: columns.quarter }, ...numbers(...counts)]} />
      <tbody>
        {headlines.map((headline) => (
          <Row key={headline.indicator.code} headline={headline} language={language} />
        ))}
      </tbody>
    </ScrollingTable>
  );
}

function Row({ headline, language }: { readonly headline: StartHeadline; readonly language: Language }) {
  const { indicator, quarter, distribution, shown, refused, withheld, missing } = headline;
  const inWords = (value: number): string => formatValue(value, indicator.method, language);
  const half =
    distribution &&
    valueTexts[language].betweenShort(
      inWords(distribution.lowerQuartile),
      inWords(distribution.upperQuartile),
    );
  const cells = [
    { key: 'median', words: distribution ? inWords(distribution.median) : '–' },
    { key: 'half', words: half ?? '–' },
    ...Object.entries({ shown, refused, withheld, missing }).map(([key, count]) => ({
      key,
      words: formatCount(count, language),
    })),
  ];
  return (
    <tr>
      <th scope="row">
        <a href={indicatorAddress(language, indicator.slug)}>{indicator.label[language]}</a>
      </th>
      <td className="words">{formatQuarterShort(quarter, language)}</td>
      {cells.map(({ key, words }) => (
        <td key={key} className="number">
          {words}
        </td>
      ))}
    </tr>
  );
}
