import type { Language, Reason } from '@ijkpunt/model';
import type { CompareBlock } from '@ijkpunt/contract';

/** One municipality of a comparison, with everything that can be said against its figure. */
export interface Party {
  readonly name: string;
  readonly entry: CompareBlock['entries'][number];
  readonly reasons: readonly Reason[];
}

/** A comparison seen from its parties. */
export interface Dispute {
  readonly block: CompareBlock;
  readonly parties: readonly Party[];
  /** Names of the chosen municipalities without any figure: they differ from nobody. */
  readonly absent: readonly string[];
  readonly language: Language;
}

/** Brings every municipality with a figure and its reasons together, those of its own value included. */
export function disputeOf(block: CompareBlock, language: Language): Dispute {
  const present = block.entries.filter(({ value }) => value?.kind === 'figure' || value?.kind === 'refused');
  const absent = block.entries
    .filter((entry) => !present.includes(entry))
    .map(({ municipality }) => municipality.name);
  const parties = present.map((entry) => ({
    name: entry.municipality.name,
    entry,
    reasons: reasonsFor(entry, block),
  }));
  return { block, parties, absent, language };
}

function reasonsFor({ municipality, value }: Party['entry'], { reasons }: CompareBlock): readonly Reason[] {
  const { code, name, slug } = municipality;
  const listed = reasons.filter((about) => [code, name, slug].includes(about.municipality));
  return listed.length > 0 ? listed.flatMap((about) => about.reasons) : reasonsOf(value);
}

/** Reasons of one kind. */
export function reasonsWith<Code extends Reason['code']>(
  { reasons }: Pick<Party, 'reasons'>,
  code: Code,
): readonly Extract<Reason, { code: Code }>[] {
  return reasons.filter((reason): reason is Extract<Reason, { code: Code }> => reason.code === code);
}

/** The measures that a municipality's figure was, or would have been, computed from. */
export function measuresOf({ entry: { value } }: Party, { indicator }: CompareBlock): readonly string[] {
  if (value?.kind === 'refused' && value.measures.length > 0) return value.measures;
  return [...indicator.numerator, ...(indicator.denominator?.measures ?? [])];
}

function reasonsOf(value: Party['entry']['value']): readonly Reason[] {
  return value?.kind === 'refused' || value?.kind === 'figure' ? value.reasons : [];
}
