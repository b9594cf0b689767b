/** The mark of the municipality that the page is about: told from a dot by its form as well as by its colour. */
export function Diamond({ x, y }: { readonly x: string; readonly y: number }) {
  return (
    <svg x={x} y={y} width="1" height="1" overflow="visible">
      <path className="mark" d="M0 -7L7 0L0 7L-7 0Z" fill="currentColor" />
    </svg>
  );
}
