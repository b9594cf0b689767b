import { beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, aDeliveryFile, anOwner, aRound, aScope, aWorkshop } from '@ijkpunt/testing';
import { Refusal, type Scope } from '../platform/index.ts';
import { monitorState } from './monitor-row.ts';
import type { ProgressState } from './round-progress.ts';
import { ReadMonitor } from './read-monitor.ts';

const database = await aDatabase();
const workshop = await aWorkshop(database);

let owner: Scope;
beforeAll(async () => {
  owner = await anOwner(database);
});

/** What the tables of the later stages tell of each municipality, without the row of progress. */
const TRUTH = `
  with u as (select distinct on (municipality) * from uploads.upload where quarter = $1 order by municipality, received_at desc),
       d as (select distinct on (municipality) * from submissions.delivery where quarter = $1 order by municipality, version desc),
       open as (select f.upload, count(*)::integer as count from validation.finding f
                  left join validation.explanation e on e.upload = f.upload and e.key = f.key
                 where f.asks = 'correction' or (f.asks = 'explanation' and coalesce(e.text, '') = '') group by f.upload)
  select u.municipality, coalesce(d.version, 0) as versions, coalesce(open.count, 0) as "findingsOpen",
         case when d.upload = u.id and exists (select 1 from submissions.reopening r where r.delivery = d.id) then 'reopened'
              when d.upload = u.id then d.state
              when u.state in ('received', 'checking') then 'uploaded'
              when u.state = 'checked' then case when open.count > 0 then 'findings-open' else 'ready' end
              else u.state end as state,
         (select min(a.decided_at) from submissions.delivery a where a.quarter = $1 and a.municipality = u.municipality
            and a.state in ('accepted', 'superseded')) as "approvedAt"
    from u left join d on d.municipality = u.municipality left join open on open.upload = u.id`;

interface Truth {
  readonly municipality: string;
  readonly state: ProgressState;
  readonly versions: number;
  readonly findingsOpen: number;
  readonly approvedAt: Date | null;
}

type Place = { readonly scope: Scope; readonly benchmark: string; readonly quarter: string };

function sending({ scope, benchmark, quarter }: Place, unit: string) {
  const { municipality = '' } = scope;
  const rows = [{ municipality, measure: 'B05', value: 40, unit }];
  return { benchmark, quarter, content: aDeliveryFile({ municipality, figures: { B01: 500 }, rows }) };
}

/** What people do with a round, each a step further or back. `benefits` is a unit that asks for an explanation. */
const STEPS: readonly ((place: Place) => Promise<unknown>)[] = [
  (place) => workshop.upload(place.scope, sending(place, 'persons')),
  (place) => workshop.prepare(place.scope, sending(place, 'benefits')),
  (place) => workshop.deliver(place.scope, sending(place, 'persons')),
  async (place) => {
    const { id } = await workshop.upload(place.scope, sending(place, 'benefits'));
    await workshop.check(place.scope, id);
  },
];

/** An accepted quarter takes nothing in by itself: that is how it ought to be, and no step. */
function unlessLocked(error: unknown): void {
  if (!(error instanceof Refusal) || error.code !== 'delivery-locked') throw error;
}

const MUNICIPALITIES = ['GM0193', 'GM0392', 'GM0363'];

// Each list is walked by one municipality; the numbers are places in STEPS.
const WALKS = [
  [0, 3, 1, 2, 3],
  [2, 0, 1, 2],
  [3, 2, 1, 0, 3],
];

describe('the monitor', () => {
  it('tells of every municipality what the tables tell, at every step of the way', async () => {
    const key = await aRound(database);
    for (let step = 0; step < 5; step += 1) {
      for (const [place, municipality] of MUNICIPALITIES.entries()) {
        const next = STEPS[WALKS[place]?.[step] ?? -1];
        const scope = await aScope(database, { municipality });
        await next?.({ scope, ...key }).catch(unlessLocked);
      }
      await compare(key);
    }
  }, 90_000);
});

async function compare(key: { readonly benchmark: string; readonly quarter: string }): Promise<void> {
  const { rows } = await workshop.get(ReadMonitor).read(owner, key);
  const truths = await database.ask<Truth>(TRUTH, [key.quarter]);
  expect(truths).toHaveLength(MUNICIPALITIES.length);
  for (const { municipality, state, versions, findingsOpen, approvedAt } of truths) {
    const row = rows.find((one) => one.municipality === municipality);
    const told = { municipality, state: monitorState(state), versions, findingsOpen };
    expect(row).toMatchObject(told);
    expect(Math.abs((row?.approvedAt?.getTime() ?? 0) - (approvedAt?.getTime() ?? 0))).toBeLessThan(5000);
  }
}
