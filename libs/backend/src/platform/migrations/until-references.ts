import { Ground1764000001000 } from './1764000001000-ground.ts';
import { Delivery1764000002000 } from './1764000002000-delivery.ts';
import { ComparisonAndPublication1764000003000 } from './1764000003000-comparison-and-publication.ts';
import { RoundsInHand1764000004000 } from './1764000004000-rounds-in-hand.ts';
import { WaysIn1764000005000 } from './1764000005000-ways-in.ts';
import { RulesByHand1764000006000 } from './1764000006000-rules-by-hand.ts';
import { PublicExplanations1764000007000 } from './1764000007000-public-explanations.ts';
import { HandsAndPlaces1764000008000 } from './1764000008000-hands-and-places.ts';
import { Standings1764000009000 } from './1764000009000-standings.ts';
import { ReferenceFigures1764000010000 } from './1764000010000-reference-figures.ts';

/** The ten oldest migrations: the ground, delivery, comparison and reference figures. */
export const UNTIL_REFERENCES = [
  Ground1764000001000,
  Delivery1764000002000,
  ComparisonAndPublication1764000003000,
  RoundsInHand1764000004000,
  WaysIn1764000005000,
  RulesByHand1764000006000,
  PublicExplanations1764000007000,
  HandsAndPlaces1764000008000,
  Standings1764000009000,
  ReferenceFigures1764000010000,
];
