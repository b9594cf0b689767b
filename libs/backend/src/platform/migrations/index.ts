import { Ground1764000001000 } from './1764000001000-ground.ts';
import { Delivery1764000002000 } from './1764000002000-delivery.ts';
import { ComparisonAndPublication1764000003000 } from './1764000003000-comparison-and-publication.ts';

/** Migrations in order of age. */
export const MIGRATIONS = [Ground1764000001000, Delivery1764000002000, ComparisonAndPublication1764000003000];
