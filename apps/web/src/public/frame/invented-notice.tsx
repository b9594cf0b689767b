import type { Language } from '@ijkpunt/model';
import type { PageBenchmark } from '@ijkpunt/contract';
import { frameTexts } from './frame.texts.ts';

/** The mark beside every chart and table of invented figures. */
export function InventedMark({ language }: { readonly language: Language }) {
  return <strong className="invented-mark">{frameTexts[language].invented}</strong>;
}

interface InventedNoticeProps {
  readonly benchmarks: readonly PageBenchmark[];
  readonly language: Language;
}

/** On top of a page: which of its figures are invented. Nothing when none are. */
export function InventedNotice({ benchmarks, language }: InventedNoticeProps) {
  const invented = benchmarks.filter((benchmark) => benchmark.invented);
  if (invented.length === 0) return null;
  const text = frameTexts[language];
  const titles = invented.map(({ title }) => `“${title[language]}”`).join(', ');
  return (
    <aside className="invented-notice" aria-label={text.invented}>
      <div className="wrap">
        <p>
          <strong>{text.inventedHead}.</strong>{' '}
          {invented.length === benchmarks.length ? text.inventedAll : text.inventedPart(titles)}
        </p>
      </div>
    </aside>
  );
}
