import type { Language } from '@ijkpunt/model';
import type { Embed } from '@ijkpunt/contract';
import { embedTexts } from './embed.texts.ts';
import { IndicatorInFrame } from './indicator-in-frame.tsx';
import { MunicipalityInFrame } from './municipality-in-frame.tsx';

interface EmbedBodyProps {
  readonly embed: Embed;
  readonly language: Language;
}

/** The content of what stands on another site, by its kind. */
export function EmbedBody({ embed, language }: EmbedBodyProps) {
  if (embed.kind === 'indicator') return <IndicatorInFrame embed={embed} language={language} />;
  if (embed.kind === 'municipality') return <MunicipalityInFrame embed={embed} language={language} />;
  const text = embedTexts[language];
  return (
    <>
      <h1>{text.notFound}</h1>
      <p>{text.what[embed.what]}</p>
    </>
  );
}
