import { FieldErrorMessage, FormLabel } from '@ijkpunt/ui';
import { useState, type DragEvent } from 'react';
import { fill } from '../words/fill.ts';
import { sizeInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { UPLOADS_TEXTS } from './uploads.texts.ts';

interface DropZoneProps {
  readonly file: File | undefined;
  readonly error: string | undefined;
  readonly onChoose: (file: File | undefined) => void;
}

/** Where a file is chosen: by hand, by keyboard, or dropped. */
export function DropZone({ file, error, onChoose }: DropZoneProps) {
  const texts = useTexts(UPLOADS_TEXTS);
  const { over, handlers } = useDrop(onChoose);
  return (
    <div className={over ? 'drop-zone over' : 'drop-zone'} {...handlers}>
      <FormLabel htmlFor="file">{texts.choose}</FormLabel>
      <p className="small" id="file-kinds">
        {texts.kinds}
      </p>
      {error === undefined ? null : <FieldErrorMessage>{error}</FieldErrorMessage>}
      <input
        id="file"
        type="file"
        accept=".csv,.xlsx"
        aria-describedby="file-kinds"
        aria-invalid={error !== undefined}
        onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0])}
      />
      <Chosen file={file} />
    </div>
  );
}

function Chosen({ file }: Pick<DropZoneProps, 'file'>) {
  const texts = useTexts(UPLOADS_TEXTS);
  const language = useLanguage();
  return (
    <p role="status" className="chosen">
      {file === undefined
        ? ''
        : fill(texts.chosen, { name: file.name, size: sizeInWords(file.size, language) })}
    </p>
  );
}

function useDrop(onChoose: DropZoneProps['onChoose']) {
  const [over, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onChoose(event.dataTransfer.files[0]);
    },
  };
  return { over, handlers };
}
