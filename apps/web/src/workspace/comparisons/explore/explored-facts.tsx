import type { ExplorationReply } from '@ijkpunt/contract';
import { formatCount, formatValue } from '@ijkpunt/ui';
import { fill } from '../../words/fill.ts';
import { momentInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { EXPLORE_TEXTS } from './explore.texts.ts';
import { gapInWords } from './gap-in-words.ts';

interface ExploredFactsProps {
  readonly reply: ExplorationReply;
}

/** How many have a figure, what they come to, how many have none and why, and what it was computed with. */
export function ExploredFacts({ reply }: ExploredFactsProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  const language = useLanguage();
  const { contributing, mean, distribution } = reply.spread;
  const { method } = reply.indicator;
  const inWords = (value: number | undefined) =>
    value === undefined ? '–' : formatValue(value, method, language);
  const facts: readonly (readonly [string, string])[] = [
    [
      texts.contributing,
      `${formatCount(contributing, language)} / ${formatCount(reply.rows.length, language)}`,
    ],
    [texts.mean, inWords(mean)],
    [texts.lowerQuartile, inWords(distribution?.lowerQuartile)],
    [texts.median, inWords(distribution?.median)],
    [texts.upperQuartile, inWords(distribution?.upperQuartile)],
  ];
  return (
    <section aria-labelledby="explore-facts">
      <h2 id="explore-facts">{texts.facts}</h2>
      <dl className="explore-facts">
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {distribution === undefined ? (
        <p className="small">{method === 'count' ? texts.onlyCounts : texts.tooFew}</p>
      ) : null}
      <Gaps reply={reply} />
      <Versions reply={reply} />
    </section>
  );
}

function Gaps({ reply: { gaps } }: ExploredFactsProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  const language = useLanguage();
  if (gaps.length === 0) return <p>{texts.noGaps}</p>;
  return (
    <>
      <h3>{texts.gaps}</h3>
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.state}/${gap.why}`}>
            {formatCount(gap.count, language)}: {gapInWords(gap, language)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Versions({ reply: { versions, computedAt } }: ExploredFactsProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  const language = useLanguage();
  const moment = computedAt === undefined ? '' : momentInWords(computedAt, language);
  return <p className="small">{fill(texts.versions, { ...versions, moment })}</p>;
}
