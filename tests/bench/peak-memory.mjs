/** The most memory that this process had. */
import { readFileSync } from 'node:fs';

/** Linux counts in the maximum of a child what its parent had when it was started: there the mark of its own is read. */
export function peakMegabytes() {
  try {
    const own = /VmHWM:\s+(\d+) kB/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (own !== undefined) return Number(own) / 1024;
  } catch {
    // No Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}
