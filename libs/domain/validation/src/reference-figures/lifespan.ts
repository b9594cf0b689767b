import type { IsoDate, MunicipalityCode } from '@ijkpunt/model';

/** From when until when there was a municipality of this code. */
export interface Lifespan {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** First day of its existence; undefined when it lies before everything that is known. */
  readonly begunOn: IsoDate | undefined;
  /** First day on which it exists no longer; undefined while it exists. */
  readonly endedOn: IsoDate | undefined;
}

/** Tells whether a municipality existed on a day. */
export function existedOn({ begunOn, endedOn }: Lifespan, day: IsoDate): boolean {
  return (begunOn === undefined || begunOn <= day) && (endedOn === undefined || day < endedOn);
}
