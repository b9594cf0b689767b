import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freeFrom } from '../../tools/launch/ports.mjs';

const LAUNCHER = fileURLToPath(new URL('../../tools/launch/start.mjs', import.meta.url));

/** The running product: the one at BENCH_URL, or one of our own on a data directory that is thrown away. */
export async function runningSystem() {
  const given = process.env.BENCH_URL;
  if (given) return { url: given.replace(/\/$/, ''), stop: async () => undefined };
  const folder = mkdtempSync(path.join(tmpdir(), 'ijkpunt-bench-'));
  // PostgreSQL may run as another user, who must be able to pass.
  chmodSync(folder, 0o755);
  const port = await freeFrom(3900);
  const env = { ...process.env, PORT: String(port), DATA_DIR: folder };
  delete env.DATABASE_URL;
  const launcher = spawn(process.execPath, [LAUNCHER], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => launcher.on('exit', resolve));
  const stop = async () => {
    launcher.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await said(launcher, `IJkpunt staat klaar: http://localhost:${port}`, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://localhost:${port}`, stop };
}

function said(launcher, sentence, ended) {
  return new Promise((resolve, reject) => {
    let text = '';
    launcher.stdout.on('data', (part) => {
      text += part;
      if (text.includes(sentence)) resolve(undefined);
    });
    void ended.then((code) => reject(new Error(`the system ended with ${code} before it was ready`)));
    setTimeout(() => reject(new Error('the system was not ready within ten minutes')), 600_000).unref();
  });
}
