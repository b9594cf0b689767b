import { addressOfCell, DRAFT_COLUMNS, draftRow, type DraftCell } from '@ijkpunt/contract';
import type { Quarter } from '@ijkpunt/model';
import { check, interpretRow, readHeader, readingContext } from '@ijkpunt/validation';
import { aDatabase, aDeliveryFile, aRound, aScope, aWorkshop, secondPerson } from '@ijkpunt/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../platform/index.ts';
import type { DraftPlace } from '../uploads/index.ts';
import { FormService, type Form } from './form.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const forms = workshop.get(FormService);

let scope: Scope;
let colleague: Scope;
let neighbour: Scope;
let year = 2010;
beforeAll(async () => {
  scope = await aScope(database);
  colleague = secondPerson(scope);
  neighbour = await aScope(database, { municipality: 'GM0392' });
});

/** The form of a round that no other test has touched. */
async function freshPlace(part = ''): Promise<DraftPlace> {
  year += 1;
  return { ...(await aRound(database, { quarter: `${year}Q2` })), part };
}

async function savePart(name: string, measures: readonly string[]): Promise<void> {
  await database.ask(
    `insert into uploads.part (organisation, benchmark, name, measures, saved_by_name)
     values ($1, 'statushouders-voorbeeld', $2, $3, 'Rachida') on conflict do nothing`,
    [scope.organisation, name, measures],
  );
}

const cell = (measure: string, value: string, more: Partial<DraftCell> = {}): DraftCell => ({
  measure,
  dimension: '',
  category: '',
  value,
  precision: '',
  reason: '',
  note: '',
  ...more,
});
const men = (measure: string, value: string) => cell(measure, value, { dimension: 'sex', category: 'men' });
const refused = (code: string, about?: object) =>
  expect.objectContaining({ code, ...(about === undefined ? {} : { about }) });

describe('a form', () => {
  it('begins empty, with the benchmark and what was accepted before', async () => {
    const before = await aRound(database, { quarter: '2010Q1' });
    await workshop.deliver(scope, { ...before, content: aDeliveryFile({ figures: { B01: 500 } }) });
    const place = { ...(await aRound(database, { quarter: '2010Q2' })), part: '' };
    const form = await forms.read(scope, place);
    expect(form).toMatchObject({ municipality: 'GM0193', responsibility: undefined, otherParts: [] });
    expect(form.benchmark.slug).toBe('statushouders-voorbeeld');
    expect(form.draft).toMatchObject({ revision: 0, cells: [] });
    expect(form.past.map(({ quarter, observations }) => [quarter, observations.length])).toEqual([
      ['2010Q1', 1],
    ]);
  });

  it('keeps numbers as they were typed, and lets go of a cell that was emptied', async () => {
    const place = await freshPlace();
    const cells = [
      cell('B01', '1.234'),
      cell('B03', 'veel'),
      cell('B05', '12', { note: 'Geteld op 30 juni.' }),
    ];
    const first = await forms.save(scope, { place, revision: 0, cells });
    expect(first.revision).toBe(1);
    await forms.save(scope, { place, revision: 1, cells: [cell('B03', '')] });
    const { draft } = await forms.read(scope, place);
    expect(draft.cells).toEqual([cell('B01', '1.234'), cell('B05', '12', { note: 'Geteld op 30 juni.' })]);
    expect(draft).toMatchObject({ revision: 2, savedBy: 'Rachida' });
  });

  it('is seen by its own municipality only', async () => {
    const place = await freshPlace();
    await forms.save(scope, { place, revision: 0, cells: [cell('B01', '5')] });
    const theirs = await forms.read(neighbour, place);
    expect(theirs.draft.cells).toEqual([]);
    await forms.save(neighbour, { place, revision: 0, cells: [cell('B01', '9')] });
    const { draft } = await forms.read(scope, place);
    expect(draft.cells).toEqual([cell('B01', '5')]);
  });

  it('merges two windows of one person, and refuses to write over a colleague', async () => {
    const place = await freshPlace();
    const both = await Promise.all(
      ['B01', 'B03'].map((measure) => forms.save(scope, { place, revision: 0, cells: [cell(measure, '5')] })),
    );
    expect(both.map(({ revision }) => revision).toSorted()).toEqual([1, 2]);
    const late = { place, revision: 1, cells: [cell('B01', '6')] };
    await expect(forms.save(colleague, late)).rejects.toEqual(refused('draft-changed', { by: 'Rachida' }));
    await forms.save(colleague, { ...late, revision: 2 });
    const { draft } = await forms.read(scope, place);
    expect(draft.cells).toEqual([cell('B01', '6'), cell('B03', '5')]);
  });

  it.each([
    ['a note', 'phone', cell('B01', '5', { note: 'Bel 06-12345678 voor vragen.' })],
    ['a value', 'email', cell('B01', 'jan@example.nl')],
    ['a category', 'iban', { ...men('F01', '5'), dimension: 'partner', category: 'NL91ABNA0417164300' }],
  ])('never keeps what is personal in %s', async (_where, kinds, given) => {
    const place = await freshPlace();
    const saving = forms.save(scope, { place, revision: 0, cells: [given] });
    const about = { kinds, cells: given.measure, found: 1 };
    await expect(saving).rejects.toEqual(refused('personal-data', about));
    const rows = await database.ask(`select 1 from uploads.draft where quarter = $1`, [place.quarter]);
    expect(rows).toEqual([]);
  });

  it('takes no cell that it does not have', async () => {
    const place = await freshPlace();
    for (const stranger of [cell('Z99', '1'), cell('B01', '1', { category: 'men' }), men('B07', '1')]) {
      const saving = forms.save(scope, { place, revision: 0, cells: [stranger] });
      await expect(saving).rejects.toEqual(refused('input-invalid'));
    }
  });

  it('of a part knows its measures, and what other parts delivered', async () => {
    await savePart('Werk', ['B05', 'F01']);
    await savePart('Bijstand', ['B01']);
    const place = await freshPlace('Werk');
    const other = { ...place, part: 'Bijstand' };
    await forms.save(scope, { place: other, revision: 0, cells: [cell('B01', '500')] });
    const { id } = await forms.finish(scope, other);
    await workshop.check(scope, id);
    const form = await forms.read(scope, place);
    expect(form.responsibility).toEqual(['B05', 'F01']);
    expect(form.otherParts.map(({ part, fileName }) => [part, fileName])).toEqual([
      ['Bijstand', `formulier-${place.quarter}.csv`],
    ]);
    await forms.save(scope, { place, revision: 0, cells: [cell('B05', '5')] });
    const whole = await forms.read(scope, { ...place, part: '' });
    expect(whole.draft.cells).toEqual([]);
    const nobodys = { ...place, part: 'Zorg' };
    await expect(forms.read(scope, nobodys)).rejects.toEqual(refused('part-not-found', { part: 'Zorg' }));
  });

  it('is not there for a round that is not open, nor once its quarter was accepted', async () => {
    const place = { ...(await aRound(database, { quarter: '2009Q1', opensOn: '2999-01-01' })), part: '' };
    await expect(forms.read(scope, place)).rejects.toEqual(refused('round-not-open'));
    const saving = forms.save(scope, { place, revision: 0, cells: [] });
    await expect(saving).rejects.toEqual(refused('round-not-open'));
    const accepted = await freshPlace();
    await workshop.deliver(scope, { ...accepted, content: aDeliveryFile() });
    await expect(forms.finish(scope, accepted)).rejects.toEqual(refused('delivery-locked'));
  });
});

