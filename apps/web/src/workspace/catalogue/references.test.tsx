import type { ReferenceFindingReply, ReferenceSetReply } from '@ijkpunt/contract';
import { LANGUAGES } from '@ijkpunt/model';
import { REFERENCE_FINDING_CODES } from '@ijkpunt/validation';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { neededBy } from '../words/fill.ts';
import { ReferenceForm } from './reference-form.tsx';
import { REFERENCE_FINDING_TEXTS } from './reference-findings.texts.ts';
import { sentenceOfReference } from './reference-in-words.ts';
import { ReferenceList } from './reference-list.tsx';
import { ReferenceOutcome } from './reference-outcome.tsx';
import {
  EMPTY_REFERENCE,
  errorsInReference,
  orderOf,
  seriesOf,
  type ReferenceValues,
} from './reference-values.ts';

const drawn = (screen: ReactNode): string =>
  renderToStaticMarkup(<QueryClientProvider client={new QueryClient()}>{screen}</QueryClientProvider>);

function aSet(given: Partial<ReferenceSetReply> = {}): ReferenceSetReply {
  return {
    id: '1',
    variable: 'inhabitants',
    title: { nl: 'Inwoners', en: 'Inhabitants' },
    unit: 'persons',
    source: 'CBS StatLine',
    sourceUrl: 'https://opendata.cbs.nl/',
    licence: 'CC BY 4.0',
    refersOn: '2024-01-01',
    boundariesOn: '2026-01-01',
    invented: false,
    sha256: 'a'.repeat(64),
    importedAt: '2026-07-01T10:00:00Z',
    importedBy: 'Carla',
    figures: 342,
    missing: 0,
    newest: true,
    ...given,
  };
}

const FILLED: ReferenceValues = {
  titleNl: 'Werkenden',
  titleEn: 'In work',
  variable: 'in-work',
  unit: 'percent',
  source: 'CBS',
  sourceUrl: 'https://www.cbs.nl/maatwerk',
  licence: 'CC BY 4.0',
  refersOn: '2024-01-01',
  boundariesOn: '2025-01-01',
  benchmark: '',
  invented: false,
};
const FILE = new File(['gemeente;waarde'], 'cijfers.csv');

describe('the list of reference figures', () => {
  it('says of a set where it comes from, of which day and boundaries, and who imported it', () => {
    const html = drawn(<ReferenceList sets={[aSet()]} />);
    for (const words of [
      'Inwoners',
      'Voor elke benchmark',
      'Peildatum 1 januari 2024; grenzen van 1 januari 2026.',
      '<a href="https://opendata.cbs.nl/">CBS StatLine</a>',
      'Licentie: CC BY 4.0',
      'Gemeenten met een cijfer: 342; met een reden: 0',
      'Geïmporteerd door Carla op 1 juli 2026',
    ])
      expect(html).toContain(words);
    expect(html).not.toContain('verzonnen');
  });

  it('marks what is invented', () => {
    expect(drawn(<ReferenceList sets={[aSet({ invented: true })]} />)).toContain('verzonnen</span>');
  });

  it('folds the earlier sets of a variable below the one in use, each benchmark apart', () => {
    const sets = [
      aSet(),
      aSet({ id: '2', newest: false }),
      aSet({ id: '3', benchmark: 'b' }),
      aSet({ id: '4', benchmark: 'b', newest: false }),
    ];
    const ids = seriesOf(sets).map(({ newest, earlier }) => [newest.id, ...earlier.map(({ id }) => id)]);
    expect(ids).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(drawn(<ReferenceList sets={sets} />)).toContain('Eerdere sets (1)');
  });
});

describe('the form for reference figures', () => {
  it('asks for everything that a reader has to know, each with its label', () => {
    const html = drawn(<ReferenceForm />);
    for (const id of [
      'titleNl',
      'titleEn',
      'variable',
      'unit',
      'source',
      'sourceUrl',
      'licence',
      'refersOn',
      'boundariesOn',
      'benchmark',
      'file',
    ])
      expect(html, id).toContain(`<label for="${id}" `);
  });

  it('tells everything that is not filled in, in the order of the form', () => {
    const fields = errorsInReference(EMPTY_REFERENCE, undefined, 'nl').map(({ field }) => field);
    expect(fields).toEqual([
      'titleNl',
      'titleEn',
      'variable',
      'unit',
      'source',
      'sourceUrl',
      'licence',
      'refersOn',
      'boundariesOn',
      'file',
    ]);
    expect(errorsInReference(FILLED, FILE, 'nl')).toEqual([]);
  });

  it.each([
    ['variable', 'Met hoofdletters'],
    ['sourceUrl', 'javascript:alert(1)'],
    ['sourceUrl', 'www.cbs.nl'],
    ['refersOn', '2024-02-30'],
  ] as const)('takes no %s such as %s', (field, text) => {
    const errors = errorsInReference({ ...FILLED, [field]: text }, FILE, 'nl');
    expect(errors.map((error) => error.field)).toEqual([field]);
  });

  it('sends a benchmark and that it is invented only when that was chosen', () => {
    const { benchmark: _benchmark, invented: _invented, ...texts } = FILLED;
    expect(orderOf(FILLED)).toEqual(texts);
    expect(orderOf({ ...FILLED, benchmark: 'b', invented: true })).toEqual({
      ...texts,
      benchmark: 'b',
      invented: 'true',
    });
  });
});

describe('a finding in a file of reference figures', () => {
  const SEEN: ReferenceFindingReply['seen'] = {
    name: 'Brielle',
    municipality: 'GM0501',
    on: '2024-01-01',
    since: '2023-01-01',
    from: '2015-01-01',
    until: '2026-07-01',
    before: 'persons',
    found: '12.000',
    thousands: '12000',
    decimal: '12,000',
    first: 2,
    most: 100,
    reason: 'withheld',
    allowed: 'late, withheld',
    megabytes: 3,
    limit: 2,
  };

  it.each(REFERENCE_FINDING_CODES)('%s has a sentence that names nothing it was not told', (code) => {
    for (const language of LANGUAGES) {
      const sentence = sentenceOfReference({ code, line: 2, seen: SEEN }, language);
      expect(sentence).not.toContain('?');
      expect(sentence.endsWith('.')).toBe(true);
      for (const name of neededBy(REFERENCE_FINDING_TEXTS[code][language])) expect(SEEN).toHaveProperty(name);
    }
  });

  it('is told with its line, and what to do', () => {
    const findings: ReferenceFindingReply[] = [{ code: 'ended', line: 4, seen: SEEN }];
    const html = drawn(<ReferenceOutcome outcome={{ findings }} />);
    expect(html).toContain('Er is niets geïmporteerd.');
    expect(html).toContain('Regel 4:</strong> Brielle (GM0501) was er op 1 januari 2024 niet meer');
  });

  it('is one of fifty at most: the first ones tell what is the matter', () => {
    const findings = Array.from({ length: 60 }, (_, line): ReferenceFindingReply => ({
      code: 'negative',
      line,
      seen: SEEN,
    }));
    expect(drawn(<ReferenceOutcome outcome={{ findings }} />)).toContain('En nog 10 andere.');
  });

  it('is not there when all was well, and what was kept is said', () => {
    const html = drawn(<ReferenceOutcome outcome={{ set: aSet(), findings: [] }} />);
    expect(html).toContain('“Inwoners” is geïmporteerd. Gemeenten met een cijfer: 342; met een reden: 0.');
    expect(html).not.toContain('niets geïmporteerd');
  });
});
