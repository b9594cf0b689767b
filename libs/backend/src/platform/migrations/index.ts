import { Ground1764000001 } from './1764000001-ground.ts';
import { Delivery1764000002 } from './1764000002-delivery.ts';
import { ComparisonAndPublication1764000003 } from './1764000003-comparison-and-publication.ts';

/** Migrations in order of age. */
export const MIGRATIONS = [Ground1764000001, Delivery1764000002, ComparisonAndPublication1764000003];
