import type { DefinitionProfile, FindingCode, Quarter } from '@ijkpunt/model';
import index from './raadsnota/index.json';

const FILES = import.meta.glob<string>('./raadsnota/**/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A file to be delivered, with what a person would tell along with it. */
export interface DemonstrationFile {
  readonly benchmark: string;
  readonly municipality: string;
  readonly quarter: Quarter;
  readonly version: number;
  readonly fileName: string;
  readonly csv: string;
  readonly profile: DefinitionProfile;
  readonly explanations: Readonly<Partial<Record<FindingCode, string>>>;
}

/** The real figures: those of the two council notes, and public housing figures. */
export function realFiles(): readonly DemonstrationFile[] {
  return index.deliveries.map((delivery) => {
    const csv = FILES[`./raadsnota/${delivery.file}`];
    if (csv === undefined) throw new Error(`the demonstration has no file ${delivery.file}`);
    return {
      benchmark: index.benchmark,
      municipality: delivery.municipality,
      quarter: delivery.quarter as Quarter,
      version: 1,
      fileName: delivery.file.split('/').at(-1) ?? delivery.file,
      csv,
      profile: delivery.profile as unknown as DefinitionProfile,
      explanations: delivery.explanations,
    };
  });
}
