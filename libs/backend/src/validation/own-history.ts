import { Inject, Injectable } from '@nestjs/common';
import { shifted, type DefinitionProfile, type Observation, type Quarter } from '@ijkpunt/model';
import {
  areaIn,
  onTodaysBoundaries,
  type AcceptedQuarter,
  type OtherPart,
  type PastQuarter,
} from '@ijkpunt/validation';
import { BoundariesRepository } from '../organisations/index.ts';
import type { Transaction } from '../platform/index.ts';

/** Quarters back that checks look: three years, so that a season has three of its kind. */
const QUARTERS_BACK = 12;

/** A municipality in a round. */
export interface InRound {
  readonly municipality: string;
  readonly benchmark: string;
  readonly quarter: Quarter;
}

/** A municipality of which the area is part of another today, and what it had accepted for a quarter. */
export interface Predecessor {
  readonly municipality: string;
  readonly observations: readonly Observation[] | undefined;
}

/** What a municipality had accepted before, on the boundaries of today, and what its other parts delivered. */
@Injectable()
export class OwnHistory {
  constructor(@Inject(BoundariesRepository) private readonly boundaries: BoundariesRepository) {}

  /** Accepted quarters before the one at hand, oldest first. */
  async past(
    tx: Transaction,
    { municipality, benchmark, quarter }: InRound,
  ): Promise<readonly PastQuarter[]> {
    const joined = await this.boundaries.joined(tx, municipality);
    const codes = [municipality, ...joined.map((each) => each.municipality)];
    const span = [shifted(quarter, -QUARTERS_BACK), shifted(quarter, -1)] as const;
    const accepted = await acceptedOf(tx, { benchmark, codes, from: span[0], until: span[1] });
    return onTodaysBoundaries(accepted, municipality, joined);
  }

  /** The definition choices that were accepted last before a quarter; undefined when there are none. */
  async pastProfile(
    tx: Transaction,
    { municipality, benchmark, quarter }: InRound,
  ): Promise<DefinitionProfile | undefined> {
    const rows = (await tx.query(
      `select profile from validation.checked
        where benchmark = $1 and municipality = $2 and quarter < $3 and accepted_at is not null
        order by quarter desc, upload limit 1`,
      [benchmark, municipality, quarter],
    )) as { profile: DefinitionProfile }[];
    return rows[0]?.profile;
  }

  /** The choices that were confirmed last, accepted or not, which the next delivery starts from. */
  async latestProfile(tx: Transaction, benchmark: string): Promise<DefinitionProfile | undefined> {
    const rows = (await tx.query(
      `select c.profile from validation.checked c join uploads.upload u on u.id = c.upload
        where c.benchmark = $1 and c.organisation = platform.current_organisation() and c.profile_confirmed
        order by c.quarter desc, u.received_at desc limit 1`,
      [benchmark],
    )) as { profile: DefinitionProfile }[];
    return rows[0]?.profile;
  }

  /** The newest checked file of every other part of the round. A file of the whole has no parts beside it. */
  async otherParts(
    tx: Transaction,
    { benchmark, quarter, part }: Pick<InRound, 'benchmark' | 'quarter'> & { readonly part: string },
  ): Promise<readonly OtherPart[]> {
    if (part === '') return [];
    return (await tx.query(
      `select distinct on (u.part) u.part, u.file_name as "fileName", c.observations
         from uploads.upload u join validation.checked c on c.upload = u.id
        where u.benchmark = $1 and u.quarter = $2 and u.part not in ('', $3) and not u.dry_run and u.state = 'checked'
        order by u.part, u.received_at desc`,
      [benchmark, quarter, part],
    )) as OtherPart[];
  }

  /** The municipalities that made up today's area in a quarter, when there was more than one, with what each had accepted. */
  async predecessors(
    tx: Transaction,
    { municipality, benchmark, quarter }: InRound,
  ): Promise<readonly Predecessor[]> {
    const joined = await this.boundaries.joined(tx, municipality);
    const codes = areaIn(quarter, municipality, joined);
    if (codes.length === 1 && codes[0] === municipality) return [];
    const accepted = await acceptedOf(tx, { benchmark, codes, from: quarter, until: quarter });
    return codes.map((code) => ({
      municipality: code,
      observations: accepted.find((one) => one.municipality === code)?.observations,
    }));
  }
}

async function acceptedOf(
  tx: Transaction,
  wanted: { benchmark: string; codes: readonly string[]; from: string; until: string },
): Promise<readonly AcceptedQuarter[]> {
  const rows = (await tx.query(
    `select c.municipality, c.quarter, c.observations, coalesce(u.source = 'predecessors', false) as whole
       from validation.checked c left join uploads.upload u on u.id = c.upload
      where c.benchmark = $1 and c.municipality = any ($2) and c.quarter between $3 and $4 and c.accepted_at is not null
      order by c.quarter, c.municipality, c.upload`,
    [wanted.benchmark, wanted.codes, wanted.from, wanted.until],
  )) as AcceptedQuarter[];
  // Parts of one municipality are one delivery.
  const whole = new Map<string, AcceptedQuarter>();
  for (const row of rows) {
    const key = `${row.quarter}/${row.municipality}`;
    const before = whole.get(key)?.observations ?? [];
    whole.set(key, { ...row, observations: [...before, ...row.observations] });
  }
  return [...whole.values()];
}
