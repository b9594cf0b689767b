// What a stand-in was told, for the test to read; of the environment only what the launcher decides on.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

export function note(name) {
  const kept = Object.entries(process.env).filter(([key]) =>
    /_URL$|^SESSION_|^PORT$|^DATA_|^DEMO|^NODE_ENV$/.test(key),
  );
  const text = JSON.stringify({ ...Object.fromEntries(kept), pid: process.pid });
  writeFileSync(path.join(process.env.DATA_DIR, `${name}.json`), text, { mode: 0o600 });
}
