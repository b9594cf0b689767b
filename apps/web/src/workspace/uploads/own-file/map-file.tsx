import type { OutlineReply } from '@ijkpunt/contract';
import { useState } from 'react';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import type { NewUpload } from '../use-upload.ts';
import { cellKey, numberCells, startingChoices, type Choice, type NumberCell } from './choices.ts';
import { MappingTable } from './mapping-table.tsx';
import { OWN_FILE_TEXTS } from './own-file.texts.ts';
import { SaveMapping } from './save-mapping.tsx';
import type { StartingPoint } from './use-own-file.ts';

interface MapFileProps {
  readonly upload: Omit<NewUpload, 'mapping'>;
  readonly seen: OutlineReply;
  readonly start: StartingPoint | undefined;
}

/** What each number of the file counts as, and saving that. */
export function MapFile({ upload, seen, start }: MapFileProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const cells = numberCells(seen);
  const [choices, setChoices] = useState(() =>
    startingChoices(cells, start?.mapping.cells ?? seen.suggested, start === undefined),
  );
  const choose = (cell: NumberCell, choice: Choice) =>
    setChoices((known) => new Map(known).set(cellKey(cell), choice));
  return (
    <>
      <section aria-labelledby="cells">
        <h2 id="cells" tabIndex={-1}>
          {texts.step2}
        </h2>
        <p>{cells.length === 0 ? texts.noNumbers : texts.step2Lead}</p>
        {start === undefined ? null : <p role="status">{fill(texts.from, { name: start.name })}</p>}
        <MappingTable seen={seen} cells={cells} choices={choices} onChoose={choose} />
      </section>
      {cells.length === 0 ? null : (
        <SaveMapping upload={upload} seen={seen} made={{ cells, choices }} name={start?.name ?? ''} />
      )}
    </>
  );
}
