import type { OutlineReply } from '@ijkpunt/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { SpokenLanguage } from '../../words/language.ts';
import { layoutChanged, linesToChoose } from './layout-choices.ts';
import { errorsInMapping } from './mapping-errors.ts';
import { OWN_FILE_TEXTS } from './own-file.texts.ts';
import { SeenFile } from './seen-file.tsx';
import { breakdownFrom, breakdownOptions, breakdownValue, measureOptions } from './target-options.ts';

const label = (nl: string) => ({ nl, en: nl });

const seen: OutlineReply = {
  fileName: 'overzicht.csv',
  headerLine: 2,
  labelColumn: 'Onderwerp',
  columns: ['Totaal', 'Vrouwen'],
  rows: [
    { label: 'Bestand', cells: { Totaal: '512', Vrouwen: '210' } },
    { label: '<b>Toelichting</b>', cells: { Totaal: 'n.v.t.', Vrouwen: '' } },
  ],
  suggested: [{ row: 'Bestand', column: 'Totaal', measure: 'B01', dimension: '', category: '' }],
  fitting: [{ id: 'm', name: 'Overzicht', found: 17, missing: 1 }],
  measures: [
    { code: 'B01', label: label('Bijstand'), dimensions: ['sex', 'route'] },
    { code: 'B07', label: label('Uitstroom'), dimensions: [] },
  ],
  dimensions: [
    { code: 'sex', label: label('Geslacht'), categories: [{ code: 'women', label: label('Vrouwen') }] },
    { code: 'route', label: label('Route'), categories: [] },
  ],
};
const upload = {
  benchmark: 'statushouders',
  quarter: '2026Q2',
  part: '',
  file: new File(['a;b'], 'overzicht.csv'),
};

function drawn(screen: ReactNode): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <SpokenLanguage value="nl">
        <MemoryRouter>{screen}</MemoryRouter>
      </SpokenLanguage>
    </QueryClientProvider>,
  );
}

const aFile = (given: Partial<OutlineReply> = {}) =>
  drawn(<SeenFile upload={upload} seen={{ ...seen, ...given }} busy={false} onReread={() => undefined} />);

describe('a file that was looked at', () => {
  it('offers the mapping of last quarter first, with how well it fits', () => {
    const html = aFile();
    expect(html).toContain('Koppeling “Overzicht”: 17 van 18 cellen gevonden');
    expect(html.indexOf('Deze koppeling gebruiken')).toBeLessThan(html.indexOf('Stap 1'));
    expect(aFile({ fitting: [] })).not.toContain('Eerder gemaakte koppelingen');
  });

  it('asks whether the row of names and the column of labels were guessed well', () => {
    const html = aFile();
    expect(html).toContain('<option value="2" selected="">Regel 2</option>');
    expect(html).toContain('<option value="Onderwerp" selected="">Onderwerp</option>');
  });

  it('lets each number be mapped, and marks a proposal as one', () => {
    const html = aFile();
    expect(html).toMatch(/<select id="number-1" aria-label="Maat voor Bestand, Totaal"/);
    expect(html.match(/<span class="mark proposal">voorstel<\/span>/g)).toHaveLength(1);
    expect(html).toContain('De overige voorstellen (1) heb ik nagekeken en kloppen');
    expect(html).toContain('1 getallen tellen mee.');
    expect(html).not.toContain('number-3');
  });

  it('shows a breakdown only where a measure has one with categories', () => {
    expect(aFile()).toContain('Totaal of uitsplitsing voor Bestand, Totaal');
    expect(aFile()).not.toContain('Totaal of uitsplitsing voor Bestand, Vrouwen');
    expect(breakdownOptions(seen, 'B07', 'nl')).toEqual([]);
  });

  it('says so when it holds no number', () => {
    const html = aFile({ rows: [] });
    expect(html).toContain('geen getallen gevonden');
    expect(html).not.toContain('Stap 3');
  });

  it('folds what lies beyond the first sixty rows', () => {
    const rows = Array.from({ length: 61 }, (_, row) => ({ label: `Rij ${row}`, cells: { Totaal: row } }));
    expect(aFile({ rows })).toContain('<summary>Nog 1 getallen</summary>');
  });
});

describe('what can be chosen for a number', () => {
  it('are the measures by code and name, and the categories of their breakdowns', () => {
    expect(measureOptions(seen, 'nl')[0]).toEqual({ value: 'B01', name: 'B01 Bijstand' });
    expect(breakdownOptions(seen, 'B01', 'nl')).toEqual([
      { name: 'Geslacht', categories: [{ value: 'sex/women', name: 'Vrouwen' }] },
    ]);
  });

  it('is read from the value as it was written, also with a slash in it', () => {
    for (const breakdown of [
      { dimension: '', category: '' },
      { dimension: 'sex', category: 'women' },
      { dimension: 'level', category: 'A2/B1' },
    ])
      expect(breakdownFrom(breakdownValue(breakdown))).toEqual(breakdown);
  });
});

describe('another layout', () => {
  const layout = { headerLine: 2, labelColumn: 'Onderwerp' };

  it('has its labels guessed anew when only the row of names was moved', () => {
    expect(layoutChanged(layout, { ...layout, headerLine: 3 })).toEqual({ headerLine: 3 });
    expect(layoutChanged(layout, { ...layout, labelColumn: '' })).toEqual({ headerLine: 2, labelColumn: '' });
    expect(layoutChanged(layout, { headerLine: 0, labelColumn: 'A' })).toEqual({
      headerLine: 0,
      labelColumn: 'A',
    });
  });

  it('offers the line that was guessed, however far down it is', () => {
    expect(linesToChoose(2)[0]).toBe(0);
    expect(linesToChoose(120).at(-1)).toBe(120);
  });
});

describe('a mapping that was made', () => {
  const made = { name: 'Overzicht', cells: 3, doubled: undefined, proposals: 0, agreed: false };
  const fields = (given: Partial<typeof made> | { doubled: string }) =>
    errorsInMapping({ ...made, ...given }, OWN_FILE_TEXTS.nl).map(({ field }) => field);

  it('is saved when nothing is left to mend', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ proposals: 2, agreed: true })).toEqual([]);
  });

  it('must hold a number, each figure once, with its proposals looked at and a name', () => {
    expect(fields({ cells: 0 })).toEqual(['cells']);
    expect(fields({ doubled: 'number-4' })).toEqual(['number-4']);
    expect(fields({ proposals: 2 })).toEqual(['agreed']);
    expect(fields({ name: ' x ' })).toEqual(['name']);
  });
});
