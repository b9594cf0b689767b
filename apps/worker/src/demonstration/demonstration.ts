import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import {
  Database,
  deliveryAccepted,
  JOBS,
  PlacesRepository,
  ReferenceFiguresService,
  ReleasesService,
  type Place,
  type ReleaseEntity,
  type Scope,
} from '@ijkpunt/backend';
import type { Answering } from '../platform/answering.ts';
import { DeliverFile } from './deliver-file.ts';
import { INVENTED_VARIABLE, inventedReferences } from './invented-references.ts';
import { keepTimes } from './invented-times.ts';
import { DEMONSTRATION_SEED, inventedDeliveries } from './generator.ts';
import { realFiles, type DemonstrationFile } from './real-files.ts';

const LOADED = 'demonstration-loaded';
const EXAMPLE = 'statushouders-voorbeeld';

/** Files under way at once: enough to keep this thread and the database busy, each on a connection of its own. */
const AT_ONCE = 4;

type Say = (text: string) => unknown;

/** Loads the demonstration along the same road as a person's files. Cut short, it goes on where it was. */
@Injectable()
export class Demonstration {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PlacesRepository) private readonly places: PlacesRepository,
    @Inject(DeliverFile) private readonly files: DeliverFile,
    @Inject(ReleasesService) private readonly releases: ReleasesService,
    @Inject(ReferenceFiguresService) private readonly references: ReferenceFiguresService,
  ) {}

  async load(answering: Answering, say: Say): Promise<void> {
    if (await this.isLoaded()) {
      answering.start(JOBS);
      return;
    }
    // Comparing waits until all files are in: each quarter is then computed once instead of after every file.
    answering.start(JOBS.filter((job) => job !== deliveryAccepted));
    const places = await this.database.outside((tx) => this.places.all(tx));
    await this.deliverAll(places, say);
    const owner = await this.owner();
    // Before comparing: likeness of municipalities is judged by them too.
    await this.importReferences(owner, places);
    say('vergelijkingen berekenen');
    answering.start([deliveryAccepted]);
    await this.quiet();
    for (const { benchmark } of await this.releases.list()) await this.release(owner, benchmark.slug, say);
    await this.database.outside((tx) =>
      tx.query(`insert into platform.milestone (name) values ($1) on conflict do nothing`, [LOADED]),
    );
  }

  private async isLoaded(): Promise<boolean> {
    const rows = await this.database.outside(
      async (tx) =>
        (await tx.query(`select 1 from platform.milestone where name = $1`, [LOADED])) as unknown[],
    );
    return rows.length > 0;
  }

  /** Figures of others, to compare by and to release. */
  private async importReferences(owner: Scope, places: ReadonlyMap<string, Place>): Promise<void> {
    const known = await this.references.list(owner);
    if (known.some(({ variable }) => variable === INVENTED_VARIABLE)) return;
    const { findings } = await this.references.import(owner, inventedReferences([...places.values()]));
    if (findings.length > 0)
      throw new Error(`the invented reference figures are not right: ${JSON.stringify(findings)}`);
  }

  private async deliverAll(places: ReadonlyMap<string, Place>, say: Say): Promise<void> {
    const all = [...realFiles(), ...inventedFiles(places)];
    let done = 0;
    const queue = all.values();
    const take = async (): Promise<void> => {
      for (const file of queue) {
        const place = places.get(file.municipality);
        if (place === undefined)
          throw new Error(`the demonstration names ${file.municipality}, which is no municipality`);
        await this.deliver(file, place);
        done += 1;
        if (done % 100 === 0) say(`demonstratie laden: ${done} van ${all.length} leveringen`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, take));
  }

  /** A file goes its whole way in one transaction: a load that is cut short leaves no file halfway. */
  private async deliver(file: DemonstrationFile, place: Place): Promise<void> {
    await this.database.gathered(place.organisation, async (tx) => {
      const { benchmark, quarter, version } = file;
      const delivered = (await tx.query(
        `select 1 from submissions.delivery where benchmark = $1 and quarter = $2 and version >= $3 and state in ('accepted', 'superseded')`,
        [benchmark, quarter, version],
      )) as unknown[];
      if (delivered.length > 0) return;
      await this.files.deliver(file, place);
      if (benchmark === EXAMPLE) await keepTimes(tx, file);
    });
  }

  /** Waits until every bell has been answered. */
  private async quiet(): Promise<void> {
    for (;;) {
      const rows = await this.database.outside(
        async (tx) =>
          (await tx.query(`select count(*)::int as waiting from platform.bell`)) as { waiting: number }[],
      );
      if (rows[0]?.waiting === 0) return;
      await pause(100);
    }
  }

  private async owner(): Promise<Scope> {
    const rows = await this.database.outside(
      async (tx) =>
        (await tx.query(`select id from organisations.organisation where kind = 'owner'`)) as {
          id: string;
        }[],
    );
    const organisation = rows[0]?.id;
    if (organisation === undefined) throw new Error('the demonstration has no owner of the benchmark');
    const person = { id: '00000000-0000-4000-8000-000000000003', name: 'Demonstratie, publicatie' };
    return { organisation, municipality: undefined, person };
  }

  private async release(owner: Scope, slug: string, say: Say): Promise<void> {
    const before = await this.newest(slug);
    if (before?.state === 'released') return;
    const wanted =
      before?.state === 'requested' || before?.state === 'composing'
        ? before
        : await this.releases.request(owner, slug, { mode: 'at-once' });
    for (;;) {
      const release = await this.newest(slug);
      if (release?.state === 'released') return;
      if (release?.state === 'failed' || release?.state === 'refused')
        throw new Error(`release ${wanted.number} of ${slug} failed`);
      if (release !== undefined) say(progressOf(release));
      await pause(200);
    }
  }

  private async newest(slug: string) {
    return (await this.releases.list()).find(({ benchmark }) => benchmark.slug === slug)?.releases[0];
  }
}

function inventedFiles(places: ReadonlyMap<string, Place>): readonly DemonstrationFile[] {
  return [...inventedDeliveries([...places.values()], DEMONSTRATION_SEED)].map((invented) => {
    const { municipality, quarter, version, csv, profile, explanations } = invented;
    const fileName = `voorbeeld-${municipality}-${quarter}.csv`;
    return { benchmark: EXAMPLE, municipality, quarter, version, fileName, csv, profile, explanations };
  });
}

const WORK: Readonly<Record<ReleaseEntity['doing'], (done: number, of: number) => string>> = {
  protect: (done, of) => `kleine aantallen beschermen: ${done} van ${of}`,
  attack: (done, of) => `de bescherming aanvallen: ${done} van ${of}`,
  bake: (done, of) => `publiceren: ${done} van ${of} bladzijden`,
};

function progressOf({ doing, pagesBaked, pagesTotal }: ReleaseEntity): string {
  return WORK[doing](pagesBaked, pagesTotal);
}
