/** The heading of a column; numbers stand at the right. */
export interface Column {
  readonly words: string;
  readonly number?: boolean;
  /** Said before its cells where a row is read aloud: they mean nothing without. */
  readonly said?: boolean;
}

/** The first row of a table. */
export function HeadRow({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ words, number = false, said = false }) => (
          <th
            key={words}
            scope="col"
            className={number ? 'number' : undefined}
            data-said={said ? '' : undefined}
          >
            {words}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Columns of numbers. */
export function numbers(...words: readonly string[]): readonly Column[] {
  return words.map((word) => ({ words: word, number: true }));
}
