/**
 * On the other site: makes a window of IJkpunt as high as its content says it is. Listens to windows of the site that this script
 * came from and to no other, takes a number within bounds, and sends, keeps and reads nothing else.
 */
const LEAST = 80;
const MOST = 10_000;

const origin = new URL((document.currentScript as HTMLScriptElement).src).origin;

/** The windows of that site which stand on this page now. */
function windows(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${origin}/`));
}

window.addEventListener('message', ({ source, origin: from, data }: MessageEvent<unknown>) => {
  if (from !== origin || source === null) return;
  const height: unknown = (data as { readonly ijkpunt?: unknown } | null)?.ijkpunt;
  if (typeof height !== 'number' || !(height >= LEAST && height <= MOST)) return;
  for (const frame of windows())
    if (frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
});

// A window that was there before this script has told its height to nobody.
// To whoever stands in it by now: it may still be on its way, and a question holds nothing that others may not hear.
for (const frame of windows()) frame.contentWindow?.postMessage({ ijkpunt: 'height' }, '*');

export {};
