import { PRECISIONS, UNITS, WHY_MISSING } from '@ijkpunt/model';
import { colToLetter, type DataValidation } from 'hucre/xlsx';
import { TEMPLATE_COLUMNS, type TemplateColumn } from './template-rows.ts';

const NO_NUMBER = 'Vul een getal in van 0 of meer. Hebt u geen cijfer? Laat de cel leeg en kies een reden.';
const CHOICES: readonly {
  readonly column: TemplateColumn;
  readonly values: readonly string[];
  readonly otherwise: string;
}[] = [
  {
    column: 'eenheid',
    values: UNITS,
    otherwise: 'Kies een eenheid uit de lijst. In het blad Uitleg staat wat de woorden betekenen.',
  },
  {
    column: 'precisie',
    values: PRECISIONS,
    otherwise: 'Kies uit de lijst hoe precies het cijfer is, of laat de cel leeg.',
  },
  {
    column: 'reden',
    values: WHY_MISSING,
    otherwise: 'Kies een reden uit de lijst. In het blad Uitleg staat wat de woorden betekenen.',
  },
];

/**
 * What a spreadsheet checks while the template is filled in, in the lines below the header: numbers of 0 or more, and codes
 * from a list. Whoever pastes goes around it; the check of the delivery does not rely on it.
 */
export function inputChecks(lines: number): DataValidation[] {
  const range = (column: TemplateColumn) => {
    const letter = colToLetter(TEMPLATE_COLUMNS.indexOf(column));
    return `${letter}2:${letter}${lines + 1}`;
  };
  const number = { type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' } as const;
  const choices = CHOICES.map(({ column, values, otherwise }): DataValidation => ({
    type: 'list',
    values: [...values],
    range: range(column),
    ...refusal(otherwise),
  }));
  return [{ ...number, range: range('waarde'), ...refusal(NO_NUMBER) }, ...choices];
}

function refusal(errorMessage: string) {
  return {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Dit kan hier niet',
    errorMessage,
  } as const;
}
