import { figure, type Observation } from '@ijkpunt/model';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { shippedBenchmarks } from '../catalogue/index.ts';
import { templateCsv } from './template-csv.ts';
import { TEMPLATE_COLUMNS, templateRows, type TemplateInput } from './template-rows.ts';

const benchmark = shippedBenchmarks().find(({ slug }) => slug === 'statushouders-voorbeeld')!;
const previous: Observation = {
  measure: 'C03',
  period: { end: '2026-03-31' },
  dimension: '',
  category: '',
  unit: 'fte',
  cell: figure(7.5),
  line: 2,
  note: '=cmd|\' /C calc\'!A0; zie "bijlage"',
};
const input: TemplateInput = {
  benchmark,
  municipality: { code: 'GM0193', name: 'Zwolle' },
  quarter: '2026Q2',
  stamp: 'statushouders-voorbeeld/2026Q2/GM0193/1',
  previous: [previous],
  language: 'nl',
};

describe('the template as CSV', () => {
  const text = templateCsv(input).toString('utf8');
  const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true });

  it('has the mark of UTF-8, semicolons, and the line ends of Excel', () => {
    expect(text.startsWith('\uFEFFgemeente;maat;naam;')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(templateRows(input).length + 2);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has the columns and the rows of the workbook', () => {
    expect(data[0]).toEqual([...TEMPLATE_COLUMNS]);
    expect(data).toHaveLength(templateRows(input).length + 1);
    expect(data.every((row) => row.length === TEMPLATE_COLUMNS.length)).toBe(true);
  });

  it('shows last quarter with a decimal comma, and computes nothing of a note', () => {
    const row = data.find((cells) => cells[1] === 'C03')!;
    expect(row[TEMPLATE_COLUMNS.indexOf('vorig_kwartaal')]).toBe('7,5');
    expect(row[TEMPLATE_COLUMNS.indexOf('toelichting')]).toBe(`'${previous.note}`);
  });
});
