// The launcher with stand-ins for the three programs, as a process of its own that can be signalled.
import { fileURLToPath } from 'node:url';
import { start } from '../../../tools/launch/start.mjs';

const at = (name) => fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
const programs = { prepare: at('prepare'), worker: at('worker'), api: at('api') };
const patience = Number(process.env.FAKE_PATIENCE ?? 20_000);
process.exit(await start({ programs, bounds: { patience, silence: patience } }));
