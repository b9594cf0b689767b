/**
 * Tells of the marks of a chart what the table beside it says of them: to who points at one, and to who goes from one to the next with the
 * arrows. The chart is one stop of the tab key; Enter opens the page of the mark.
 */
export function readMarks(page: Document): void {
  for (const chart of page.querySelectorAll<SVGSVGElement>('svg[data-marks]')) enhance(chart);
}

interface Mark {
  readonly element: Element;
  readonly row: HTMLTableRowElement | undefined;
  readonly x: number;
  readonly y: number;
}

function enhance(chart: SVGSVGElement): void {
  const words = chart.closest('figure')?.querySelector<HTMLElement>('[data-words]');
  const marks = marksOf(chart);
  if (words === null || words === undefined || marks.length === 0) return;
  words.role = 'status';
  chart.role = 'application';
  chart.tabIndex = 0;
  // Lines lie side by side: there is no left and right of them, only the next.
  const inOrder = chart.classList.contains('chart-slope');
  let here: Mark | undefined;
  const goTo = (mark: Mark | undefined): void => {
    here?.element.classList.remove('here');
    here = mark;
    here?.element.classList.add('here');
    words.textContent = here?.row === undefined ? '' : wordsOf(here.row);
  };
  chart.addEventListener('pointerover', (event) => {
    const pointed = marks.find(({ element }) => element.contains(event.target as Node));
    if (pointed !== undefined) goTo(pointed);
  });
  chart.addEventListener('focus', () => goTo(here ?? marks[0]));
  chart.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (event.key === 'Enter') here?.row?.querySelector('a')?.click();
    else if (step === undefined) return;
    else goTo((inOrder ? next(marks, here, step) : nearest(marks, here, step)) ?? here);
    event.preventDefault();
  });
}

interface Step {
  readonly x: number;
  readonly y: number;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** The mark after this one, or before it. */
function next(marks: readonly Mark[], here: Mark | undefined, { x, y }: Step): Mark | undefined {
  return here === undefined ? marks[0] : marks[marks.indexOf(here) + x + y];
}

/** The nearest mark in a direction; what lies aside counts as further. */
function nearest(marks: readonly Mark[], here: Mark | undefined, { x, y }: Step): Mark | undefined {
  if (here === undefined) return marks[0];
  let best: Mark | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const [right, down] = [mark.x - here.x, mark.y - here.y];
    const ahead = right * x + down * y;
    const aside = Math.abs(right * y) + Math.abs(down * x);
    if (ahead < 1 || ahead + 3 * aside >= least) continue;
    least = ahead + 3 * aside;
    best = mark;
  }
  return best;
}

/** From the upper left, as one reads. */
function marksOf(chart: SVGSVGElement): readonly Mark[] {
  const table = document.getElementById(chart.dataset['marks'] ?? '')?.closest('table');
  const rows = new Map<string, HTMLTableRowElement>();
  for (const row of table?.querySelectorAll<HTMLTableRowElement>('tr[data-mark]') ?? [])
    rows.set(row.dataset['mark'] ?? '', row);
  const marks = [...chart.querySelectorAll<SVGGraphicsElement>('[data-mark]')].map((element): Mark => {
    const { x, y, width, height } = element.getBBox();
    return { element, row: rows.get(element.dataset['mark'] ?? ''), x: x + width / 2, y: y + height / 2 };
  });
  return marks.toSorted((a, b) => a.y - b.y || a.x - b.x);
}

/** The row as one reads it: its name, and its cells under their headings. */
function wordsOf(row: HTMLTableRowElement): string {
  // Without the sign before a reason: the words say the same.
  const heads = row.closest('table')?.tHead?.rows[0]?.cells;
  const [name = '', ...cells] = [...row.cells].map((cell, at) => {
    const words = cell.textContent.replace(/^[.×≠]\s+/u, '').trim();
    if (words === '' || words === '–') return '';
    const head = heads?.[at];
    return head?.dataset['said'] === undefined ? words : `${head.textContent.toLowerCase()} ${words}`;
  });
  return `${name}: ${cells.filter((words) => words !== '').join(', ')}`;
}
