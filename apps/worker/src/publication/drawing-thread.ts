/** The program of one thread: draws the pages that it is handed. */
import type { PageFrame, PublicPage } from '@ijkpunt/contract';
import { answerTasks } from '@ijkpunt/backend/threads';
import { renderPage } from '@ijkpunt/web/render';

/** A page with all that stands around it. */
export interface PageToDraw {
  readonly page: PublicPage;
  readonly frame: Pick<PageFrame, 'language' | 'path' | 'assets' | 'origin'>;
}

answerTasks<PageToDraw, string>(({ page, frame }) => Promise.resolve(renderPage(page, frame)));
