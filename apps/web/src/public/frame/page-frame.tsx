import type { ReactNode } from 'react';
import type { PageFrame as Frame, PublicPage } from '@ijkpunt/contract';
import { PlaceElsewhere } from '../embed/place-elsewhere.tsx';
import { ShareMeta } from '../share/share-meta.tsx';
import { benchmarksOf } from './benchmarks-of.ts';
import { addressIn } from './addresses.ts';
import { datasetOf } from './dataset-of.ts';
import { InventedNotice } from './invented-notice.tsx';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { titleOf } from './title-of.ts';
import { isNoPage } from './is-no-page.ts';
import { frameTexts } from './frame.texts.ts';

/** The icon within the page: a browser that finds none asks for one at an address of its own, and gets a page of words. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0f4c5c"/><path d="M6 21h20M10 21v-5M16 21V9M22 21v-5" stroke="#fff" stroke-width="2.5"/></svg>',
)}`;

interface PageFrameProps {
  readonly page: PublicPage;
  readonly frame: Frame;
  readonly children: ReactNode;
}

/** The whole document around a page: head, header, content, footer. */
export function PageFrame({ page, frame, children }: PageFrameProps) {
  const { language } = frame;
  const benchmarks = benchmarksOf(page);
  return (
    <html lang={language}>
      <Head page={page} frame={frame} />
      <body>
        <a className="skip" href="#inhoud">
          {frameTexts[language].skip}
        </a>
        <PageHeader page={page} frame={frame} />
        <InventedNotice benchmarks={benchmarks} language={language} />
        <main id="inhoud" tabIndex={-1} data-take={frameTexts[language].take}>
          <div className="wrap">
            {children}
            <PlaceElsewhere page={page} frame={frame} />
          </div>
        </main>
        <PageFooter benchmarks={benchmarks} language={language} />
      </body>
    </html>
  );
}

function Head({ page, frame }: Omit<PageFrameProps, 'children'>) {
  const { language, path, assets } = frame;
  const { title, description } = titleOf(page, language);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} - IJkpunt`}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <meta property="og:site_name" content="IJkpunt" />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={language === 'nl' ? 'nl_NL' : 'en_GB'} />
      <ShareMeta page={page} frame={frame} />
      <link rel="icon" href={ICON} />
      {/* A page that is not there is so in no language: its address is whatever somebody typed, such as //another.host. */}
      {!isNoPage(page) && (
        <>
          <link rel="alternate" hrefLang="nl" href={addressIn('nl', path)} />
          <link rel="alternate" hrefLang="en" href={addressIn('en', path)} />
        </>
      )}
      <link
        rel="alternate"
        type="application/atom+xml"
        title={frameTexts[language].feed}
        href={addressIn(language, '/publicaties.atom')}
      />
      <Dataset page={page} language={language} />
      {assets.styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      {assets.scripts.map((script) => (
        <script key={script} type="module" src={script} />
      ))}
    </head>
  );
}

/** Data, not a program: a browser does not run it. No text in it can end it. */
function Dataset({ page, language }: { readonly page: PublicPage; readonly language: Frame['language'] }) {
  const dataset = datasetOf(page, language);
  if (dataset === undefined) return null;
  const json = JSON.stringify(dataset).replaceAll('<', String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
