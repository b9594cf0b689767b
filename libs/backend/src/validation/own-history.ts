import { Inject, Injectable } from '@nestjs/common';
import {
  shifted,
  unitedProfile,
  type Benchmark,
  type DefinitionProfile,
  type Observation,
  type ProfileOfPart,
  type Quarter,
} from '@ijkpunt/model';
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

  /** The definition choices that were accepted last before a quarter, of all parts together; undefined when there are none. */
  async pastProfile(
    tx: Transaction,
    { municipality, quarter }: Pick<InRound, 'municipality' | 'quarter'>,
    benchmark: Benchmark,
  ): Promise<DefinitionProfile | undefined> {
    const parts = (await tx.query(
      `select profile, array(select distinct o ->> 'measure' from jsonb_array_elements(observations) o) as measures
         from validation.checked
        where benchmark = $1 and municipality = $2 and accepted_at is not null
          and quarter = (select max(quarter) from validation.checked
                          where benchmark = $1 and municipality = $2 and quarter < $3 and accepted_at is not null)
        order by upload`,
      [benchmark.slug, municipality, quarter],
    )) as ProfileOfPart[];
    return parts.length > 1 ? unitedProfile(benchmark, parts).profile : parts[0]?.profile;
  }

  /**
   * The choices that were confirmed last, accepted or not, which the next delivery of a part starts from: those of the part
   * itself or of the whole before those of other parts. The first is the nearest.
   */
  async latestProfiles(
    tx: Transaction,
    { benchmark, part }: Pick<InRound, 'benchmark'> & { readonly part: string },
  ): Promise<readonly DefinitionProfile[]> {
    const rows = (await tx.query(
      `select profile from (
         select distinct on (u.part) u.part, c.profile, c.quarter, u.received_at
           from validation.checked c join uploads.upload u on u.id = c.upload
          where c.benchmark = $1 and c.organisation = platform.current_organisation() and c.profile_confirmed
            and not u.dry_run
          order by u.part, c.quarter desc, u.received_at desc) latest
        order by ($2 = '' or part in ('', $2)) desc, quarter desc, (part = $2) desc, received_at desc`,
      [benchmark, part],
    )) as { profile: DefinitionProfile }[];
    return rows.map(({ profile }) => profile);
  }

  /** The newest checked file of every other agreed part of the round. A file of the whole has no parts beside it. */
  async otherParts(
    tx: Transaction,
    { benchmark, quarter, part }: Pick<InRound, 'benchmark' | 'quarter'> & { readonly part: string },
  ): Promise<readonly OtherPart[]> {
    if (part === '') return [];
    return (await tx.query(
      `select distinct on (u.part) u.part, u.file_name as "fileName", c.observations
         from uploads.upload u join validation.checked c on c.upload = u.id
        where u.benchmark = $1 and u.quarter = $2 and u.part not in ('', $3) and not u.dry_run and u.state = 'checked'
          and exists (select 1 from uploads.part p where p.benchmark = u.benchmark and p.name = u.part)
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
