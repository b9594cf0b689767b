import type { RefusalCode } from '@ijkpunt/contract';

/** What a refusal is about, by name, for the sentence that a person reads. */
export type About = Readonly<Record<string, string | number>>;

/** Understood, not granted: an answer, not a fault. The API gives each code its status. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly about: About = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
