import type { ReplyChoice } from '@ijkpunt/contract';
import { log, type Transaction } from '../platform/index.ts';
import { isFitForThePublic } from './public-words.ts';

/** What a municipality replied to a release, in its own words, as it comes out. */
export interface ReleasedReply {
  readonly municipality: string;
  readonly text: string;
}

/** A municipality that keeps figures to itself: of one indicator, or of all of them. */
export interface Withholding {
  readonly municipality: string;
  readonly indicator?: string;
}

interface GivenReply {
  readonly municipality: string;
  readonly text: string | null;
  readonly choices: readonly ReplyChoice[];
}

/** Everything that municipalities replied to a release, by their code. */
export async function repliesTo(tx: Transaction, release: string): Promise<readonly GivenReply[]> {
  return (await tx.query(
    `select municipality, text, choices from publication.reply where release = $1 order by municipality`,
    [release],
  )) as GivenReply[];
}

/** What is withheld, by whom. */
export function withholdingsIn(replies: readonly GivenReply[]): readonly Withholding[] {
  return replies.flatMap(({ municipality, choices }) =>
    choices
      .filter(({ choice }) => choice === 'withhold')
      .map(({ indicator }) => ({ municipality, indicator })),
  );
}

/** The words that come out. Screened once more, as explanations are: the screening may have become stricter. */
export function repliesToRelease(
  replies: readonly GivenReply[],
  threshold: number,
): readonly ReleasedReply[] {
  const said = replies.flatMap(({ municipality, text }) => (text === null ? [] : [{ municipality, text }]));
  const fit = said.filter(({ text }) => isFitForThePublic(text, threshold));
  if (fit.length < said.length)
    log.warn({ heldBack: said.length - fit.length }, 'replies held back from a release');
  return fit;
}

/** Freezes the replies with the release that they come out in. */
export async function storeReplies(
  tx: Transaction,
  release: string,
  replies: readonly ReleasedReply[],
): Promise<void> {
  await tx.query(
    `insert into publication.released_reply (release, municipality, text)
     select $1, r.municipality, r.text from jsonb_to_recordset($2) as r(municipality text, text text)`,
    [release, JSON.stringify(replies)],
  );
}

/** The replies that came out with these releases: by release, then by municipality. */
export async function releasedReplies(
  tx: Transaction,
  releases: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const rows = (await tx.query(
    `select release, municipality, text from publication.released_reply where release = any ($1)`,
    [releases],
  )) as (ReleasedReply & { readonly release: string })[];
  return new Map(releases.map((id) => [id, byMunicipality(rows.filter(({ release }) => release === id))]));
}

/** Texts by municipality. */
export function byMunicipality(replies: readonly ReleasedReply[]): ReadonlyMap<string, string> {
  return new Map(replies.map(({ municipality, text }) => [municipality, text]));
}
