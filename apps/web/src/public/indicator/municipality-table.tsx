import { formatQuarter, coverageFigures } from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { municipalityAddress } from '../frame/addresses.ts';
import { HeadRow, numbers } from '../frame/head-row.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { InventedMark } from '../frame/invented-notice.tsx';
import { change } from '../standing/amounts.ts';
import { countsInWords } from '../values/figure-in-words.ts';
import { IntervalCell, ValueCell } from '../values/value-cell.tsx';
import type { IndicatorSection, SectionWords } from './indicator-section.ts';
import { indicatorTexts } from './indicator.texts.ts';
import { countsOf } from './of-section.ts';

/** All municipalities in order of the alphabet, with their value or the reason why there is none. */
export function MunicipalityTable({ section, wording }: SectionWords) {
  const { indicator, benchmark, language } = wording;
  const text = indicatorTexts[language];
  const label = indicator.label[language];
  const caption = text.table(label, formatQuarter(section.quarter, language));
  const coverage = coverageFigures({ label, language, counts: countsOf(section) });
  const { columns } = text;
  const headings = [
    { words: columns.municipality },
    ...(indicator.method === 'count' ? numbers(columns.value) : numbers(columns.value, columns.interval)),
    { words: columns.counts },
    ...(section.yearBefore === undefined
      ? []
      : numbers(columns.before, columns.change).map((column) => ({ ...column, said: true }))),
    { words: columns.province },
  ];
  return (
    <>
      <p className="coverage">
        {text.coverage} {coverage.sentence} {benchmark.invented && <InventedMark language={language} />}
      </p>
      <p className="signs">{text.signs}</p>
      <ScrollingTable id={`${anchorOf(wording)}-tabel`} caption={caption} sorted={language}>
        <HeadRow columns={headings} />
        <tbody>
          {section.rows.map((row) => (
            <Row key={row.municipality.code} row={row} wording={wording} />
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
}

interface RowProps {
  readonly row: IndicatorSection['rows'][number];
  readonly wording: SectionWords['wording'];
}

function Row({ row, wording }: RowProps) {
  const { municipality, value, before } = row;
  return (
    <tr data-mark={municipality.code}>
      <th scope="row">
        <a href={municipalityAddress(wording.language, municipality.slug)}>{municipality.name}</a>
      </th>
      <ValueCell value={value} wording={wording} />
      {wording.indicator.method !== 'count' && <IntervalCell value={value} wording={wording} />}
      <td>{value.kind === 'figure' ? countsInWords(value, wording) : '–'}</td>
      {before !== undefined && (
        <>
          <ValueCell value={before} wording={wording} />
          <ChangeCell row={row} wording={wording} />
        </>
      )}
      <td>{municipality.province}</td>
    </tr>
  );
}

/** The difference with a year earlier; where one of the two is not there, so is no difference. */
function ChangeCell({ row: { change: found }, wording: { indicator, language } }: RowProps) {
  if (found === undefined) return <td className="number empty">–</td>;
  const { otherDefinition } = indicatorTexts[language];
  return (
    <td className="number">
      {change(found.difference, { method: indicator.method, language })}
      {found.broken && ` (${otherDefinition})`}
    </td>
  );
}
