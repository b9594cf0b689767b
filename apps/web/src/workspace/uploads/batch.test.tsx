import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { sentenceOfRefusedRows } from './batch-in-words.ts';
import { BatchResult } from './batch-result.tsx';
import type { BatchReply } from './use-batch.ts';

const BATCH: BatchReply = {
  uploads: [
    {
      municipality: 'GM0148',
      name: 'Dalfsen',
      rows: 1234,
      upload: {
        id: '00000000-0000-4000-8000-000000000001',
        benchmark: 'b',
        quarter: '2026Q2',
        fileName: 'regio-GM0148.csv',
        size: 10,
        source: 'partnership',
        part: '',
        dryRun: false,
        uploadedBy: 'Irene',
        state: 'received',
        rowsRead: 0,
        receivedAt: '2026-07-01T10:00:00Z',
      },
    },
  ],
  refused: [
    { municipality: 'GM0175', rows: 3, code: 'nobody-to-act-for' },
    { municipality: '', rows: 1, code: 'municipality-not-found' },
  ],
};

function drawn(batch: BatchReply): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <BatchResult batch={batch} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

describe('what became of a file for several municipalities', () => {
  it('is a table with a way to open what was taken in', () => {
    const html = drawn(BATCH);
    expect(html).toContain('1.234');
    expect(html).toContain('Open voor Dalfsen');
    expect(html).not.toContain('Voor geen enkele gemeente');
  });

  it('says so when nothing was stored at all', () => {
    expect(drawn({ ...BATCH, uploads: [] })).toContain('Voor geen enkele gemeente is iets opgeslagen');
  });

  it.each([
    ['nobody-to-act-for', 'GM0175', 'De gemeente GM0175 is niet (meer) akkoord'],
    ['municipality-not-found', '', 'Zet in de kolom “gemeente” een code zoals GM0148'],
    ['eaten-by-the-dog', 'GM0148', 'Er ging iets mis bij IJkpunt zelf'],
  ])('tells why rows were left out: %s', (code, municipality, words) => {
    expect(sentenceOfRefusedRows({ municipality, rows: 1, code }, 'nl')).toContain(words);
  });
});
