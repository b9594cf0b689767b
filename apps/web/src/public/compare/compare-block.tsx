import type { Language } from '@ijkpunt/model';
import type { CompareBlock as Block } from '@ijkpunt/contract';
import { anchorOf } from '../frame/anchor-of.ts';
import { indicatorAddress } from '../frame/addresses.ts';
import { InventedMark } from '../frame/invented-notice.tsx';
import { CompareRefusal } from './compare-refusal.tsx';
import { CompareTable } from './compare-table.tsx';
import { compareTexts } from './compare.texts.ts';
import { PairFigure } from './pair-figure.tsx';

interface CompareBlockProps {
  readonly block: Block;
  readonly language: Language;
}

/** One indicator: a chart with its table when comparable, a refusal in words when not. */
export function CompareBlock({ block, language }: CompareBlockProps) {
  const { benchmark, indicator } = block;
  const text = compareTexts[language];
  const id = anchorOf({ benchmark, indicator });
  return (
    <article className="indicator compare" aria-labelledby={id}>
      <header>
        <p className="kicker">
          {benchmark.title[language]} {benchmark.invented && <InventedMark language={language} />}
        </p>
        <h2 id={id}>{indicator.label[language]}</h2>
        <p className="explanation">{indicator.explanation[language]}</p>
      </header>
      <Outcome block={block} language={language} />
      <p className="caution">
        <strong>{text.caution}</strong> {indicator.caution[language]}
      </p>
      <p className="more">
        <a href={indicatorAddress(language, indicator.slug)}>{text.definition}</a>
      </p>
    </article>
  );
}

function Outcome({ block, language }: CompareBlockProps) {
  const text = compareTexts[language];
  if (block.verdict === 'refused') return <CompareRefusal block={block} language={language} />;
  if (block.verdict === 'incomplete') {
    return (
      <>
        <div className="gap gap-missing">
          <p className="gap-head">{text.incompleteHead}</p>
          <p>{text.incompleteLead}</p>
        </div>
        <CompareTable block={block} language={language} />
      </>
    );
  }
  return (
    <>
      <PairFigure block={block} language={language} />
      <CompareTable block={block} language={language} />
    </>
  );
}
