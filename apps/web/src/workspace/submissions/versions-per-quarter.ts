import type { DeliveryReply } from '@ijkpunt/contract';

/** All versions of one quarter of one benchmark: the newest, and those before it. */
interface VersionsOfQuarter {
  readonly newest: DeliveryReply;
  /** Newest first. */
  readonly older: readonly DeliveryReply[];
}

/** Puts the versions of a quarter together; quarters stand in the order in which they first come by. */
export function versionsPerQuarter(deliveries: readonly DeliveryReply[]): readonly VersionsOfQuarter[] {
  const quarters = new Map<string, DeliveryReply[]>();
  for (const delivery of deliveries) {
    const key = [delivery.benchmark.slug, delivery.municipality, delivery.quarter].join('/');
    const held = quarters.get(key);
    if (held === undefined) quarters.set(key, [delivery]);
    else held.push(delivery);
  }
  return [...quarters.values()].flatMap((versions) => {
    const [newest, ...older] = versions.toSorted((a, b) => b.version - a.version);
    return newest === undefined ? [] : [{ newest, older }];
  });
}
