/**
 * Lets whoever reads a long table put its rows in another order: heads of columns become buttons, which say what they did. Numbers are read
 * as they are written; what has no value stays last, with its reason.
 */
export function sortTables(page: Document): void {
  for (const table of page.querySelectorAll<HTMLTableElement>('table[data-sort]')) enhance(table);
}

function enhance(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const said = document.createElement('p');
  said.role = 'status';
  said.className = 'unseen';
  table.after(said);
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.ariaSort === 'ascending';
      for (const each of heads) each.ariaSort = null;
      head.ariaSort = down ? 'descending' : 'ascending';
      arrange(table, column, down);
      const order = (down ? table.dataset['down'] : table.dataset['up']) ?? '';
      said.textContent = (table.dataset['sort'] ?? '')
        .replace('{column}', button.textContent)
        .replace('{order}', order);
    });
  }
}

interface Keyed {
  readonly row: HTMLTableRowElement;
  readonly words: string;
  readonly value: number | undefined;
  readonly empty: boolean;
}

function arrange(table: HTMLTableElement, column: number, down: boolean): void {
  const { lang } = document.documentElement;
  const collator = new Intl.Collator(lang, { numeric: true });
  const body = table.tBodies[0];
  const keyed = [...(body?.rows ?? [])].map((row) => keyOf(row, column, lang));
  keyed.sort((a, b) => {
    if (a.empty || b.empty) return Number(a.empty) - Number(b.empty) || collator.compare(a.words, b.words);
    const order =
      a.value === undefined || b.value === undefined ? collator.compare(a.words, b.words) : a.value - b.value;
    return down ? -order : order;
  });
  body?.append(...keyed.map(({ row }) => row));
}

function keyOf(row: HTMLTableRowElement, column: number, lang: string): Keyed {
  const cell = row.cells[column];
  const words = cell?.textContent.trim() ?? '';
  const empty = words === '–' || (cell?.classList.contains('empty') ?? true);
  return { row, words, value: numberAt(words, lang), empty };
}

/** The number that a text begins with, written as the language of the page writes numbers; undefined when it begins otherwise. */
export function numberAt(words: string, lang: string): number | undefined {
  const [, sign, digits] = /^([+\-−]?)(\d[\d.,]*)/u.exec(words) ?? [];
  if (digits === undefined) return undefined;
  const plain = lang === 'nl' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  const value = Number.parseFloat(plain);
  return sign === '-' || sign === '−' ? -value : value;
}
