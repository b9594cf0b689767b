import { htmlEscaped } from '../html-escaped.ts';

/** Pixels that the window has as long as nothing says how high its content is. */
const HEIGHT = 640;

/** The lines that somebody puts into a page of their own. */
export function snippetOf(origin: string, address: string, name: string): string {
  const frame = new URL(address, origin).href;
  const script = new URL('/embed.js', origin).href;
  return [
    `<iframe src="${htmlEscaped(frame)}" title="IJkpunt: ${htmlEscaped(name)}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy"></iframe>`,
    `<script src="${htmlEscaped(script)}" async></script>`,
  ].join('\n');
}
