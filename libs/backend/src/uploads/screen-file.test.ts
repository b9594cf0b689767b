import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { aSheet, aWorkbook, type WorkbookOptions } from './made-workbook.ts';
import { receiveFile } from './received-file.ts';
import { screenFile } from './screen-file.ts';

const screen = async (content: Buffer | string, fileName = 'levering.csv') =>
  screenFile(await receiveFile(Readable.from([Buffer.from(content)]), 50_000_000), fileName);

const HEADER = 'gemeente;maat;waarde;toelichting';
const SECRET = '111222333';
const cell = (text: string, reference = 'A1') =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const CLEAN = `<row r="1">${cell('gemeente')}${cell('waarde', 'B1')}</row><row r="2">${cell('GM0193', 'A2')}<c r="B2"><v>5</v></c></row>`;

describe('a file without personal data', () => {
  it('is let through with the number of its rows', async () => {
    expect(await screen(`${HEADER}\nGM0193;B01;412;\nGM0193;B05;37;Geteld op 1 mei 2026.\n`)).toEqual({
      rows: 2,
    });
    expect(await screen(aWorkbook({ rows: CLEAN }))).toEqual({ rows: 1 });
  });

  it('may have been written by somebody with an address of his own', async () => {
    const parts = {
      'docProps/core.xml': '<cp:coreProperties><dc:creator>jan@zwolle.nl</dc:creator></cp:coreProperties>',
      'xl/persons/person.xml': '<personList><person displayName="Jan" userId="jan@zwolle.nl"/></personList>',
      'docProps/thumbnail.jpeg': Buffer.from('ffd8ffe0', 'hex'),
      'xl/printerSettings/printerSettings1.bin': SECRET,
    };
    expect(await screen(aWorkbook({ rows: CLEAN, parts }))).toEqual({ rows: 1 });
  });
});

describe('a file with personal data is refused', () => {
  it('with the cells and the kinds, and never the content', async () => {
    const text = `${HEADER}\nGM0193;B01;412;\nGM0193;B05;${SECRET};mail jan@zwolle.nl\n`;
    const refused = await screen(text).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'personal-data',
      about: { cells: 'C3, D3', kinds: 'bsn, email', found: 2 },
    });
    const said = [JSON.stringify(refused), String(refused), (refused as Error).stack].join();
    expect(said).not.toMatch(/111222333|jan@|zwolle/);
  });

  it('with a number when there are many', async () => {
    const rows = Array.from({ length: 500 }, () => `GM0193;B05;1;${SECRET}`);
    await expect(screen([HEADER, ...rows].join('\n'))).rejects.toMatchObject({
      about: { cells: 'D2, D3, D4, D5, D6, D7, D8, D9, D10, D11 en nog 490', kinds: 'bsn', found: 500 },
    });
  });

  it('when it stands in the name of the file', async () => {
    await expect(screen(`${HEADER}\nGM0193;B01;1;\n`, `klant ${SECRET}.csv`)).rejects.toMatchObject({
      about: { cells: 'bestandsnaam', kinds: 'bsn' },
    });
  });

  it('when it stands far beyond what is kept of a cell', async () => {
    const note = `${'een gewone toelichting '.repeat(400)}${SECRET}`;
    await expect(screen(`${HEADER}\nGM0193;B01;1;${note}\n`)).rejects.toMatchObject({
      about: { cells: 'D2' },
    });
  });

  const places: readonly (readonly [string, string, WorkbookOptions])[] = [
    ['a cell', 'A1', { rows: `<row r="1">${cell(SECRET)}</row>` }],
    ['a cell with a number', 'B7', { rows: `<row r="7"><c r="B7"><v>${SECRET}</v></c></row>` }],
    ['what a formula came to', 'A1', { rows: `<row r="1"><c r="A1"><f>B1</f><v>${SECRET}</v></c></row>` }],
    [
      'a shared text',
      'A1',
      { rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings: [`bsn ${SECRET}`] },
    ],
    [
      'the title of the file',
      'eigenschappen van het bestand',
      {
        rows: CLEAN,
        parts: {
          'docProps/core.xml': `<cp:coreProperties><dc:title>over ${SECRET}</dc:title></cp:coreProperties>`,
        },
      },
    ],
    [
      'a drawing of lines',
      'overige tekst',
      { rows: CLEAN, parts: { 'xl/media/image1.svg': `<svg><text>${SECRET}</text></svg>` } },
    ],
    ['a text that no cell shows any more', 'verwijderde tekst', { rows: CLEAN, strings: [SECRET] }],
    [
      'a second sheet',
      'blad 2!C3',
      { sheets: [aSheet(CLEAN), aSheet(`<row r="3">${cell(SECRET, 'C3')}</row>`)] },
    ],
    [
      'a hidden sheet in front',
      'blad 1!C3',
      { sheets: [aSheet(`<row r="3">${cell(SECRET, 'C3')}</row>`), aSheet(CLEAN)], hidden: [0] },
    ],
    [
      'a header',
      'kop- en voetteksten',
      { sheets: [aSheet(CLEAN, `<headerFooter><oddHeader>${SECRET}</oddHeader></headerFooter>`)] },
    ],
    [
      'a comment, cut into runs',
      'opmerkingen',
      {
        rows: CLEAN,
        parts: {
          'xl/comments1.xml':
            '<comments><comment><text><r><t>1112</t></r><r><t>22333</t></r></text></comment></comments>',
        },
      },
    ],
    [
      'a drawing',
      'tekening of grafiek',
      { rows: CLEAN, parts: { 'xl/drawings/drawing1.xml': `<a:p><a:r><a:t>${SECRET}</a:t></a:r></a:p>` } },
    ],
    [
      'the memory of a pivot table',
      'draaitabel',
      { rows: CLEAN, parts: { 'xl/pivotCache/pivotCacheRecords1.xml': `<r><n v="${SECRET}"/></r>` } },
    ],
    [
      'the memory of a link',
      'koppelingen',
      { rows: CLEAN, parts: { 'xl/externalLinks/externalLink1.xml': `<cell><v>${SECRET}</v></cell>` } },
    ],
    [
      'a sheet that no list names',
      'overige tekst',
      { rows: CLEAN, parts: { 'xl/worksheets/sheet9.xml': aSheet(`<row r="1">${cell(SECRET)}</row>`) } },
    ],
  ];
  it.each(places)('when it stands in %s', async (_what, place, options) => {
    await expect(screen(aWorkbook(options))).rejects.toMatchObject({
      code: 'personal-data',
      about: { cells: place, kinds: 'bsn' },
    });
  });
});

describe('a file that is screened', () => {
  it('lets others have their turn', async () => {
    const content = `${HEADER}\n${'GM0193;B01;412;Geteld op 1 mei 2026.\n'.repeat(50_000)}`;
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 1);
    await screen(content);
    clearInterval(clock);
    expect(turns).toBeGreaterThan(5);
  });
});
