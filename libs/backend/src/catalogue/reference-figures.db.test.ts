import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, anOwner, aScope, aWorkshop } from '@ijkpunt/testing';
import { BoundariesRepository } from '../organisations/index.ts';
import { asOwner, Database, type Scope } from '../platform/index.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { ReferenceFiguresRepository } from './reference-figures.repository.ts';
import { ReferenceFiguresService, type ArrivingReferences } from './reference-figures.service.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);
const references = workshop.get(ReferenceFiguresService);
const rows = workshop.get(ReferenceFiguresRepository);
const EXAMPLE = 'statushouders-voorbeeld';

let owner: Scope;
let zwolle: Scope;
beforeAll(async () => {
  owner = await anOwner(database);
  zwolle = await aScope(database);
});

const refused = (code: string, about: object = {}) =>
  expect.objectContaining({ code, about: expect.objectContaining(about) as object });

/** A file on its way in: a share of one variable, of 2024. */
function arriving(csv: string | Buffer, changes: Partial<ArrivingReferences> = {}): ArrivingReferences {
  return {
    variable: 'in-work',
    title: { nl: 'Werkenden', en: 'In work' },
    unit: 'percent',
    source: 'CBS, maatwerk',
    sourceUrl: 'https://www.cbs.nl/nl-nl/maatwerk',
    licence: 'CC BY 4.0',
    refersOn: '2024-01-01',
    boundariesOn: '2024-01-01',
    invented: false,
    stream: Readable.from([Buffer.from(csv as string)]),
    ...changes,
  };
}

const newest = (
  variable: string,
  asked: { benchmark: string; onOrBefore?: string } = { benchmark: EXAMPLE },
) => workshop.get(Database).within(owner, (tx) => rows.newest(tx, variable, asked));

const sets = async (variable: string) =>
  (await references.list(owner)).filter((set) => set.variable === variable);

describe('the reference figures that ship', () => {
  it('are the inhabitants of every municipality of today, with where they come from', async () => {
    const found = await newest('inhabitants');
    expect(found?.set).toMatchObject({
      refersOn: '2024-01-01',
      boundariesOn: '2026-01-01',
      licence: 'CC BY 4.0',
      benchmark: null,
      invented: false,
    });
    expect(found?.values.size).toBe(342);
    expect([...(found?.values.values() ?? [])].reduce((sum, value) => sum + value, 0)).toBe(17_942_942);
  });

  it('of one benchmark are there for that one only', async () => {
    expect(await newest('housing-target-net')).toBeUndefined();
    const found = await newest('housing-target-net', { benchmark: 'raadsnota-statushouders' });
    expect(found?.values.size).toBe(13);
  });

  it('are loaded once, however often the product starts', async () => {
    const before = await references.list(owner);
    await asOwner(database.adminUrl, (client) => loadCatalogue(client));
    expect(await references.list(owner)).toEqual(before);
  });
});

