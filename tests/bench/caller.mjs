/** Calls the API as a signed-in person. */
const PASSWORD = 'ijkpunt-demo';
const PATIENCE_MS = 60_000;
const STEP_MS = 5;

/** @param {string} url @param {string} email */
export async function callerFor(url, email) {
  let cookie = '';
  const call = async (path, { method = 'GET', body, form } = {}) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(form === undefined ? {} : { body: form }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 300)}`);
    cookie ||=
      response.headers
        .getSetCookie()
        .find((line) => line.startsWith('ijkpunt='))
        ?.split(';')[0] ?? '';
    return text === '' ? undefined : JSON.parse(text);
  };
  await call('/session', { method: 'POST', body: { email, password: PASSWORD } });
  return call;
}

/**
 * Asks until the answer is what was waited for.
 * @template T
 * @param {() => Promise<T>} ask
 * @param {(answer: T) => boolean} isThere
 * @param {number} patience in milliseconds
 * @returns {Promise<T>}
 */
export async function waitFor(ask, isThere, patience = PATIENCE_MS) {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    if (performance.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
