import { csvFile, dutchNumber } from '@ijkpunt/contract';
import { TEMPLATE_COLUMNS, templateRows, type TemplateInput } from './template-rows.ts';

/** The template as CSV that Excel opens in Dutch: UTF-8 with its mark, semicolons, decimal commas, harmless cells. */
export function templateCsv(input: TemplateInput): Buffer {
  const rows = templateRows(input).map((row) =>
    TEMPLATE_COLUMNS.map((column) => {
      const cell = row[column];
      return typeof cell === 'number' ? dutchNumber(cell) : cell;
    }),
  );
  return Buffer.from(csvFile([TEMPLATE_COLUMNS, ...rows]), 'utf8');
}
