/**
 * Computes a benchmark from nothing in a process of its own, so that its memory is its own.
 *
 *   node compare-anew.mjs <folder of the parts> <url of the database>
 */
import { BENCHMARK, openProduct } from './compare-product.mjs';
import { peakMegabytes } from './peak-memory.mjs';

const [folder, url] = process.argv.slice(2);
const product = await openProduct(folder, url);
try {
  const began = performance.now();
  await product.comparisons.computeAnew(BENCHMARK);
  const milliseconds = performance.now() - began;
  process.stdout.write(JSON.stringify({ milliseconds, megabytes: peakMegabytes() }));
} finally {
  await product.close();
}
