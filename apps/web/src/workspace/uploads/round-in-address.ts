/** A round, and the part of it that somebody delivers. */
export interface ChosenRound {
  readonly benchmark: string;
  readonly quarter: string;
  /** Empty for the whole. */
  readonly part: string;
}

/** Reads the round from an address; undefined when it names none. */
export function roundFrom(search: URLSearchParams): ChosenRound | undefined {
  const benchmark = search.get('benchmark') ?? '';
  const quarter = search.get('kwartaal') ?? search.get('quarter') ?? '';
  if (benchmark === '' || quarter === '') return undefined;
  return { benchmark, quarter, part: search.get('deel') ?? '' };
}

/** The round as it stands in an address. */
export function roundInAddress({ benchmark, quarter, part }: ChosenRound): string {
  const search = new URLSearchParams({ benchmark, kwartaal: quarter });
  if (part !== '') search.set('deel', part);
  return search.toString();
}
