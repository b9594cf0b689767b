import type { Language } from '@ijkpunt/model';
import type { ComparePage as Page } from '@ijkpunt/contract';
import { CompareBlock } from './compare-block.tsx';
import { CompareForm } from './compare-form.tsx';
import { compareTexts } from './compare.texts.ts';

interface ComparePageProps {
  readonly page: Page;
  readonly language: Language;
}

/** Two to six municipalities: what is comparable side by side, what is not refused in words. */
export function ComparePage({ page, language }: ComparePageProps) {
  const text = compareTexts[language];
  const notice = noticeIn(page, language);
  return (
    <>
      <div className="page-head">
        <h1>{text.heading}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      {page.blocks.length === 0 ? (
        <CompareForm page={page} language={language} />
      ) : (
        <details className="choose-again">
          <summary>{text.chooseAgain}</summary>
          <CompareForm page={page} language={language} />
        </details>
      )}
      {page.unknown.length > 0 && <p className="notice">{text.unknown(page.unknown.join(', '))}</p>}
      {notice !== undefined && <p className="notice">{notice}</p>}
      {page.blocks.map((block) => (
        <CompareBlock
          key={`${block.benchmark.slug}-${block.indicator.code}`}
          block={block}
          language={language}
        />
      ))}
    </>
  );
}

/** What is still to be chosen before there is something to compare. */
function noticeIn({ chosen, chosenIndicators, blocks }: Page, language: Language): string | undefined {
  const text = compareTexts[language];
  if (chosen.length === 0 || blocks.length > 0) return undefined;
  if (chosen.length === 1) return text.tooFew;
  return chosenIndicators.length === 0 ? text.noIndicator : text.nothing;
}
