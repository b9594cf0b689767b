import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { isQuarter, type Observation, type Quarter } from '@ijkpunt/model';
import { sumOfDeliveries } from '@ijkpunt/validation';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, Refusal, type Scope, type Transaction } from '../platform/index.ts';
import { UploadsService, type UploadEntity } from '../uploads/index.ts';
import { OwnHistory, type InRound, type Predecessor } from '../validation/index.ts';
import { csvOf } from './export-delivery-rows.ts';
import { observationsOf } from './observation-rows.ts';

/** A merged municipality delivers for the quarter in which its predecessors still delivered apart: the sum of what they had accepted. */
@Injectable()
export class TakeOver {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(OwnHistory) private readonly history: OwnHistory,
    @Inject(UploadsService) private readonly uploads: UploadsService,
  ) {}

  /** Writes the sum as a file, which takes the same road as any other. */
  async takeOver(scope: Scope, round: { benchmark: string; quarter: string }): Promise<UploadEntity> {
    const { municipality } = scope;
    const { benchmark, quarter } = round;
    if (municipality === undefined || !isQuarter(quarter)) throw new Refusal('nothing-to-take-over');
    const place = { municipality, benchmark, quarter };
    const { version, found } = await this.database.within(scope, async (tx) => ({
      ...(await this.catalogue.benchmark(tx, benchmark)),
      found: await this.partsOfTheSum(tx, place),
    }));
    const content = csvOf({ stamp: { ...place, version }, observations: sumOf(found) });
    return this.uploads.receive(scope, {
      ...round,
      fileName: fileName(found, quarter),
      stream: Readable.from([content]),
      source: 'predecessors',
    });
  }

  /** The predecessors; of a municipality that existed before, what it delivered for itself and not the sum that replaced it. */
  private async partsOfTheSum(tx: Transaction, place: InRound): Promise<readonly Predecessor[]> {
    const found = await this.history.predecessors(tx, place);
    if (!found.some(({ municipality }) => municipality === place.municipality)) return found;
    const observations = await forItselfAlone(tx, place);
    return found.map((one) =>
      one.municipality === place.municipality ? { municipality: one.municipality, observations } : one,
    );
  }
}

/** The last accepted figures without those of who joined: with a sum in the sum they would count twice. */
async function forItselfAlone(
  tx: Transaction,
  { municipality, benchmark, quarter }: InRound,
): Promise<readonly Observation[] | undefined> {
  const rows = (await tx.query(
    `select id from submissions.delivery
      where municipality = $1 and benchmark = $2 and quarter = $3 and not covers_joined
        and state in ('accepted', 'superseded') order by version desc limit 1`,
    [municipality, benchmark, quarter],
  )) as { id: string }[];
  return rows[0] === undefined ? undefined : observationsOf(tx, rows[0].id);
}

/** The sum, when all of them have it accepted. A cell that one of them lacks is left out: nobody delivered it for the whole. */
function sumOf(found: readonly Predecessor[]): readonly Observation[] {
  const absent = found.filter(({ observations }) => observations === undefined);
  if (found.length === 0 || absent.length > 0) {
    const missing = absent.map(({ municipality }) => municipality).join(', ');
    throw new Refusal('nothing-to-take-over', missing === '' ? {} : { missing });
  }
  const summed = sumOfDeliveries(found.map(({ observations = [] }) => observations));
  return summed.filter(({ cell }) => cell.kind === 'figure' || cell.why !== 'not-delivered');
}

function fileName(found: readonly Predecessor[], quarter: Quarter): string {
  return `som-${found.map(({ municipality }) => municipality).join('-')}-${quarter}.csv`;
}
