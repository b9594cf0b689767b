import { csvLine } from '@ijkpunt/contract';
import { TEMPLATE_COLUMNS, templateRows, type TemplateInput } from './template-rows.ts';
import { dutchNumber } from './template-words.ts';

/** The template as CSV that Excel opens in Dutch: UTF-8 with its mark, semicolons, decimal commas, harmless cells. */
export function templateCsv(input: TemplateInput): Buffer {
  const rows = templateRows(input).map((row) =>
    TEMPLATE_COLUMNS.map((column) => {
      const cell = row[column];
      return typeof cell === 'number' ? dutchNumber(cell) : cell;
    }),
  );
  const lines = [TEMPLATE_COLUMNS, ...rows].map(csvLine);
  return Buffer.from(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`, 'utf8');
}
