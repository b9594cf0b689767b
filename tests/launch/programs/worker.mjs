// A stand-in for the worker: reports progress, is ready, stops when asked or when the launcher is gone.
import { note } from './note.mjs';

note('worker');
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => {
  if (process.env.FAKE_WORKER !== 'stubborn') process.exit(0);
});
process.send({ kind: 'progress', text: 'demonstratie laden: 1 van 2' });
setTimeout(() => {
  if (process.env.FAKE_WORKER === 'dies') {
    process.stderr.write('de wachtrij is weg\n');
    process.exit(9);
  }
  if (process.env.FAKE_WORKER !== 'silent') process.send({ kind: 'ready' });
}, 100);
setInterval(() => {}, 1_000);
