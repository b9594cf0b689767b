import { isIPv4, isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu;

/** Groups of an IPv6 address that say to whom it was given; who has one such network has all the rest of it. */
const GIVEN_OUT = 4;

/**
 * Who is behind a network address, as far as counting goes: an IPv4 address by itself, of IPv6 the network (/64) that one
 * connection is given whole. Else somebody had as many addresses as there are tries.
 */
export function networkOf(address: string | undefined): string {
  const given = (address ?? '').split('%')[0] ?? '';
  const mapped = MAPPED.exec(given)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  if (!isIPv6(given)) return given;
  const [before = '', after] = given.toLowerCase().split('::');
  const [first, last] = [groupsIn(before), groupsIn(after ?? '')];
  const left = 8 - first.length - last.length;
  const groups = after === undefined ? first : [...first, ...new Array<string>(left).fill('0'), ...last];
  return `${groups
    .slice(0, GIVEN_OUT)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

function groupsIn(text: string): readonly string[] {
  return text === '' ? [] : text.split(':');
}
