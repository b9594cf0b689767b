import { isOutlier, type ExploredRowReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { EXPLORE_TEXTS } from './explore.texts.ts';

interface OutliersProps {
  readonly rows: readonly ExploredRowReply[];
  readonly lit: string;
  readonly onLight: (code: string) => void;
}

/** The furthest first. */
const PLACES = ['above-998', 'below-998', 'above-95', 'below-95'] as const;

/** Who lies outside the funnel of the group, by how far: a button lights one in the pictures. Nothing where there is no funnel. */
export function Outliers({ rows, lit, onLight }: OutliersProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  const count = rows.filter(isOutlier).length;
  if (!rows.some(({ place }) => place !== undefined)) return null;
  return (
    <section aria-labelledby="explore-outliers">
      <h2 id="explore-outliers">{fill(texts.outliers, { count })}</h2>
      <p className="small">{count === 0 ? texts.noOutliers : texts.outliersText}</p>
      {PLACES.map((place) => (
        <OutliersAt
          key={place}
          place={place}
          rows={rows.filter((row) => row.place === place)}
          lit={lit}
          onLight={onLight}
        />
      ))}
    </section>
  );
}

/** Those beyond the outer limits are in sight at once; one in twenty lies beyond the inner ones by chance alone. */
function OutliersAt({
  place,
  rows,
  lit,
  onLight,
}: OutliersProps & { readonly place: (typeof PLACES)[number] }) {
  const texts = useTexts(EXPLORE_TEXTS);
  if (rows.length === 0) return null;
  return (
    <details className="outliers" open={place.endsWith('998')}>
      <summary>{fill(texts.beyond, { place: texts.places[place], count: rows.length })}</summary>
      <ul>
        {rows.map(({ code, name }) => (
          <li key={code}>
            <Button appearance="secondary" aria-pressed={code === lit} onClick={() => onLight(code)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
