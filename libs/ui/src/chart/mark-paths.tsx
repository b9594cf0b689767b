interface MarkPathsProps {
  readonly marks: readonly { readonly code: string; readonly d: string }[];
  /** In a layer that is stretched: lines keep their thickness. */
  readonly stretched?: boolean;
}

/** Forms that can be pointed at, each by the code of what it stands for. */
export function MarkPaths({ marks, stretched = false }: MarkPathsProps) {
  const effect = stretched ? 'non-scaling-stroke' : undefined;
  return marks.map(({ code, d }) => <path key={code} d={d} vectorEffect={effect} data-mark={code} />);
}
