/** The loader as a process of its own, so that it can be kept on its own core. */
import { requestsPerSecond } from './load.mjs';

process.on('message', async ({ address, how }) => {
  const before = process.cpuUsage();
  const began = performance.now();
  try {
    const rate = await requestsPerSecond(address, how);
    const { user, system } = process.cpuUsage(before);
    process.send?.({ rate, busy: (user + system) / 1000 / (performance.now() - began) });
  } catch (error) {
    process.send?.({ problem: String(error) });
  }
});
process.on('disconnect', () => process.exit(0));