describe('a finished form', () => {
  it('is a delivery with the figures and findings that the browser saw', async () => {
    const place = await freshPlace();
    const cells = [
      cell('B01', '412', { precision: 'rounded', note: 'Met "aanhaling"; en puntkomma' }),
      cell('B03', '', { reason: 'late' }),
      men('B01', '500'),
      cell('B05', '1.234'),
      cell('C03', '7,5'),
    ];
    await forms.save(scope, { place, revision: 0, cells });
    const seen = seenInBrowser(await forms.read(scope, place));
    const { id } = await forms.finish(scope, place);
    const { upload, checked, findings } = await workshop.check(scope, id);
    expect(upload).toMatchObject({
      source: 'form',
      part: '',
      fileName: `formulier-${place.quarter}.csv`,
      rowsRead: 5,
    });
    expect(checked?.observations).toEqual(seen.observations);
    expect(findings.map(({ key }) => key)).toEqual(seen.findings.map(({ key }) => key));
    expect(findings.map(({ code }) => code)).toContain('ambiguous-number');
  });

  it('keeps what was typed, to go on with after the findings', async () => {
    const place = await freshPlace();
    await forms.save(scope, { place, revision: 0, cells: [cell('B01', '5')] });
    await forms.finish(scope, place);
    const { draft } = await forms.read(scope, place);
    expect(draft.cells.map(addressOfCell)).toEqual(['B01||']);
  });

  it('has something in it', async () => {
    const place = await freshPlace();
    await expect(forms.finish(scope, place)).rejects.toEqual(refused('draft-empty'));
    await forms.save(scope, { place, revision: 0, cells: [cell('B01', ' ', { precision: 'rounded' })] });
    await expect(forms.finish(scope, place)).rejects.toEqual(refused('draft-empty'));
  });
});

/** The check of the browser: the same rows, read and judged by the same code. */
function seenInBrowser({ benchmark, quarter, municipality, draft, past }: Form) {
  const { header } = readHeader(DRAFT_COLUMNS);
  const context = readingContext(benchmark, municipality as 'GM0193', quarter as Quarter);
  const read = draft.cells.map((each, index) =>
    interpretRow(draftRow(each, municipality), index + 2, header, context),
  );
  const observations = read.flatMap(({ observation }) => observation ?? []);
  const judged = check(observations, { benchmark, quarter, past });
  return { observations, findings: [...read.flatMap(({ findings }) => findings), ...judged] };
}
