/** Pixels that the window has as long as nothing says how high its content is. */
const HEIGHT = 640;

/** The lines that somebody puts into a page of their own. */
export function snippetOf(origin: string, address: string, name: string): string {
  const frame = new URL(address, origin).href;
  const script = new URL('/embed.js', origin).href;
  return [
    `<iframe src="${escaped(frame)}" title="IJkpunt: ${escaped(name)}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy"></iframe>`,
    `<script src="${escaped(script)}" async></script>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
