/**
 * What the launcher says. One line that is rewritten when a person watches, a line every few seconds when
 * the output goes to a file.
 */

const EVERY_MS = 5_000;

/**
 * @typedef {object} Terminal
 * @property {(text: string) => void} say a line that stays
 * @property {(text: string) => void} complain the same, on standard error
 * @property {(text: string) => void} progress a line that the next one replaces
 */

/**
 * @param {NodeJS.WriteStream} out
 * @param {NodeJS.WriteStream} problems
 * @returns {Terminal}
 */
export function terminal(out = process.stdout, problems = process.stderr) {
  // The window may be closed before we are: that must not end the launcher before it has cleaned up.
  for (const stream of [out, problems]) stream.on('error', () => {});
  let open = false;
  let last = -Infinity;
  const wipe = () => {
    if (open) out.write('\r\x1b[2K');
    open = false;
  };
  const line = (stream, text) => {
    wipe();
    stream.write(`${text}\n`);
  };
  const progress = (text) => {
    if (out.isTTY) {
      wipe();
      out.write(text.slice(0, (out.columns ?? 80) - 1));
      open = true;
    } else if (performance.now() - last >= EVERY_MS) {
      last = performance.now();
      out.write(`${text}\n`);
    }
  };
  return { say: (text) => line(out, text), complain: (text) => line(problems, text), progress };
}
