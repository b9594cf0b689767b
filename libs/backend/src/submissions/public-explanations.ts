import type { Quarter } from '@ijkpunt/model';
import type { Transaction } from '../platform/index.ts';
import type { DeliveryEntity } from './delivery.entity.ts';

/** What a municipality says to the public about its figures of a quarter. */
export interface PublicExplanation {
  readonly municipality: string;
  readonly quarter: Quarter;
  /** Its place among the explanations of the quarter, from 1. */
  readonly position: number;
  /** Code of the measure; empty when it is about the delivery as a whole. */
  readonly measure: string;
  readonly text: string;
}

/**
 * Keeps the explanations that are marked for the public with the delivery that is being accepted. Those of a finding that
 * is no longer there stay behind; the same words about the same measure are kept once.
 */
export async function keepPublicExplanations(
  tx: Transaction,
  { id, organisation, benchmark, quarter, municipality }: DeliveryEntity,
  uploads: readonly string[],
): Promise<void> {
  await tx.query(
    `insert into submissions.public_explanation
            (delivery, organisation, benchmark, quarter, municipality, position, measure, text)
     select $1, $2, $3, $4, $5, row_number() over (order by min(said.part), min(said.position)), said.measure, said.text
       from (select distinct on (e.upload, e.key) array_position($6::uuid[], e.upload) as part, f.position, f.measure, e.text
               from validation.explanation e join validation.finding f on f.upload = e.upload and f.key = e.key
              where e.upload = any ($6) and e.public order by e.upload, e.key, f.position) said
      group by said.measure, said.text`,
    [id, organisation, benchmark, quarter, municipality, uploads],
  );
}

/** Public explanations of accepted deliveries: the own ones for an organisation, all for the publisher. */
export async function publicExplanations(
  tx: Transaction,
  benchmark: string,
): Promise<readonly (PublicExplanation & { readonly delivery: string })[]> {
  return (await tx.query(
    `select e.delivery, e.municipality, e.quarter, e.position, e.measure, e.text
       from submissions.public_explanation e join submissions.delivery d on d.id = e.delivery and d.state = 'accepted'
      where e.benchmark = $1 order by e.municipality, e.quarter desc, e.position`,
    [benchmark],
  )) as (PublicExplanation & { readonly delivery: string })[];
}
