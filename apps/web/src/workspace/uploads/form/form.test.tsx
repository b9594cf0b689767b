import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../server/problem.ts';
import { SpokenLanguage } from '../../words/language.ts';
import { DraftForm } from './draft-form.tsx';
import { exampleCell, exampleDraft, examplePast } from './example-form.ts';
import { idOf } from './field-place.ts';
import { FinishPanel } from './finish-panel.tsx';
import { namesOf } from './names-of.ts';
import { SavingStatus } from './saving-status.tsx';

const drawn = (screen: ReactNode, language: 'nl' | 'en' = 'nl') =>
  renderToStaticMarkup(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient()}>
        <SpokenLanguage value={language}>{screen}</SpokenLanguage>
      </QueryClientProvider>
    </MemoryRouter>,
  );

const place = { benchmark: 'voorbeeld', quarter: '2026Q1', part: '' };
const formOf = (given: Parameters<typeof exampleDraft>[0] = {}, language: 'nl' | 'en' = 'nl') =>
  drawn(
    <DraftForm draft={exampleDraft(given)} place={place} reread={() => Promise.resolve(undefined)} />,
    language,
  );

describe('the form', () => {
  it('is a table with a heading per theme and a field per column', () => {
    const html = formOf({ past: [examplePast('2025Q4', { B01: 400 })] });
    expect(html).toContain('B · Bijstand');
    expect(html).toContain('Cijfer van 4e kwartaal 2025');
    expect(html).toContain('400 personen');
    expect(html).not.toContain('role="grid"');
    expect(html.match(/data-field="value"/g)).toHaveLength(4);
  });

  it('names each field by its column and its row', () => {
    const html = formOf();
    const field = /<input[^>]*id="value-B01%7C%7C"[^>]*>/.exec(html)?.[0] ?? '';
    expect(field).toContain('aria-labelledby="column-value name-B01%7C%7C"');
    expect(html).toContain('id="column-value"');
    expect(html).toContain('id="name-B01%7C%7C"');
  });

  it('says beside a cell what is wrong with it, in the words of an upload', () => {
    const html = formOf({ cells: [exampleCell('B03', '1.234')] });
    expect(html).toMatch(/<input[^>]*aria-describedby="findings-B03%7C%7C" aria-invalid="true"/);
    expect(html).toContain('Hier staat “1.234”: dat kan 1234 zijn of 1,234.');
    expect(html).toContain('Bevindingen: 1 te herstellen, 0 toe te lichten, 0 ter informatie');
  });

  it('counts the measures that are filled in, and keeps quiet about the rest', () => {
    const html = formOf({ cells: [exampleCell('A01', '50'), exampleCell('B01', '', { reason: 'late' })] });
    expect(html).toContain('2 van 4 maten ingevuld');
    expect(html).toContain('Bevindingen: geen');
    expect(html).not.toContain('De waarde is leeg');
  });

  it('opens the breakdowns that were filled in', () => {
    const cells = [exampleCell('B01', '5', { dimension: 'sex', category: 'men' })];
    expect(formOf()).not.toContain(idOf('B01|sex|men', 'value'));
    const html = formOf({ cells });
    expect(html).toContain(idOf('B01|sex|men', 'value'));
    expect(html).toContain(idOf('B01|sex|women', 'value'));
  });

  it('speaks English when asked', () => {
    expect(formOf({}, 'en')).toContain('0 of 4 measures filled in');
  });
});

describe('the way on', () => {
  const panel = (given: Partial<Parameters<typeof FinishPanel>[0]>) =>
    drawn(
      <FinishPanel
        place={place}
        empties={['B01||', 'B03||']}
        pointedOut
        onPointOut={() => undefined}
        onType={() => undefined}
        flush={() => Promise.resolve(true)}
        {...given}
      />,
    );

  it('points out what is still empty, and says what going on means', () => {
    const html = panel({});
    expect(html).toContain('Nog leeg: 2 maten.');
    expect(html).toContain(
      '<label for="reason-for-all" class="utrecht-form-label">Reden voor alle lege maten</label>',
    );
    expect(html).toContain('Toch verder: 2 maten blijven leeg');
  });

  it('is free when nothing is empty, and before it was asked', () => {
    for (const given of [{ empties: [] }, { pointedOut: false }]) {
      const html = panel(given);
      expect(html).toContain('Controleren en verder');
      expect(html).not.toContain('Nog leeg');
    }
  });
});

describe('how the form is kept', () => {
  const status = (saving: Parameters<typeof SavingStatus>[0]['saving']) =>
    drawn(<SavingStatus saving={saving} onRetry={() => undefined} onReread={() => undefined} />);

  it('is said with the time in the Netherlands', () => {
    expect(status({ kind: 'saved', at: '2026-11-22T13:03:00Z' })).toContain('Opgeslagen om 14:03');
    expect(status({ kind: 'saved', at: undefined })).toContain('Nog niets ingevuld');
    expect(status({ kind: 'saving' })).toContain('Opslaan…');
  });

  it('is said with the reason when it is not, and with a way out', () => {
    const error = new Problem({ code: 'unreachable', status: 0, about: {} });
    expect(status({ kind: 'failed', error })).toMatch(/role="status">Niet opgeslagen: .*Opnieuw opslaan/);
    const changed = new Problem({ code: 'draft-changed', status: 409, about: { by: 'Arend' } });
    expect(status({ kind: 'failed', error: changed })).toMatch(/Arend.*Ophalen en mijn invoer behouden/);
  });
});

describe('a cell', () => {
  it('is called by its measure, breakdown and category', () => {
    const { benchmark } = exampleDraft();
    expect(namesOf('B01||', benchmark, 'nl')).toBe('B01 Maat B01');
    expect(namesOf('B01|sex|men', benchmark, 'nl')).toBe('B01 Maat B01, Geslacht: men');
    expect(namesOf('F01|partner|De | Brug', benchmark, 'en')).toBe(
      'F01 Maat F01 (en), Partner (en): De | Brug',
    );
  });
});
