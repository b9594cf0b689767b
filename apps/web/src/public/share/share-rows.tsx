import type { ReactNode } from 'react';
import type { Language } from '@ijkpunt/model';
import { linesIn } from './letters.ts';
import { light } from './light.ts';
import { shareTexts } from './share.texts.ts';

/** From where to where there is room to draw. */
export interface DrawingRoom {
  readonly top: number;
  readonly bottom: number;
}

/** A line of a picture: what it is about, what is drawn, and the value. */
export interface ShareRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly drawing: ReactNode;
}

interface ShareRowsProps {
  readonly rows: readonly ShareRow[];
  /** Size of each drawing in units of its own. */
  readonly box: { readonly width: number; readonly height: number };
  /** What the drawings mean. */
  readonly words: string;
  readonly room: DrawingRoom;
  readonly language: Language;
}

const LEAST = 44;
const MOST = 60;
const FOOT = 34;
const DRAWING = { x: 640, width: 320 };

/** As many lines as there is room for, what they mean, and how many more there are. */
export function ShareRows({ rows, box, words, room: { top, bottom }, language }: ShareRowsProps) {
  if (rows.length === 0) return null;
  const high = bottom - FOOT - top;
  const shown = rows.slice(0, Math.max(1, Math.floor(high / LEAST)));
  const step = Math.min(MOST, high / shown.length);
  const more = rows.length - shown.length;
  const foot = [words, ...(more === 0 ? [] : [shareTexts[language].more(more)])].join(' ');
  return (
    <>
      {shown.map((row, at) => (
        <Row key={row.id} row={row} box={box} middle={Math.round(top + (at + 0.5) * step)} />
      ))}
      <text x="100" y={Math.round(top + shown.length * step + 26)} fontSize="19" fill={light('ink-soft')}>
        {foot}
      </text>
    </>
  );
}

interface RowProps {
  readonly row: ShareRow;
  readonly box: ShareRowsProps['box'];
  readonly middle: number;
}

function Row({ row: { label, value, drawing }, box, middle }: RowProps) {
  const height = (DRAWING.width / box.width) * box.height;
  const [line = ''] = linesIn(label, 24, { width: DRAWING.x - 120, lines: 1 });
  return (
    <>
      <text x="100" y={middle + 8} fontSize="24" fill={light('ink')}>
        {line}
      </text>
      <svg
        {...{ x: DRAWING.x, y: middle - height / 2, width: DRAWING.width, height }}
        viewBox={`0 0 ${box.width} ${box.height}`}
      >
        {drawing}
      </svg>
      <text x="1100" y={middle + 8} fontSize="24" fontWeight="600" textAnchor="end" fill={light('ink')}>
        {value}
      </text>
    </>
  );
}
