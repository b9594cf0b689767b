import type { Language } from '@ijkpunt/model';
import { formatDay } from '@ijkpunt/ui';
import { frameTexts } from '../frame/frame.texts.ts';
import { Sign } from '../frame/page-header.tsx';
import { largestIn, linesIn, widthOf } from './letters.ts';
import { CHARTS_IN_LIGHT, light } from './light.ts';
import { SHARE_HEIGHT, SHARE_WIDTH, type SharedPage } from './share-address.ts';
import { ShareDrawing } from './share-drawing.tsx';
import { shareWords, type ShareWords } from './share-words.ts';

/** Room at both sides, so that a chart is as wide as the units it is drawn in. */
const EDGE = 100;
const WIDTH = SHARE_WIDTH - 2 * EDGE;

interface SharePictureProps {
  readonly page: SharedPage;
  readonly language: Language;
}

/** The picture of a page: what it is called, what it says, what it draws, whether that is invented, and where it comes from. */
export function SharePicture({ page, language }: SharePictureProps) {
  const words = shareWords(page, language);
  const title = largestIn(words.title, [60, 52, 44, 38], { width: WIDTH, lines: 2 });
  const below = 120 + title.lines.length * title.size * 1.1;
  const said = linesIn(words.sentence, 25, { width: WIDTH, lines: 3 });
  const drawn = below + 4 + said.length * 33;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={SHARE_WIDTH}
      height={SHARE_HEIGHT}
      viewBox={`0 0 ${SHARE_WIDTH} ${SHARE_HEIGHT}`}
      fontFamily="Source Sans 3"
    >
      <style dangerouslySetInnerHTML={{ __html: CHARTS_IN_LIGHT }} />
      <rect width="100%" height="100%" fill={light('ground')} />
      <rect width="100%" height="12" fill={light('accent')} />
      <Brand words={words} language={language} />
      <Lines lines={title.lines} top={108} size={title.size} weight={600} fill={light('ink')} />
      <Lines lines={said} top={below} size={25} weight={400} fill={light('ink-soft')} />
      <ShareDrawing page={page} language={language} room={{ top: drawn + 16, bottom: 568 }} />
      <Source words={words} language={language} />
    </svg>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly top: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

function Lines({ lines, top, size, weight, fill }: LinesProps) {
  return lines.map((line, at) => (
    <text
      // The same words may stand in two lines.
      key={`${at} ${line}`}
      x={EDGE}
      y={Math.round(top + size + at * size * (size > 30 ? 1.1 : 1.32))}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
    >
      {line}
    </text>
  ));
}

interface WordsProps {
  readonly words: ShareWords;
  readonly language: Language;
}

function Brand({ words: { benchmark }, language }: WordsProps) {
  const { invented } = frameTexts[language];
  const width = widthOf(invented, 23) + 36;
  const left = SHARE_WIDTH - EDGE - width;
  return (
    <>
      <svg x={EDGE} y="46" width="44" height="44" viewBox="0 0 34 34" color={light('accent')}>
        <Sign />
      </svg>
      <text x={EDGE + 58} y="79" fontSize="32" fontWeight="600" fill={light('ink')}>
        IJkpunt
      </text>
      {benchmark?.invented === true && (
        <>
          <rect
            {...{ x: left, y: 46, width, height: 44, rx: 5 }}
            fill={light('invented-ground')}
            stroke={light('invented-line')}
            strokeWidth="2"
            strokeDasharray="7 5"
          />
          <text
            x={left + width / 2}
            y="76"
            fontSize="23"
            fontWeight="600"
            textAnchor="middle"
            fill={light('invented')}
          >
            {invented}
          </text>
        </>
      )}
    </>
  );
}

function Source({ words: { benchmark }, language }: WordsProps) {
  if (benchmark === undefined) return null;
  const { title, publication } = benchmark;
  const { source, sourceLabel } = frameTexts[language];
  const day = formatDay(publication.releasedAt, language);
  const words = source(title[language], String(publication.number), day, publication.hash.slice(0, 12));
  const [line = ''] = linesIn(`${sourceLabel} ${words}`, 20, { width: WIDTH, lines: 1 });
  return (
    <text x={EDGE} y="604" fontSize="20" fill={light('ink-soft')}>
      {line}
    </text>
  );
}
