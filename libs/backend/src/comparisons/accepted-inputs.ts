import { Inject, Injectable } from '@nestjs/common';
import { periodOf, shifted, type Quarter } from '@ijkpunt/model';
import { PlacesRepository } from '../organisations/index.ts';
import type { Transaction } from '../platform/index.ts';
import { takenOver } from './taken-over.ts';
import type { QuarterDeliveries } from './telling-quarter.ts';

/** What the figures of one municipality in a quarter are made of. */
export interface Input {
  readonly municipality: string;
  readonly organisation: string;
  readonly delivery: string;
  /** Version of the delivery: above 1 it replaced another. */
  readonly version: number;
  /** Whose closing stocks of the quarter before are the opening stock. */
  readonly openedBy: readonly string[];
  /** Names the deliveries: another key is other figures. */
  readonly key: string;
}

interface Accepted {
  readonly id: string;
  readonly quarter: Quarter;
  readonly municipality: string;
  readonly organisation: string;
  readonly version: number;
}

/** Tells what a quarter would be computed from now, without reading a figure. */
@Injectable()
export class AcceptedInputsRepository {
  constructor(@Inject(PlacesRepository) private readonly places: PlacesRepository) {}

  /** By municipality. Who is part of another's figures of this quarter is not in it: nobody counts twice. */
  async read(tx: Transaction, benchmark: string, quarter: Quarter): Promise<ReadonlyMap<string, Input>> {
    const before = shifted(quarter, -1);
    const accepted = (await tx.query(
      `select id, quarter, municipality, organisation, version from submissions.delivery
        where benchmark = $1 and quarter in ($2, $3) and state = 'accepted' order by municipality`,
      [benchmark, quarter, before],
    )) as Accepted[];
    const stocks = new Map(
      accepted.filter((one) => one.quarter === before).map((one) => [one.municipality, one.id]),
    );
    const openedBy = await this.openings(tx, benchmark, quarter);
    const inOthers = new Set([...(await takenOver(tx, benchmark, quarter)).values()].flat());
    const counted = accepted.filter((one) => one.quarter === quarter && !inOthers.has(one.municipality));
    return new Map(
      counted.map(({ id, municipality, organisation, version }): [string, Input] => {
        const opened = openedBy(municipality);
        const key = [id, ...opened.map((code) => `${code}:${stocks.get(code) ?? 'none'}`)].join(' ');
        return [municipality, { municipality, organisation, delivery: id, version, openedBy: opened, key }];
      }),
    );
  }

  /** Quarters of a benchmark with an accepted delivery, oldest first. */
  async quarters(tx: Transaction, benchmark: string): Promise<readonly Quarter[]> {
    const rows = (await tx.query(
      `select distinct quarter from submissions.delivery where benchmark = $1 and state = 'accepted' order by quarter`,
      [benchmark],
    )) as { quarter: Quarter }[];
    return rows.map(({ quarter }) => quarter);
  }

  /** How many deliveries of each quarter are accepted, oldest first. */
  async deliveries(tx: Transaction, benchmark: string): Promise<readonly QuarterDeliveries[]> {
    return (await tx.query(
      `select quarter, count(*)::integer as deliveries from submissions.delivery
        where benchmark = $1 and state = 'accepted' group by quarter order by quarter`,
      [benchmark],
    )) as QuarterDeliveries[];
  }

  /** Who closed the quarter before, for a municipality on the boundaries of this quarter: its predecessors where it is new. */
  private async openings(tx: Transaction, benchmark: string, quarter: Quarter) {
    const before = shifted(quarter, -1);
    const mergers = await this.places.predecessors(tx, periodOf(before).end, periodOf(quarter).end);
    const whole = await takenOver(tx, benchmark, before);
    return (municipality: string): readonly string[] => {
      // Where the successor delivered for the whole area, its own closing stock is the opening stock.
      return whole.has(municipality) ? [municipality] : (mergers.get(municipality) ?? [municipality]);
    };
  }
}
