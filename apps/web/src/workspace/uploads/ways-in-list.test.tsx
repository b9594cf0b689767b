import { PERMISSIONS, type CheckedUploadReply, type PersonReply, type TaskReply } from '@ijkpunt/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { TASKS_KEY } from '../rounds/use-tasks.ts';
import { SignedInPerson } from '../session/use-session.ts';
import { SpokenLanguage } from '../words/language.ts';
import { CheckedUpload } from './checked-upload.tsx';
import { FileFacts } from './file-facts.tsx';
import { NewUploadPage } from './new-upload-page.tsx';
import { partsKey } from './use-parts.ts';

const task: TaskReply = {
  benchmark: { slug: 'statushouders', title: { nl: 'Statushouders', en: 'Status holders' }, invented: false },
  quarter: '2026Q2',
  opensOn: '2026-07-01',
  deadline: '2099-07-29',
  late: false,
  closed: false,
  state: 'not-started',
  predecessors: [],
};

const person: PersonReply = {
  name: 'Rian',
  email: 'rian@zwolle.example',
  organisation: { name: 'Gemeente Zwolle', kind: 'municipality', municipality: 'GM0193' },
  needsSecondFactor: false,
  organisations: [],
  actsFor: [],
  roles: ['reporter'],
  permissions: [...PERMISSIONS],
};

interface Known {
  readonly task?: Partial<TaskReply>;
  readonly parts?: readonly string[];
  readonly part?: string;
}

function drawn(screen: ReactNode, { task: given = {}, parts = [], part }: Known = {}): string {
  const client = new QueryClient();
  client.setQueryData(TASKS_KEY, [{ ...task, ...given }]);
  client.setQueryData(partsKey('statushouders'), {
    parts: parts.map((name) => ({ name, measures: ['B01'], savedBy: 'Rian' })),
    measures: [],
  });
  const chosen = part === undefined ? '' : `&deel=${part}`;
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <SpokenLanguage value="nl">
        <SignedInPerson value={person}>
          <MemoryRouter
            initialEntries={[`/werkplek/uploads/nieuw?benchmark=statushouders&kwartaal=2026Q2${chosen}`]}
          >
            {screen}
          </MemoryRouter>
        </SignedInPerson>
      </SpokenLanguage>
    </QueryClientProvider>,
  );
}

const page = (known: Known = {}) => drawn(<NewUploadPage />, known);

describe('the ways in', () => {
  it('stand in their order: template, form, file of one’s own', () => {
    const html = page();
    const order = ['Met het sjabloon', 'Met het formulier', 'Met een eigen bestand'].map((way) =>
      html.indexOf(way),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(html).not.toContain('voorgangers');
    expect(html).toContain('/werkplek/formulier/statushouders/2026Q2');
    expect(html).toContain('/werkplek/eigen-bestand?benchmark=statushouders&amp;kwartaal=2026Q2');
  });

  it('hand out the template as Excel and as CSV', () => {
    const html = page();
    for (const format of ['xlsx', 'csv'])
      expect(html).toContain(`href="/api/v1/rounds/statushouders/2026Q2/template?format=${format}"`);
  });

  it('say what is looked for before anything of a file is kept', () => {
    expect(page()).toMatch(/burgerservicenummers.*rijen per persoon.*er is niets van bewaard/);
  });

  it('ask for a part where there are parts, and keep to it', () => {
    expect(page()).not.toContain('Welk deel levert u aan?');
    const html = page({ parts: ['Werk'], part: 'Werk' });
    expect(html).toContain('<label for="part" class="utrecht-form-label">Welk deel levert u aan?</label>');
    expect(html).toContain('<option value="Werk" selected="">');
    expect(html).toContain('template?format=xlsx&amp;part=Werk');
    expect(html).toContain('/werkplek/formulier/statushouders/2026Q2?deel=Werk');
    expect(html).toContain('eigen-bestand?benchmark=statushouders&amp;kwartaal=2026Q2&amp;deel=Werk');
  });
});

describe('the sum of the predecessors', () => {
  const brielle = { municipality: 'GM0501', name: 'Brielle', delivered: true };
  const westvoorne = { municipality: 'GM0614', name: 'Westvoorne', delivered: false };

  it('can be taken over once all have been accepted', () => {
    const html = page({ task: { predecessors: [brielle] } });
    expect(html).toContain('Goedgekeurd: Brielle.');
    expect(html).toContain('Som overnemen');
  });

  it('waits for whoever is not ready, by name', () => {
    const html = page({ task: { predecessors: [brielle, westvoorne] } });
    expect(html).toContain('Nog niet goedgekeurd: Westvoorne.');
    expect(html).not.toContain('Som overnemen');
  });
});

describe('what the task says', () => {
  it('is until when, why there is more time, and the reminder', () => {
    const reminder = { text: 'Denkt u aan uw levering?', at: '2026-07-20T09:00:00.000Z' };
    const html = page({ task: { extended: { reason: 'Nieuw systeem.' }, reminder } });
    expect(html).toContain('U hebt uitstel tot en met 29 juli 2099. Reden: Nieuw systeem.');
    expect(html).toContain('Denkt u aan uw levering?');
    expect(page()).toContain('Inleveren tot en met 29 juli 2099.');
  });

  it('closes all ways when the round is closed', () => {
    const html = page({ task: { closed: true } });
    expect(html).toContain('Deze uitvraag is gesloten');
    expect(html).not.toContain('type="file"');
  });

  it('leaves a trial when the figures were approved, and all ways when they were opened again', () => {
    const html = page({ task: { state: 'accepted', delivery: 'd' } });
    expect(html).toContain('liggen vast');
    expect(html).toMatch(/<input disabled="" [^>]*type="checkbox"[^>]*checked=""/);
    expect(html).not.toContain('Met het formulier');
    const again = page({ task: { state: 'accepted', reopened: { reason: 'Een correctie.' } } });
    expect(again).toContain('De goedgekeurde levering is heropend. Reden: Een correctie.');
    expect(again).toContain('Met het formulier');
  });
});

describe('an upload', () => {
  const upload: CheckedUploadReply = {
    id: 'u',
    benchmark: 'statushouders',
    quarter: '2026Q2',
    fileName: 'overzicht.xlsx',
    size: 1200,
    source: 'own-file',
    part: 'Werk',
    dryRun: true,
    uploadedBy: 'Rian',
    state: 'checked',
    rowsRead: 3,
    receivedAt: '2026-07-20T09:00:00.000Z',
    findings: [],
    observations: [],
    profile: {},
    profileQuestions: [],
    measureGroups: [],
    profileConfirmed: true,
  };

  it('tells how it came in, which part it is, and by whom', () => {
    const html = drawn(<FileFacts upload={upload} />);
    for (const fact of ['Eigen bestand, met koppeling', 'Werk', 'Rian']) expect(html).toContain(fact);
    expect(drawn(<FileFacts upload={{ ...upload, part: '' }} />)).not.toContain('<dt>Deel</dt>');
  });

  it('that was a trial says so, and is not submitted', () => {
    const html = drawn(<CheckedUpload upload={upload} />);
    expect(html).toContain('Dit was een proef: er is niets ingediend.');
    expect(html).not.toContain('id="submit"');
    const real = drawn(<CheckedUpload upload={{ ...upload, dryRun: false }} />);
    expect(real).not.toContain('Dit was een proef');
    expect(real).toContain('id="submit"');
    expect(real).toContain('uploads/nieuw?benchmark=statushouders&amp;kwartaal=2026Q2&amp;deel=Werk');
  });
});
