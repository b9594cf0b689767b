/** What a style sheet says of a mark that a picture must know by itself. */
const KEPT = [
  ...[
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-opacity',
    'stroke-dasharray',
    'stroke-linecap',
  ],
  ...['color', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'display', 'visibility'],
];

const NAMESPACE = 'http://www.w3.org/2000/svg';
const ABOVE = 34;
const LINE = 16;
const EDGE = 12;

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A chart as it is drawn here and now, in a picture that stands by itself: with its name above it, and below it what it shows and where that comes from. */
export function pictureOf(chart: SVGSVGElement, { name, words }: { name: string; words: string }): Picture {
  const { width, height } = chart.getBoundingClientRect();
  const lines = wrapped(words, Math.floor(width / 6));
  const size = { width: width + 2 * EDGE, height: ABOVE + height + EDGE + (lines.length + 1) * LINE };
  const picture = document.createElementNS(NAMESPACE, 'svg');
  sized(picture, { x: 0, y: 0, ...size });
  const { color } = getComputedStyle(document.body);
  const ground = document.createElementNS(NAMESPACE, 'rect');
  sized(ground, { x: 0, y: 0, ...size });
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  const copy = copyOf(chart);
  sized(copy, { x: EDGE, y: ABOVE, width, height });
  picture.append(ground, text(name, { y: 22, size: 15, color, bold: true }), copy);
  for (const [at, line] of lines.entries())
    picture.append(text(line, { y: ABOVE + height + EDGE + (at + 1) * LINE, size: 11, color }));
  return { svg: new XMLSerializer().serializeToString(picture), ...size };
}

function sized(element: Element, place: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>): void {
  for (const [name, value] of Object.entries(place)) element.setAttribute(name, String(value));
}

function copyOf(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [at, element] of [chart, ...chart.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(element);
    for (const name of KEPT) copies[at]?.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'id', 'tabindex', 'role', 'aria-labelledby', 'data-marks', 'data-mark'])
      copies[at]?.removeAttribute(name);
  }
  return copy;
}

interface Letters {
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

function text(words: string, { y, size, color, bold = false }: Letters): SVGTextElement {
  const element = document.createElementNS(NAMESPACE, 'text');
  const attributes = { x: EDGE, y, fill: color, 'font-size': size, 'font-family': 'sans-serif' };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (bold) element.setAttribute('font-weight', '700');
  element.textContent = words;
  return element;
}

/** Lines of so many signs at most; a word that is longer stands alone. */
function wrapped(words: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
