import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { keptLetters } from './letters.ts';
import {
  environment,
  freePort,
  ownFolder,
  removeFolder,
  startSystem,
  type RunningSystem,
} from './running-system.mjs';

const INVITE = fileURLToPath(new URL('../../tools/launch/invite.mjs', import.meta.url));
const folder = ownFolder();
const data = join(folder, 'data');
let running: RunningSystem | undefined;

afterAll(async () => {
  await running?.stop();
  removeFolder(folder);
});

describe('an installation that has nobody yet', () => {
  it('is given its first administrator before it ever ran', async () => {
    const env = { ...environment(data, await freePort()), DEMONSTRATION: 'off' };
    const words = ['Divosa', 'bea@divosa.example', 'Bea'];
    const said = execFileSync(process.execPath, [INVITE, ...words], { env, encoding: 'utf8' });
    expect(said).toContain('Er gaat een uitnodiging naar bea@divosa.example');
  });

  it('sends the letter once it runs', async () => {
    running = await startSystem(data, await freePort(), { DEMONSTRATION: 'off' });
    const letters = () => keptLetters(join(data, 'mail')).join('\n');
    await expect.poll(letters, { timeout: 20_000 }).toContain('Uitnodiging voor IJkpunt: Divosa');
    expect(letters()).toContain(`${running.url}/werkplek/uitnodiging#`);
  });
});
