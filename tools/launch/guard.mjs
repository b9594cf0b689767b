/**
 * Stands between the launcher and a program that knows nothing of it (npm, a compiler that watches): runs it in a
 * group of its own and ends that whole group when the launcher says so or is gone, even after kill -9.
 * Use: node guard.mjs <program> [arguments], with an ipc channel.
 */
import { spawn } from 'node:child_process';
import { endGroup, ownGroup } from './processes.mjs';

const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: 'inherit', detached: ownGroup, windowsHide: true });

function end() {
  endGroup(child.pid, 'SIGTERM');
  setTimeout(() => endGroup(child.pid, 'SIGKILL'), 3_000).unref();
}

process.on('disconnect', end);
process.on('SIGTERM', end);
process.on('SIGINT', end);
child.on('error', (problem) => {
  process.stderr.write(`${problem.message}\n`);
  process.exit(127);
});
child.on('exit', (code) => {
  endGroup(child.pid, 'SIGKILL'); // whatever it left behind
  process.exit(code ?? 1);
});
