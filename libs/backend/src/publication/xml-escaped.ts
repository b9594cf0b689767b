/** What XML has no room for, in whatever way it is written: control characters and halves of pairs. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands within XML, in an element or between double quotes. */
export function xmlEscaped(text: string): string {
  return text.replaceAll(UNWRITABLE, '\uFFFD').replaceAll(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}
