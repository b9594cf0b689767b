import { openChromium } from './tools/test/chromium.mjs';
import { signIn } from './tests/journeys/sign-in.mjs';
const [email, prefix, ...paths] = process.argv.slice(2);
const W = (process.env.W ?? '360,1440').split(',').map(Number), S = (process.env.S ?? 'light').split(',');
const b = await openChromium();
for (const s of S) { const c = await b.newContext({ baseURL: 'http://localhost:4321', locale: 'nl-NL', colorScheme: s }); const p = await c.newPage(); if (email !== '-') await signIn(p, email);
for (const path of paths) for (const w of W) { await p.setViewportSize({ width: w, height: 900 }); await p.goto(path); await p.waitForLoadState('networkidle'); if (process.env.OPEN) await p.evaluate(() => document.querySelectorAll('details').forEach((d) => d.open = true)); await p.waitForTimeout(300); await p.screenshot({ path: `/tmp/h/s/${prefix}${path.replace(/[^a-z0-9]+/gi, '_').slice(0, 60)}-${w}-${s}.png`, clip: { x: 0, y: 0, width: w, height: Math.min(+(process.env.H ?? 1600), await p.evaluate(() => document.documentElement.scrollHeight)) }, fullPage: true }); } }
await b.close();
