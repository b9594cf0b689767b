import type { Language, Method, PublishedValue } from '@ijkpunt/model';
import { formatCount, formatValue } from '../numbers/number-format.ts';
import { tilePlaces, type Area, type TilePlace } from './tile-places.ts';
import type { TileState } from './tile-state.ts';
import { tileMapTexts } from './tile-map.texts.ts';

/** What a tile map is made of: all areas of the country, and the values of those that have one. */
export interface TileMapInput {
  readonly label: string;
  readonly method: Method;
  readonly language: Language;
  /** Every area of the country. */
  readonly areas: readonly Area[];
  readonly values: ReadonlyMap<string, PublishedValue>;
  /** Four cut-points of five groups, ascending. */
  readonly cuts: readonly number[];
}

export interface Tile extends TilePlace {
  readonly code: string;
  readonly state: TileState;
}

/** What is drawn, in values and words. */
export interface TileMapFigures {
  readonly title: string;
  readonly sentence: string;
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
  /** What each state means, of those that occur. */
  readonly legend: readonly { readonly state: TileState; readonly words: string }[];
}

const STATES: readonly TileState[] = [1, 2, 3, 4, 5, 'refused', 'withheld', 'missing', 'absent'];

/** Gives every area its place and its group. */
export function tileMapFigures(input: TileMapInput): TileMapFigures {
  const { label, language, areas, values, cuts } = input;
  const text = tileMapTexts[language];
  const places = tilePlaces(areas);
  const tiles = areas.flatMap(({ code }) => {
    const place = places.of.get(code);
    return place === undefined ? [] : [{ code, state: stateOf(values.get(code), cuts), ...place }];
  });
  const occurs = new Set(tiles.map(({ state }) => state));
  const shown = tiles.filter(({ state }) => typeof state === 'number').length;
  const counts = text.sentence(formatCount(tiles.length, language), formatCount(shown, language));
  const inWords = (value: number | undefined): string =>
    value === undefined ? '' : formatValue(value, input.method, language);
  const groups = shown === 0 ? '' : ` ${text.groups(inWords(cuts[0]), inWords(cuts[3]))}`;
  return {
    title: text.title(label),
    sentence: `${counts}${groups}`,
    columns: places.columns,
    rows: places.rows,
    tiles,
    legend: STATES.filter((state) => occurs.has(state)).map((state) => ({
      state,
      words: wordsOf(state, cuts.map(inWords), language),
    })),
  };
}

function stateOf(value: PublishedValue | undefined, cuts: readonly number[]): TileState {
  if (value === undefined) return 'absent';
  if (value.kind !== 'figure') return value.kind;
  const above = cuts.filter((cut) => value.value > cut).length;
  return GROUPS[above] ?? 5;
}

const GROUPS = [1, 2, 3, 4, 5] as const;

function wordsOf(state: TileState, cuts: readonly string[], language: Language): string {
  const text = tileMapTexts[language];
  if (typeof state === 'string') return text.states[state];
  const [from, to] = [cuts[state - 2], cuts[state - 1]];
  if (from === undefined) return text.upTo(to ?? '');
  return to === undefined ? text.from(from) : text.between(from, to);
}
