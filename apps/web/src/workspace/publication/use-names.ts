import type { ReleaseInFullReply } from '@ijkpunt/contract';
import { useLanguage } from '../words/language.ts';

/** Names of the indicators and municipalities of a release, by code; the code itself for what is not in it. */
export function useNames({
  indicators,
  asked,
}: Pick<ReleaseInFullReply, 'indicators' | 'asked'>): (code: string) => string {
  const language = useLanguage();
  const names = new Map([
    ...indicators.map(({ code, label }) => [code, label[language]] as const),
    ...asked.map(({ municipality, name }) => [municipality, name] as const),
  ]);
  return (code) => names.get(code) ?? code;
}
