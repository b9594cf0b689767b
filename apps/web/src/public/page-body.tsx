import type { Language } from '@ijkpunt/model';
import type { PublicPage } from '@ijkpunt/contract';
import { ComparePage } from './compare/compare-page.tsx';
import { IndicatorPage } from './indicator/indicator-page.tsx';
import { MethodPage } from './method/method-page.tsx';
import { MunicipalityPage } from './municipality/municipality-page.tsx';
import { OfflinePage } from './offline/offline-page.tsx';
import { PublicationsPage } from './publications/publications-page.tsx';
import { SearchPage } from './search/search-page.tsx';
import { StartPage } from './start/start-page.tsx';
import { FaultPage } from './words/fault-page.tsx';
import { NotFoundPage } from './words/not-found-page.tsx';
import { ProsePage } from './words/prose-page.tsx';
import { WithdrawnPage } from './words/withdrawn-page.tsx';
import { wordsTexts } from './words/words.texts.ts';

interface PageBodyProps {
  readonly page: PublicPage;
  readonly language: Language;
}

/** The content of a page, by its kind. */
export function PageBody({ page, language }: PageBodyProps) {
  switch (page.kind) {
    case 'start':
      return <StartPage page={page} language={language} />;
    case 'municipality':
      return <MunicipalityPage page={page} language={language} />;
    case 'indicator':
      return <IndicatorPage page={page} language={language} />;
    case 'compare':
      return <ComparePage page={page} language={language} />;
    case 'method':
      return <MethodPage page={page} language={language} />;
    case 'publications':
      return <PublicationsPage page={page} language={language} />;
    case 'search':
      return <SearchPage page={page} language={language} />;
    case 'accessibility':
    case 'data':
    case 'practices':
    case 'privacy':
      return <ProsePage prose={wordsTexts[language][page.kind]} language={language} />;
    case 'not-found':
      return <NotFoundPage page={page} language={language} />;
    case 'withdrawn':
      return <WithdrawnPage page={page} language={language} />;
    case 'fault':
      return <FaultPage page={page} language={language} />;
    case 'offline':
      return <OfflinePage language={language} />;
  }
}
