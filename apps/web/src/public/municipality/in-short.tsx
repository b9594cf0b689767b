import type { Language } from '@ijkpunt/model';
import type { IndicatorBlock, PageBenchmark } from '@ijkpunt/contract';
import { toneOf } from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { inShort, type Said } from './in-short.ts';
import { inShortTexts } from './in-short.texts.ts';

interface InShortProps {
  readonly benchmark: PageBenchmark;
  readonly blocks: readonly IndicatorBlock[];
  readonly language: Language;
  /** The page on which the figures stand; absent: this one. */
  readonly at?: string | undefined;
}

/** Of these the names are told; of the others how many there are, for the table below names them. */
const NAMED: readonly Said[] = ['above', 'below'];
const ORDER: readonly Said[] = ['above', 'below', 'around', 'alone', 'refused', 'withheld', 'missing'];

/** Where the municipality stands, in a few lines: for who has half a minute. */
export function InShort({ benchmark, blocks, language, at }: InShortProps) {
  const text = inShortTexts[language];
  const groups = inShort(blocks);
  if (groups.size === 0) return null;
  const told = (['above', 'below', 'around'] as const).some((said) => groups.has(said));
  const id = `${benchmark.slug}-kort`;
  return (
    <section className="in-short" aria-labelledby={id}>
      <h3 id={id}>{text.heading}</h3>
      {!told && <p>{text.nothing}</p>}
      <ul>
        {ORDER.flatMap((said) => {
          const group = groups.get(said);
          return group === undefined
            ? []
            : [<Line key={said} said={said} blocks={group} {...{ benchmark, language, at }} />];
        })}
      </ul>
      {told && <p className="signs">{text.caution}</p>}
    </section>
  );
}

function Line({ said, blocks, benchmark, language, at = '' }: InShortProps & { readonly said: Said }) {
  const text = inShortTexts[language];
  return (
    <li>
      {text.said[said]}:{' '}
      {NAMED.includes(said)
        ? blocks.map(({ indicator }, place) => (
            <span key={indicator.code}>
              {place > 0 && ', '}
              <a href={`${at}#${anchorOf({ benchmark, indicator })}`}>{indicator.label[language]}</a>
              <Meaning said={said} direction={indicator.direction} language={language} />
            </span>
          ))
        : text.figures(blocks.length)}
    </li>
  );
}

interface MeaningProps {
  readonly said: Said;
  readonly direction: IndicatorBlock['indicator']['direction'];
  readonly language: Language;
}

/** Whether that is good or not; nothing where an indicator has no direction. */
function Meaning({ said, direction, language }: MeaningProps) {
  if (said !== 'above' && said !== 'below') return null;
  const tone = toneOf(said, direction);
  if (tone === 'plain') return null;
  return <> ({inShortTexts[language][tone]})</>;
}
