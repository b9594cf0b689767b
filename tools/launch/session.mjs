/** The life of a launcher: work, until someone asks it to leave or something breaks; then everything is closed again. */
import { Problem } from './problem.mjs';
import { terminal as makeTerminal } from './terminal.mjs';

/**
 * @typedef {object} Run
 * @property {string} project
 * @property {NodeJS.ProcessEnv} env
 * @property {import('./terminal.mjs').Terminal} terminal
 * @property {AbortSignal} leave somebody asked to stop
 * @property {AbortSignal} hurry somebody asked again
 * @property {(close: () => unknown) => void} later what to close at the end, last opened first
 */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function listen(leave, hurry) {
  const onSignal = () => (leave.signal.aborted ? hurry : leave).abort();
  for (const signal of SIGNALS) process.on(signal, onSignal);
  const stopWatching = process.env.npm_lifecycle_event ? watchParent(leave) : () => {};
  return () => {
    stopWatching();
    SIGNALS.forEach((signal) => process.off(signal, onSignal));
  };
}

/**
 * npm passes a signal on to the shell it runs us in, and that shell does not pass it further: it dies and we would go on
 * unseen. So under npm the end of the parent counts as being asked to stop.
 */
function watchParent(leave) {
  const parent = process.ppid;
  const timer = setInterval(() => process.ppid === parent || leave.abort(), 250).unref();
  return () => clearInterval(timer);
}

async function closeAll(closers, terminal) {
  while (closers.length > 0) {
    try {
      await closers.pop()();
    } catch (problem) {
      terminal.complain(`Bij het afsluiten: ${problem.message}`);
    }
  }
}

function tell(problem, terminal) {
  if (problem instanceof Problem) terminal.complain(problem.message);
  else terminal.complain(`Er ging iets mis bij het starten van IJkpunt.\n${problem.stack}`);
}

/**
 * @param {(run: Run) => Promise<void>} work
 * @param {{ project: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} the exit code
 */
export async function session(work, { project, env = process.env }) {
  const terminal = makeTerminal();
  const [leave, hurry] = [new AbortController(), new AbortController()];
  const closers = [];
  const stopListening = listen(leave, hurry);
  const later = (close) => closers.push(close);
  const run = { project, env, terminal, leave: leave.signal, hurry: hurry.signal, later };
  let code = 0;
  try {
    await work(run);
  } catch (problem) {
    // Whatever breaks because we are leaving is part of leaving.
    code = leave.signal.aborted ? 0 : 1;
    if (code !== 0) tell(problem, terminal);
  }
  if (leave.signal.aborted) terminal.say('IJkpunt stopt ...');
  await closeAll(closers, terminal);
  stopListening();
  return code;
}

/** Waits until somebody asks to leave. */
export function left(leave) {
  if (leave.aborted) return Promise.resolve();
  return new Promise((resolve) => leave.addEventListener('abort', () => resolve(), { once: true }));
}
