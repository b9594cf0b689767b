/** Follows a browser's way at a provider until it is sent back here; answers with what the provider put behind the address. */
export async function travel(start: string, returnAddress: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = start;
  for (let step = 0; step < 10; step += 1) {
    // eslint-disable-next-line house/no-bare-fetch -- a provider is no route of ours
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/su) ?? [];
      cookies.set(name, value);
    }
    const next = new URL(response.headers.get('location') ?? '', address);
    if (next.href.startsWith(returnAddress)) return next.search;
    if (!response.headers.has('location')) throw new Error(`${response.status}: ${await response.text()}`);
    address = next.href;
  }
  throw new Error('the provider sends round in a circle');
}
