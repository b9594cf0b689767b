import { beforeAll, describe, expect, it } from 'vitest';
import {
  AnswerFindings,
  CatalogueService,
  Database,
  Doorbell,
  PlacesRepository,
  ReadDeliveries,
  SubmissionsService,
  uploadReceived,
  UploadsService,
  ValidationService,
  type Place,
} from '@ijkpunt/backend';
import { aDatabase, aRound, aWorkshop } from '@ijkpunt/testing';
import { DeliverFile, OwnBell } from './deliver-file.ts';
import { DEMONSTRATION_SEED, FIRST_QUARTER, inventedDeliveries } from './generator.ts';
import type { DemonstrationFile } from './real-files.ts';

const BENCHMARK = 'statushouders-voorbeeld';

const database = await aDatabase();
const { get } = await aWorkshop(database);
const own = new OwnBell(get(Database), get(Doorbell), get(CatalogueService), get(ReadDeliveries));
const files = new DeliverFile(
  get(UploadsService),
  get(ValidationService),
  get(AnswerFindings),
  get(SubmissionsService),
  own,
);

let places: ReadonlyMap<string, Place>;
let invented: readonly DemonstrationFile[];

beforeAll(async () => {
  await aRound(database, { benchmark: BENCHMARK, quarter: FIRST_QUARTER, opensOn: '2023-01-01' });
  places = await get(Database).outside((tx) => get(PlacesRepository).all(tx));
  invented = [...inventedDeliveries([...places.values()], DEMONSTRATION_SEED)]
    .filter(({ quarter }) => quarter === FIRST_QUARTER)
    .map((one) => ({ ...one, benchmark: BENCHMARK, fileName: `${one.municipality}.csv` }));
});

/** As the demonstration does it: all of a file in one transaction. */
async function deliver(file: DemonstrationFile | undefined): Promise<void> {
  const place = places.get(file?.municipality ?? '');
  if (file === undefined || place === undefined) throw new Error('there is no such file');
  await get(Database).gathered(place.organisation, () => files.deliver(file, place));
}

const deliveriesOf = (municipality: string): Promise<unknown[]> =>
  database.ask(
    `select d.version, d.state, u.state as upload, u.checked_at >= u.received_at as "checkedAfter"
       from submissions.delivery d join uploads.upload u on u.id = d.upload where d.municipality = $1 order by 1`,
    [municipality],
  );

describe('a file of the demonstration', () => {
  it('is accepted, checked on the way, and leaves nobody called for its check', async () => {
    const file = invented.find(({ version }) => version === 1);
    await deliver(file);
    expect(await deliveriesOf(file?.municipality ?? '')).toEqual([
      { version: 1, state: 'accepted', upload: 'checked', checkedAfter: true },
    ]);
    expect(await database.ask(`select 1 from platform.bell where job = $1`, [uploadReceived.name])).toEqual(
      [],
    );
  });

  it('takes the place of the version before it', async () => {
    const second = invented.find(({ version }) => version === 2);
    const first = invented.find((one) => one.municipality === second?.municipality && one.version === 1);
    await deliver(first);
    await deliver(second);
    expect(await deliveriesOf(second?.municipality ?? '')).toMatchObject([
      { version: 1, state: 'superseded' },
      { version: 2, state: 'accepted' },
    ]);
  });

  it('that fails at its end leaves nothing of what it did before', async () => {
    const file = invented.filter(({ version }) => version === 1).at(-1);
    const wrong = file && { ...file, csv: `${file.csv}${file.municipality};X99;;;1;;;;;;\n` };
    await expect(deliver(wrong)).rejects.toMatchObject({ code: 'findings-open' });
    for (const table of ['uploads.upload', 'validation.checked', 'rounds.progress'])
      expect(
        await database.ask(`select 1 from ${table} where municipality = $1`, [file?.municipality]),
      ).toEqual([]);
  });
});
