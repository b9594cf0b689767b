import type { FieldError } from '../../shell/error-summary.tsx';
import { fill } from '../../words/fill.ts';
import type { OwnFileTexts } from './own-file.texts.ts';

/** A mapping as somebody made it. */
interface MadeMapping {
  readonly name: string;
  readonly cells: number;
  /** Field of the first of the numbers that count as the same figure. */
  readonly doubled: string | undefined;
  readonly proposals: number;
  /** The proposals that are left were declared right. */
  readonly agreed: boolean;
}

const SHORTEST_NAME = 2;

/** What must be mended before a mapping can be saved. */
export function errorsInMapping(made: MadeMapping, texts: OwnFileTexts): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (made.cells === 0) errors.push({ field: 'cells', message: texts.nothingMapped });
  if (made.doubled !== undefined) errors.push({ field: made.doubled, message: texts.doubledSomewhere });
  if (made.proposals > 0 && !made.agreed)
    errors.push({ field: 'agreed', message: fill(texts.notAgreed, { count: made.proposals }) });
  if (made.name.trim().length < SHORTEST_NAME) errors.push({ field: 'name', message: texts.nameMissing });
  return errors;
}
