import type { Embed, PageFrame as Frame, PublicPage } from '@ijkpunt/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { EmbedBody } from './embed/embed-body.tsx';
import { EmbedFrame } from './embed/embed-frame.tsx';
import { PageFrame } from './frame/page-frame.tsx';
import { PageBody } from './page-body.tsx';
import { hasSharePicture } from './share/share-address.ts';
import { SharePicture } from './share/share-picture.tsx';

/** Renders a public page to a whole HTML document that needs no script. */
export function renderPage(page: PublicPage, frame: Frame): string {
  const document = renderToStaticMarkup(
    <PageFrame page={page} frame={frame}>
      <PageBody page={page} language={frame.language} />
    </PageFrame>,
  );
  return `<!doctype html>\n${document}\n`;
}

/** Renders what stands on another site to a whole HTML document that needs no script. */
export function renderEmbed(embed: Embed, frame: Frame): string {
  const document = renderToStaticMarkup(
    <EmbedFrame embed={embed} frame={frame}>
      <EmbedBody embed={embed} language={frame.language} />
    </EmbedFrame>,
  );
  return `<!doctype html>\n${document}\n`;
}

/** Draws the picture of a page that is shown where somebody shares its address, as SVG; undefined for pages that have none. */
export function renderSharePicture(page: PublicPage, language: Frame['language']): string | undefined {
  if (!hasSharePicture(page)) return undefined;
  return renderToStaticMarkup(<SharePicture page={page} language={language} />);
}
