import type { Language } from '@ijkpunt/model';
import type { PageBenchmark } from '@ijkpunt/contract';
import { formatDay } from '@ijkpunt/ui';
import { addressIn } from './addresses.ts';
import { frameTexts } from './frame.texts.ts';
import { InventedMark } from './invented-notice.tsx';

interface PageFooterProps {
  readonly benchmarks: readonly PageBenchmark[];
  readonly language: Language;
}

/** Where the figures come from, and the pages about the site itself. */
export function PageFooter({ benchmarks, language }: PageFooterProps) {
  const text = frameTexts[language];
  return (
    <footer className="site-footer">
      <div className="wrap">
        {benchmarks.length > 0 && <Sources benchmarks={benchmarks} language={language} />}
        <nav aria-label={text.footNavigation}>
          <ul>
            {text.foot.map(({ path, label }) => (
              <li key={path}>
                <a href={addressIn(language, path)}>{label}</a>
              </li>
            ))}
            <li>
              <a href="/werkplek">{text.workspace}</a>
            </li>
          </ul>
        </nav>
        <p className="licence">{text.licence}</p>
      </div>
    </footer>
  );
}

/** The publication that figures come from, per benchmark. */
export function Sources({ benchmarks, language }: PageFooterProps) {
  const text = frameTexts[language];
  return (
    <ul className="sources">
      {benchmarks.map(({ slug, title, invented, publication }) => (
        <li key={slug} data-of={slug}>
          {text.sourceLabel}{' '}
          {text.source(
            title[language],
            String(publication.number),
            formatDay(publication.releasedAt, language),
            publication.hash.slice(0, 12),
          )}{' '}
          {invented && <InventedMark language={language} />}
        </li>
      ))}
    </ul>
  );
}
