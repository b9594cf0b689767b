import type { PageFrame as Frame, PublicPage } from '@ijkpunt/contract';
import { renderToStaticMarkup } from 'react-dom/server';
import { PageFrame } from './frame/page-frame.tsx';
import { PageBody } from './page-body.tsx';

/** Renders a public page to a whole HTML document that needs no script. */
export function renderPage(page: PublicPage, frame: Frame): string {
  const document = renderToStaticMarkup(
    <PageFrame page={page} frame={frame}>
      <PageBody page={page} language={frame.language} />
    </PageFrame>,
  );
  return `<!doctype html>\n${document}\n`;
}
