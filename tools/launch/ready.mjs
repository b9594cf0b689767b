/** Waiting until a first page can be read. */
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from './problem.mjs';
import { insistOnLife } from './services.mjs';

const SILENCE_MS = 300_000;
const FIRST_PAGE_MS = 60_000;

/** As long as a program reports progress it gets time: how long a demonstration takes depends on the machine. */
function insistOnSound(services, silence) {
  const quiet = performance.now() - Math.max(...services.map(({ heardAt }) => heardAt));
  if (quiet <= silence) return;
  throw new Problem(
    `Al ${Math.round(silence / 1000)} seconden niets gehoord van IJkpunt; het starten is afgebroken.`,
  );
}

async function firstPage(url, leave) {
  try {
    const reply = await fetch(url, { signal: AbortSignal.any([leave, AbortSignal.timeout(10_000)]) });
    await reply.body?.cancel();
    return `antwoordt ${reply.status}`;
  } catch (problem) {
    return `geeft geen antwoord (${problem.cause?.code ?? problem.name})`;
  }
}

/**
 * @param {import('./session.mjs').Run} run
 * @param {{ worker: import('./services.mjs').Service, api: import('./services.mjs').Service }} services
 * @param {{ url: string, silence?: number, patience?: number }} options
 */
export async function untilReady(
  run,
  { worker, api },
  { url, silence = SILENCE_MS, patience = FIRST_PAGE_MS },
) {
  let shown = '';
  while (!(api.said.has('listening') && worker.said.has('ready'))) {
    insistOnLife([worker, api]);
    insistOnSound([worker, api], silence);
    if (worker.progress !== shown) run.terminal.progress((shown = worker.progress));
    await pause(50, undefined, { signal: run.leave });
  }
  const end = performance.now() + patience;
  for (;;) {
    const answer = await firstPage(url, run.leave);
    if (answer === 'antwoordt 200') return;
    insistOnLife([worker, api]);
    if (performance.now() > end)
      throw new Problem(`De eerste pagina (${url}) ${answer}; het starten is afgebroken.`);
    await pause(250, undefined, { signal: run.leave });
  }
}
