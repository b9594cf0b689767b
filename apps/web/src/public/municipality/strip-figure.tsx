import {
  formatCount,
  formatValue,
  stripFigures,
  StripPlot,
  stripTexts,
  type LegendEntry,
  type StripInput,
} from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { ChartFigure } from '../frame/chart-figure.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { intervalInWords } from '../values/figure-in-words.ts';
import { ValueCell } from '../values/value-cell.tsx';
import { valueTexts } from '../values/values.texts.ts';
import type { IndicatorWords } from './indicator-words.ts';
import { municipalityTexts } from './municipality.texts.ts';

/**
 * Where the municipality stands among all others. A refused value stands nowhere, and a count stands where its size
 * puts it: then nothing is drawn.
 */
export function StripFigure(words: IndicatorWords) {
  const { block, wording } = words;
  const { indicator, benchmark, language } = wording;
  if (indicator.method === 'count' || block.value.kind === 'refused' || block.others.length === 0)
    return null;
  const input = inputOf(words);
  const id = `${anchorOf(wording)}-lijn`;
  return (
    <div className="chart-with-table">
      <ChartFigure
        caption={municipalityTexts[language].where}
        invented={benchmark.invented}
        language={language}
        legend={legendOf(input)}
        sentence={stripFigures(input).sentence}
      >
        <StripPlot id={id} input={input} />
      </ChartFigure>
      <StripTable {...words} />
    </div>
  );
}

function inputOf({ name, block, wording: { indicator, language } }: IndicatorWords): StripInput {
  const { value, others, distribution } = block;
  const { method, direction, label } = indicator;
  const own =
    value.kind === 'figure'
      ? { name, value: value.value, lower: value.lower, upper: value.upper }
      : undefined;
  return { label: label[language], method, direction, language, others, distribution, own };
}

function legendOf({ own, distribution, language }: StripInput): readonly LegendEntry[] {
  const { legend } = stripTexts[language];
  return [
    { sign: 'dot', words: legend.dot },
    ...(distribution === undefined
      ? []
      : ([
          { sign: 'band', words: legend.band },
          { sign: 'median', words: legend.median },
        ] as const)),
    ...(own === undefined
      ? []
      : [{ sign: 'own', words: own.lower === undefined ? own.name : legend.own(own.name) } as const]),
  ];
}

function StripTable({ name, block: { value, distribution }, wording }: IndicatorWords) {
  const { indicator, language } = wording;
  const { stripTable, stripRows, stripNone } = municipalityTexts[language];
  const inWords = (number: number): string => formatValue(number, indicator.method, language);
  const interval = value.kind === 'figure' ? intervalInWords(value, wording) : undefined;
  const half =
    distribution &&
    valueTexts[language].betweenShort(
      inWords(distribution.lowerQuartile),
      inWords(distribution.upperQuartile),
    );
  return (
    <ScrollingTable id={`${anchorOf(wording)}-cijfers`} caption={stripTable}>
      <tbody>
        <tr>
          <th scope="row">{name}</th>
          <ValueCell value={value} wording={wording} />
        </tr>
        {interval && <Row label={municipalityTexts[language].columns.interval} words={interval.short} />}
        <Row label={stripRows.median} words={distribution ? inWords(distribution.median) : stripNone} />
        {half && <Row label={stripRows.half} words={half} />}
        {distribution && (
          <Row label={stripRows.contributing} words={formatCount(distribution.contributing, language)} />
        )}
      </tbody>
    </ScrollingTable>
  );
}

function Row({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">{words}</td>
    </tr>
  );
}
