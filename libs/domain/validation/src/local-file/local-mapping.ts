/** One cell of a municipality's own file, and the cell of the delivery that it stands for. */
export interface MappedCell {
  /** Label of the row; empty when the file has one row of values. */
  readonly row: string;
  readonly column: string;
  readonly measure: string;
  /** Empty for the total. */
  readonly dimension: string;
  readonly category: string;
}

/** How a municipality's own file is read as a delivery. Confirmed once by a person, used again each quarter. */
export interface LocalMapping {
  /**
   * Line, counted from 1, of the row that holds the names of the columns; 0 when no row does, and the columns go by
   * their letter. The line is where the search begins: labels are matched anew each quarter.
   */
  readonly headerLine: number;
  /** Label of the column with the labels of the rows; empty when the file has one row of values. */
  readonly labelColumn: string;
  readonly cells: readonly MappedCell[];
}
