import type { Benchmark } from '@ijkpunt/model';
import { log, type Transaction } from '../platform/index.ts';
import { publicExplanations, type PublicExplanation } from '../submissions/index.ts';
import { isFitForThePublic } from './public-words.ts';

/**
 * What municipalities say to the public about the figures that are coming out: only of the deliveries that these were
 * computed from, so that no text stands beside the figures of another version. Screened once more, for the threshold or
 * the screening may be stricter than on the day of writing.
 */
export async function explanationsToRelease(
  tx: Transaction,
  { slug, threshold, measures }: Benchmark,
): Promise<readonly PublicExplanation[]> {
  const computedFrom = await comparedDeliveries(tx, slug);
  const approved = (await publicExplanations(tx, slug)).filter(({ delivery }) => computedFrom.has(delivery));
  const fit = approved.filter(({ text }) => isFitForThePublic(text, threshold));
  const heldBack = approved.length - fit.length;
  if (heldBack > 0) log.warn({ benchmark: slug, heldBack }, 'public explanations held back from a release');
  const codes = new Set(measures.map(({ code }) => code));
  return fit.map(({ municipality, quarter, position, measure, text }) => ({
    municipality,
    quarter,
    position,
    // A code that the catalogue does not know came out of a file, and may be anything.
    measure: codes.has(measure) ? measure : '',
    text,
  }));
}

async function comparedDeliveries(tx: Transaction, benchmark: string): Promise<ReadonlySet<string>> {
  const rows = (await tx.query(`select distinct delivery from comparisons.value where benchmark = $1`, [
    benchmark,
  ])) as { delivery: string }[];
  return new Set(rows.map(({ delivery }) => delivery));
}

/** Freezes the explanations with the release that they come out in. */
export async function storeExplanations(
  tx: Transaction,
  release: string,
  explanations: readonly PublicExplanation[],
): Promise<void> {
  await tx.query(
    `insert into publication.explanation (release, municipality, quarter, position, measure, text)
     select $1, e.municipality, e.quarter, e.position, e.measure, e.text
       from jsonb_to_recordset($2) as e(municipality text, quarter text, position integer, measure text, text text)`,
    [release, JSON.stringify(explanations)],
  );
}

/** The explanations of a release, newest quarter first. */
export async function releasedExplanations(
  tx: Transaction,
  release: string,
): Promise<readonly PublicExplanation[]> {
  return (await tx.query(
    `select municipality, quarter, position, measure, text from publication.explanation
      where release = $1 order by municipality, quarter desc, position`,
    [release],
  )) as PublicExplanation[];
}
