import type { Direction, FunnelLines, FunnelPlace, Language, Method } from '@ijkpunt/model';
import { toneOf, type Tone } from '../chart/standing.ts';
import { formatCount, formatTick, formatValue } from '../numbers/number-format.ts';
import { funnelTexts } from './funnel.texts.ts';

/** One municipality in a funnel. */
interface FunnelPoint {
  readonly code: string;
  readonly value: number;
  /** The number that the value is about: its denominator. */
  readonly size: number;
  /** Judged around the mean of the others; absent where it could not be. */
  readonly place: FunnelPlace | undefined;
}

export interface FunnelInput {
  readonly label: string;
  readonly method: Method;
  readonly direction: Direction;
  readonly language: Language;
  readonly points: readonly FunnelPoint[];
  readonly lines: FunnelLines;
  /** Municipalities whose value is withheld: where they are missing is no accident. */
  readonly hidden: number;
}

/** How far a point lies outside: not, beyond the first lines, or beyond the second ones as well. */
export type Outside = 'inside' | 'beyond' | 'far';

export interface DrawnPoint {
  readonly code: string;
  readonly value: number;
  readonly size: number;
  readonly outside: Outside;
  readonly tone: Tone;
}

/** What is drawn, in values and words. */
export interface FunnelFigures {
  readonly title: string;
  readonly sentence: string;
  readonly points: readonly DrawnPoint[];
  readonly lines: FunnelLines;
  readonly meanLabel: string;
  readonly sizeLabel: string;
  readonly tick: (value: number) => string;
  readonly sizeTick: (size: number) => string;
}

/** Tells for each point how far it lies outside, and what the whole shows. */
export function funnelFigures(input: FunnelInput): FunnelFigures {
  const { label, method, direction, language, lines } = input;
  const text = funnelTexts[language];
  const points = input.points.map(({ code, value, size, place }) => ({
    code,
    value,
    size,
    outside: outsideOf(place),
    tone: toneOf(sideOf(place), direction),
  }));
  const mean = formatValue(lines.mean, method, language);
  return {
    title: text.title(label),
    sentence: sentenceOf(points, { lines, mean, hidden: input.hidden, language }),
    points,
    lines,
    meanLabel: `${text.mean} ${mean}`,
    sizeLabel: text.size,
    tick: (value) => formatTick(value, method, language),
    sizeTick: (size) => formatCount(size, language),
  };
}

function outsideOf(place: FunnelPlace | undefined): Outside {
  if (place === undefined || place === 'inside') return 'inside';
  return place.endsWith('998') ? 'far' : 'beyond';
}

function sideOf(place: FunnelPlace | undefined): 'above' | 'below' | 'around' {
  if (place === undefined || place === 'inside') return 'around';
  return place.startsWith('above') ? 'above' : 'below';
}

interface Said {
  readonly lines: FunnelLines;
  readonly mean: string;
  readonly hidden: number;
  readonly language: Language;
}

function sentenceOf(points: readonly DrawnPoint[], { lines, mean, hidden, language }: Said): string {
  const text = funnelTexts[language];
  const far = points.filter(({ outside }) => outside === 'far').length;
  const beyond = points.filter(({ outside }) => outside !== 'inside').length;
  const outside =
    beyond === 0 ? text.inside : text.outside(formatCount(beyond, language), formatCount(far, language));
  const what = lines.widened ? text.widened : text.chance;
  const absent = hidden === 0 ? '' : ` ${text.hidden(formatCount(hidden, language))}`;
  return `${text.sentence(formatCount(points.length, language), mean)} ${what} ${outside}${absent}`;
}
