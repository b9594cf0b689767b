/**
 * Writes down what a screen reader makes of the main pages of a running system.
 *
 *   TRANSCRIPTS_URL=http://localhost:3000 node tests/journeys/transcripts.mjs [FOLDER]     into docs/accessibility, or FOLDER
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChromium } from '../../tools/test/chromium.mjs';
import { TRANSCRIBED, transcriptOf } from './transcript-of.mjs';

const FOLDER = process.argv[2] ?? fileURLToPath(new URL('../../docs/accessibility', import.meta.url));

mkdirSync(FOLDER, { recursive: true });
const browser = await openChromium();
try {
  const page = await browser.newPage({
    baseURL: process.env.TRANSCRIPTS_URL ?? 'http://localhost:3000',
    locale: 'nl-NL',
    viewport: { width: 1280, height: 900 },
  });
  for (const { file, address } of TRANSCRIBED) {
    const transcript = await transcriptOf(page, address);
    writeFileSync(join(FOLDER, file), transcript);
    console.log(`${file}: ${transcript.split('\n').length - 1} lines`);
  }
} finally {
  await browser.close();
}
