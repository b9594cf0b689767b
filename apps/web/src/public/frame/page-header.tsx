import type { Language } from '@ijkpunt/model';
import type { PageFrame, PublicPage } from '@ijkpunt/contract';
import { addressIn, comparePath, searchPath } from './addresses.ts';
import { isNoPage } from './is-no-page.ts';
import { frameTexts } from './frame.texts.ts';

interface PageHeaderProps {
  readonly page: PublicPage;
  readonly frame: PageFrame;
}

/**
 * The name of the site, the way to its parts, and the same page in the other language. On a small screen the parts fold behind one
 * word, by the page itself: no script. Where there is room, the style sheet keeps them open.
 */
export function PageHeader({ page, frame: { language, path } }: PageHeaderProps) {
  const text = frameTexts[language];
  const other: Language = language === 'nl' ? 'en' : 'nl';
  return (
    <header className="site-header">
      <div className="wrap">
        <a className="brand" href={addressIn(language, '/')}>
          <Sign />
          <span className="brand-name">IJkpunt</span>
          <span className="brand-line">{text.tagline}</span>
        </a>
        <nav aria-label={text.mainNavigation}>
          <details className="menu">
            <summary>{text.menu}</summary>
            <ul>
              {text.nav.map(({ path: to, label }) => (
                <li key={to}>
                  <a href={addressIn(language, to)} aria-current={isAt(page, path, to)}>
                    {label}
                  </a>
                </li>
              ))}
              <li className="switch">
                <a href="/werkplek">{text.signIn}</a>
              </li>
              <li className="switch">
                <a href={addressIn(other, whereOf(page, path))} hrefLang={other} lang={other}>
                  {text.otherLanguage}
                </a>
              </li>
            </ul>
          </details>
        </nav>
      </div>
    </header>
  );
}

function isAt(page: PublicPage, path: string, to: string): 'page' | 'true' | undefined {
  if (isNoPage(page)) return undefined;
  if (path === to) return 'page';
  return to === '/' && path.startsWith('/gemeenten/') ? 'true' : undefined;
}

/** A comparison keeps what was chosen when the language changes, and a search what was typed. */
function whereOf(page: PublicPage, path: string): string {
  if (isNoPage(page)) return '/';
  if (page.kind === 'search') return searchPath(page.query);
  if (page.kind !== 'compare') return path;
  return comparePath(
    page.chosen.map(({ slug }) => slug),
    page.chosenIndicators,
  );
}

/** A line with a point to measure against. */
export function Sign() {
  return (
    <svg
      className="brand-sign"
      width="34"
      height="34"
      viewBox="0 0 34 34"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M2 25H32M6 25V20M11.5 25V21.5M22.5 25V21.5M28 25V20"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
      <path className="brand-point" d="M17 5L23 12L17 25L11 12Z" fill="currentColor" />
    </svg>
  );
}
