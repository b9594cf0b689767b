import { isNumber, withoutNumber } from './grid.ts';
import { CatalogueWords, isOnlyDigits, type Category, type Vocabulary } from './catalogue-words.ts';
import { saysOnlyFigures } from './label-words.ts';
import type { MappedCell } from './local-mapping.ts';
import { isGivenName, type Outline } from './outline.ts';

/** The labels of the rows, or of the columns, as categories of one measure. */
type Roles = ReadonlyMap<string, Category>;

const TOTAL: Category = { dimension: '', category: '' };

/**
 * Suggests what the numbers of a local file stand for: by the code of a measure in a label, or by its words in Dutch,
 * whatever their order, accents or a slip of the keyboard. Measures may stand in the rows and categories in the columns,
 * or the other way round. Where two readings fit about equally, or two numbers would fill one cell of the delivery,
 * nothing is suggested: a person confirms each suggestion, and a wrong one costs more than a missing one.
 */
export function suggestMapping(outline: Outline, benchmark: Vocabulary): readonly MappedCell[] {
  const words = new CatalogueWords(benchmark);
  const columns = outline.columns.filter((column) =>
    outline.rows.some(({ cells }) => isNumber(cells[column])),
  );
  const rows = outline.rows.filter(({ cells }) => columns.some((column) => isNumber(cells[column])));
  const rowLabels = rows.map(({ label }) => label);
  const alongRows = readings(rowLabels, columns, words);
  const alongColumns = readings(columns, rowLabels, words);
  const suggested = rows.flatMap(({ label: row, cells }) =>
    columns
      .filter((column) => isNumber(cells[column]))
      .flatMap((column): readonly MappedCell[] => {
        const [only, another] = [alongRows(row, column), alongColumns(column, row)].filter(
          (reading) => reading !== undefined,
        );
        return only === undefined || another !== undefined ? [] : [{ row, column, ...only }];
      }),
  );
  return withoutRivals(suggested);
}

type Target = Omit<MappedCell, 'row' | 'column'>;

/** Reads a label as a measure, and the label that crosses it as the total or a category of that measure. */
function readings(
  labels: readonly string[],
  crossing: readonly string[],
  words: CatalogueWords,
): (label: string, crossingLabel: string) => Target | undefined {
  const named = new Map(labels.map((label) => [label, words.measureOf(label)]));
  const roles = new Map<string, Roles>();
  return (label, crossingLabel) => {
    const found = named.get(label);
    if (found === undefined) return undefined;
    const { measure, dimension, category } = found;
    const known = roles.get(measure.code) ?? rolesFor(measure.dimensions, crossing, words);
    roles.set(measure.code, known);
    const role = known.get(crossingLabel);
    if (role === undefined || (dimension !== '' && role.dimension !== '')) return undefined;
    return { measure: measure.code, ...(dimension === '' ? role : { dimension, category }) };
  };
}

/** What each label of an axis stands for with a measure that has these dimensions; what is unclear is left out. */
function rolesFor(dimensions: readonly string[], labels: readonly string[], words: CatalogueWords): Roles {
  const candidates = labels.map((label) => ({
    label,
    categories: words.categoriesOf(label).filter(({ dimension }) => dimensions.includes(dimension)),
  }));
  const support = supportOf(candidates.map(({ categories }) => categories));
  const roles = new Map<string, Category>();
  for (const { label, categories } of candidates) {
    const category = mostSupported(categories, support);
    if (category !== undefined && (!isOnlyDigits(label) || hasWordedSibling(category, candidates)))
      roles.set(label, category);
  }
  const total = totalOf(labels);
  if (total !== undefined) roles.set(total, TOTAL);
  return roles;
}

/** The dimension of each label that can mean one category only: as often in the list as there are such labels. */
function supportOf(choices: readonly (readonly Category[])[]): readonly string[] {
  return choices.flatMap(([only, another]) =>
    only === undefined || another !== undefined ? [] : [only.dimension],
  );
}

/** The only category, or else the one of the dimension that the other labels clearly belong to. */
function mostSupported(categories: readonly Category[], support: readonly string[]): Category | undefined {
  const ranked = categories
    .map((category) => ({
      category,
      weight: support.filter((dimension) => dimension === category.dimension).length,
    }))
    .toSorted((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  return second === undefined || (first !== undefined && first.weight > second.weight)
    ? first?.category
    : undefined;
}

/** A bare year means the year of a permit only beside a label that says so, such as "2014 en eerder". */
function hasWordedSibling(
  { dimension }: Category,
  candidates: readonly { readonly label: string; readonly categories: readonly Category[] }[],
): boolean {
  return candidates.some(
    ({ label, categories }) =>
      !isOnlyDigits(label) && categories.some((category) => category.dimension === dimension),
  );
}

/** The one label that stands for the total: one that says so, or the only one that says no more than "figures". */
function totalOf(labels: readonly string[]): string | undefined {
  const sayTotal = labels.filter((label) => saysOnlyFigures(label) && /\btota/i.test(label));
  if (sayTotal.length > 0) return sayTotal.length === 1 ? sayTotal[0] : undefined;
  const plain = labels.filter(
    (label) => !isGivenName(label) || saysOnlyFigures(withoutNumber(label)) || /^[A-Z]{1,2}$/.test(label),
  );
  return plain.length === 1 ? plain[0] : undefined;
}

/** Without the suggestions that would fill the same cell of the delivery. */
function withoutRivals(cells: readonly MappedCell[]): readonly MappedCell[] {
  const targetOf = ({ measure, dimension, category }: MappedCell) => `${measure}|${dimension}|${category}`;
  const once = new Set<string>();
  const again = new Set<string>();
  for (const target of cells.map(targetOf)) (once.has(target) ? again : once).add(target);
  return cells.filter((cell) => !again.has(targetOf(cell)));
}
