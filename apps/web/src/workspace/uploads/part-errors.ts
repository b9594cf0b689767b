import type { FieldError } from '../shell/error-summary.tsx';
import type { PartsTexts } from './parts.texts.ts';

/** A part as somebody filled it in. */
export interface WrittenPart {
  readonly name: string;
  readonly measures: readonly string[];
}

/** What must be filled in before the server is asked. */
export function errorsInPart(
  { name, measures }: WrittenPart,
  texts: Pick<PartsTexts, 'nameMissing' | 'measuresMissing'>,
): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (name.length < 2) errors.push({ field: 'name', message: texts.nameMissing });
  if (measures.length === 0) errors.push({ field: 'measures', message: texts.measuresMissing });
  return errors;
}
