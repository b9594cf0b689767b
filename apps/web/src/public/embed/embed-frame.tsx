import type { ReactNode } from 'react';
import type { Language } from '@ijkpunt/model';
import type { Embed, PageBenchmark, PageFrame } from '@ijkpunt/contract';
import { addressIn, indicatorAddress, municipalityAddress } from '../frame/addresses.ts';
import { Sources } from '../frame/page-footer.tsx';
import { embedTexts } from './embed.texts.ts';

interface EmbedFrameProps {
  readonly embed: Embed;
  readonly frame: PageFrame;
  readonly children: ReactNode;
}

/** The whole document of what stands on another site: no menu, where the figures come from, and links that leave the window. */
export function EmbedFrame({ embed, frame: { language, assets }, children }: EmbedFrameProps) {
  const benchmarks = benchmarksIn(embed);
  const theme = themeOf(embed);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${nameOf(embed, language)} - IJkpunt`}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <base target="_blank" />
        {assets.styles.map((style) => (
          <link key={style} rel="stylesheet" href={style} />
        ))}
        {theme && <link rel="stylesheet" href={theme} />}
        {assets.scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body className="embed">
        <main>{children}</main>
        <footer>
          {benchmarks.length > 0 && <Sources benchmarks={benchmarks} language={language} />}
          <Way embed={embed} language={language} />
        </footer>
      </body>
    </html>
  );
}

/** Where the colours stand of the municipality that is shown, or lit. */
function themeOf(embed: Embed): string | undefined {
  const shown = embed.kind === 'municipality' ? embed : embed.kind === 'indicator' ? embed.own : undefined;
  return shown && `/thema/${shown.municipality.slug}.css`;
}

interface OfEmbed {
  readonly embed: Embed;
  readonly language: Language;
}

/** Where the whole story stands. */
function Way({ embed, language }: OfEmbed) {
  const text = embedTexts[language];
  if (embed.kind === 'not-found') return <a href={addressIn(language, '/')}>{text.home}</a>;
  return (
    <a href={pageOf(embed, language)} aria-label={text.wholeOf(nameOf(embed, language))}>
      {text.whole}
    </a>
  );
}

/** The page that an embed is a part of. */
export function pageOf(embed: Exclude<Embed, { kind: 'not-found' }>, language: Language): string {
  return embed.kind === 'indicator'
    ? indicatorAddress(language, embed.slug)
    : municipalityAddress(language, embed.municipality.slug);
}

function nameOf(embed: Embed, language: Language): string {
  if (embed.kind === 'not-found') return embedTexts[language].notFound;
  return embed.kind === 'indicator' ? embed.section.indicator.label[language] : embed.municipality.name;
}

function benchmarksIn(embed: Embed): readonly PageBenchmark[] {
  if (embed.kind === 'not-found') return [];
  return embed.kind === 'indicator'
    ? [embed.section.benchmark]
    : embed.sections.map(({ benchmark }) => benchmark);
}