describe('an import of reference figures', () => {
  it('keeps a set with its source, its days, the name of its content and who did it', async () => {
    const { set, findings } = await references.import(
      owner,
      arriving('\uFEFFgemeente;waarde;reden\r\nGM0193;33,5;\r\nGM0392;;withheld\r\n', { variable: 'kept' }),
    );
    expect(findings).toEqual([]);
    expect(set).toMatchObject({
      variable: 'kept',
      title: { nl: 'Werkenden', en: 'In work' },
      source: 'CBS, maatwerk',
      refersOn: '2024-01-01',
      boundariesOn: '2024-01-01',
      importedByName: 'Carla',
      figures: 1,
      missing: 1,
      newest: true,
    });
    expect(set?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await newest('kept'))?.values).toEqual(new Map([['GM0193', 33.5]]));
  });

  it('reads what Windows writes, and any of three delimiters', async () => {
    const windows = Buffer.from('gemeente;naam;waarde\nGM1900;Súdwest-Fryslân;1\n', 'latin1');
    for (const file of [windows, 'gemeente,waarde\nGM0193,"1,5"', 'gemeente\twaarde\nGM0193\t1.5'])
      expect((await references.import(owner, arriving(file, { variable: 'written' }))).findings).toEqual([]);
    expect(await sets('written')).toHaveLength(3);
  });

  it('with one finding keeps nothing, and tells all of them by line', async () => {
    const csv = 'gemeente;waarde;reden\nGM0193;33,5;\nGM9999;12;\nGM0501;12;\nGM0392;;\n';
    const { set, findings } = await references.import(owner, arriving(csv, { variable: 'wrong' }));
    expect(set).toBeUndefined();
    expect(findings.map(({ line, code }) => [line, code])).toEqual([
      [3, 'unknown-municipality'],
      [4, 'ended'],
      [5, 'blank-without-reason'],
    ]);
    expect(findings[1]?.seen).toEqual({
      municipality: 'GM0501',
      name: 'Brielle',
      on: '2024-01-01',
      since: '2023-01-01',
    });
    expect(await sets('wrong')).toEqual([]);
  });

  it('takes a municipality of the day of the boundaries that exists no longer', async () => {
    const csv = 'gemeente;waarde\nGM0501;33\nGM0530;32\n';
    const before = { variable: 'before', boundariesOn: '2022-01-01', refersOn: '2022-01-01' };
    expect((await references.import(owner, arriving(csv, before))).set?.figures).toBe(2);
    const codes = (await newest('before'))?.values.keys() ?? [];
    expect([...codes]).toEqual(['GM0501', 'GM0530']);
  });

  it('is refused in another unit than the variable has', async () => {
    const csv = 'gemeente;waarde\nGM0193;12\n';
    const { findings } = await references.import(owner, arriving(csv, { variable: 'inhabitants' }));
    expect(findings).toEqual([{ code: 'other-unit', line: 0, seen: { unit: 'percent', before: 'persons' } }]);
  });

  it.each([
    ['input-invalid', { refersOn: '2024-02-30' }, { field: 'refersOn' }],
    ['input-invalid', { variable: 'Niet zo' }, { field: 'variable' }],
    ['benchmark-not-found', { benchmark: 'nergens' }, {}],
    ['personal-data', { source: 'jan.jansen@example.nl' }, { where: 'reference' }],
  ])('is refused with %s for %o', async (code, changes, about) => {
    const order = arriving('gemeente;waarde\nGM0193;12\n', { variable: 'refused', ...changes });
    await expect(references.import(owner, order)).rejects.toEqual(refused(code, about));
    expect(await sets('refused')).toEqual([]);
  });
});

describe('a file that holds no figures', () => {
  it.each([
    ['no-rows', [Buffer.from(' \n')]],
    ['no-rows', []],
    ['not-a-csv', [Buffer.from('PK\u0003\u0004\0\0')]],
    ['too-large', Array.from({ length: 3 }, () => Buffer.alloc(1024 * 1024, 'a'))],
  ])('is told so: %s', async (code, chunks) => {
    const order = arriving('', { variable: 'nothing', stream: Readable.from(chunks) });
    const { findings } = await references.import(owner, order);
    expect(findings.map((found) => found.code)).toContain(code);
    expect(await sets('nothing')).toEqual([]);
  });
});

describe('the newest set of a variable', () => {
  it('is of the latest day, and then the one that came in last', async () => {
    const at = async (refersOn: string, value: number, benchmark?: string) =>
      references.import(
        owner,
        arriving(`gemeente;waarde\nGM0193;${value}\n`, { variable: 'newer', refersOn, benchmark }),
      );
    await at('2024-01-01', 1);
    await at('2023-01-01', 2);
    expect((await newest('newer'))?.values.get('GM0193')).toBe(1);
    await at('2024-01-01', 3);
    expect((await newest('newer'))?.values.get('GM0193')).toBe(3);
    expect(
      (await newest('newer', { benchmark: EXAMPLE, onOrBefore: '2023-12-31' }))?.values.get('GM0193'),
    ).toBe(2);
    expect(await newest('newer', { benchmark: EXAMPLE, onOrBefore: '2022-12-31' })).toBeUndefined();
    await at('2025-01-01', 4, 'raadsnota-statushouders');
    expect((await newest('newer'))?.values.get('GM0193')).toBe(3);
    expect((await newest('newer', { benchmark: 'raadsnota-statushouders' }))?.values.get('GM0193')).toBe(4);
    const known = await sets('newer');
    expect(known.map((set) => [set.refersOn, set.benchmark, set.newest])).toEqual([
      ['2024-01-01', null, true],
      ['2024-01-01', null, false],
      ['2023-01-01', null, false],
      ['2025-01-01', 'raadsnota-statushouders', true],
    ]);
  });

  it('is what anybody in a workspace reads of a municipality', async () => {
    await references.import(owner, arriving('gemeente;waarde\nGM0193;33\n', { variable: 'read' }));
    const read = await references.ofMunicipality(zwolle, 'GM0193');
    const values = new Map(read.map(({ set, figure }) => [set.variable, figure.cell]));
    expect(values.get('inhabitants')).toMatchObject({ kind: 'figure', value: 133_141 });
    expect(values.get('read')).toMatchObject({ value: 33 });
    await expect(references.ofMunicipality(zwolle, 'GM9999')).rejects.toEqual(
      refused('municipality-not-found'),
    );
    expect(await references.ofMunicipality(zwolle, 'GM0501')).not.toContainEqual(
      expect.objectContaining({ set: expect.objectContaining({ variable: 'inhabitants' }) as object }),
    );
  });
});

