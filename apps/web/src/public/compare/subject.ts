/** What a difference is about, in the order in which it is told. */
export type Subject =
  'unit' | 'population' | 'period' | 'definition' | 'quarter' | 'precision' | 'boundaries';
