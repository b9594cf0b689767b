import { csvOf } from './csv-of.ts';
import { pictureOf, type Picture } from './picture-of.ts';

/** Pixels of a picture for each of the page: sharp on paper and on a good screen. */
const SHARPNESS = 2;

/** Lets whoever sees a chart take it along: as a picture of lines or of pixels, and the table beside it as figures. */
export function takeAlong(page: Document): void {
  const words = page.querySelector<HTMLElement>('main')?.dataset['take'];
  if (words === undefined) return;
  for (const figure of page.querySelectorAll<HTMLElement>('figure.chart-figure')) enhance(figure, words);
}

function enhance(figure: HTMLElement, words: string): void {
  const chart = figure.querySelector<SVGSVGElement>('svg.chart');
  if (chart === null) return;
  const name = chart.querySelector('title')?.textContent ?? '';
  const source = sourceOf(figure);
  const file = `ijkpunt-${name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}`;
  const sentence = figure.querySelector('.chart-sentence')?.textContent ?? '';
  const picture = (): Picture => pictureOf(chart, { name, words: `${sentence} ${source}` });
  const line = document.createElement('p');
  line.className = 'take-along';
  line.append(
    `${words} `,
    button('SVG', `${words} SVG: ${name}`, () =>
      save(`${file}.svg`, new Blob([picture().svg], { type: 'image/svg+xml' })),
    ),
    button('PNG', `${words} PNG: ${name}`, () => drawn(picture(), (pixels) => save(`${file}.png`, pixels))),
  );
  const told = document.getElementById(chart.dataset['marks'] ?? '')?.closest('table');
  const table = told ?? tableBeside(figure);
  if (table !== null)
    line.append(
      button('CSV', `${words} CSV: ${name}`, () =>
        save(`${file}.csv`, new Blob([csvOf([...cellsOf(table), [source]])], { type: 'text/csv' })),
      ),
    );
  figure.append(line);
}

/** Where the figures come from: the benchmark in whose part of the page the chart stands, and the address. */
function sourceOf(figure: HTMLElement): string {
  const benchmark = figure.closest('section.benchmark')?.getAttribute('aria-labelledby') ?? '';
  const all = [...document.querySelectorAll<HTMLElement>('.sources li')];
  const own = all.filter(({ dataset }) => dataset['of'] === benchmark);
  const said = (own.length > 0 ? own : all).map(({ textContent }) => textContent.trim());
  return [...said, location.href.replace(/#.*$/u, '')].join(' ');
}

/** The first table in the nearest part of the page that has one. */
function tableBeside(figure: HTMLElement): HTMLTableElement | null {
  let part = figure.parentElement;
  while (part !== null && part.localName !== 'main') {
    const table = part.querySelector('table');
    if (table !== null) return table;
    part = part.parentElement;
  }
  return null;
}

function cellsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  return [...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent));
}

function button(format: string, name: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = format;
  made.ariaLabel = name;
  made.addEventListener('click', onClick);
  return made;
}

function drawn({ svg, width, height }: Picture, done: (pixels: Blob) => void): void {
  const image = new Image();
  image.addEventListener('load', () => {
    const canvas = document.createElement('canvas');
    canvas.width = width * SHARPNESS;
    canvas.height = height * SHARPNESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((pixels) => pixels !== null && done(pixels));
  });
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