describe('the walls around reference figures', () => {
  const SET = `insert into catalogue.reference_set (id, variable, title, unit, source, source_url, licence, refers_on, boundaries_on,
    invented, sha256, imported_by_name) values (gen_random_uuid(), 'forged', '{"nl":"","en":""}', 'persons', '', '', '', '2024-01-01',
    '2024-01-01', false, '', 'Iemand') returning id`;
  const FIGURE = `insert into catalogue.reference_figure (set, municipality, value)
    select id, 'GM0034', 1 from catalogue.reference_set where variable = 'housing-target-net' returning set`;

  it('let nobody write but the owner of the benchmarks', async () => {
    await expect(references.import(zwolle, arriving('gemeente;waarde\nGM0193;1\n'))).rejects.toMatchObject({
      code: '42501',
    });
    for (const organisation of [undefined, zwolle.organisation])
      await expect(database.askAs('app', { sql: SET, organisation })).rejects.toMatchObject({
        code: '42501',
      });
    for (const role of ['comparer', 'publisher', 'reader'] as const)
      await expect(database.askAs(role, { sql: SET }), role).rejects.toMatchObject({ code: '42501' });
    const asTheOwner = { sql: SET, organisation: owner.organisation, undo: true };
    expect(await database.askAs('app', asTheOwner)).toHaveLength(1);
  });

  it('let nobody add to a set, backdate one, change one or take one away', async () => {
    const { organisation } = owner;
    const backdated = SET.replace('sha256,', 'sha256, imported_at,').replace(
      `false, '',`,
      `false, '', '2020-01-01',`,
    );
    for (const sql of [
      FIGURE,
      backdated,
      `update catalogue.reference_set set licence = 'geen'`,
      `delete from catalogue.reference_figure`,
    ])
      await expect(database.askAs('app', { sql, organisation }), sql).rejects.toMatchObject({
        code: '42501',
      });
    for (const sql of [
      `update catalogue.reference_figure set value = 0 where value is not null`,
      `delete from catalogue.reference_set`,
    ])
      await expect(database.ask(sql), sql).rejects.toThrow('a correction is a new set');
  });

  it('show nothing to who serves the public', async () => {
    for (const table of ['reference_set', 'reference_figure'])
      await expect(
        database.askAs('reader', { sql: `select * from catalogue.${table}` }),
      ).rejects.toMatchObject({ code: '42501' });
  });

  it('keep a figure or a reason, never both and never neither', async () => {
    for (const cell of [`null, null`, `1, 'withheld'`, `-1, null`, `'NaN', null`, `'Infinity', null`]) {
      const sql = `insert into catalogue.reference_figure (set, municipality, value, missing)
        select id, 'GM0034', ${cell} from catalogue.reference_set where variable = 'housing-target-net'`;
      await expect(database.ask(sql), cell).rejects.toMatchObject({ code: '23514' });
    }
  });
});

describe('the life of a municipality', () => {
  it('gives the number that CBS counted on the first day of every year', async () => {
    const lives = await workshop.get(Database).outside((tx) => new BoundariesRepository().lifespans(tx));
    const on = (day: string): number =>
      lives.filter(
        ({ begunOn, endedOn }) =>
          (begunOn === undefined || begunOn <= day) && (endedOn === undefined || day < endedOn),
      ).length;
    const counted = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
    expect(counted.map((year) => on(`${year}-01-01`))).toEqual([
      393, 390, 388, 380, 355, 355, 352, 345, 342, 342, 342, 342,
    ]);
  });
});
