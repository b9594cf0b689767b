import type { Language } from '@ijkpunt/model';
import { municipalityTexts } from './municipality.texts.ts';
import { OwnText } from './own-text.tsx';

interface OwnReplyProps {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  /** Absent when the municipality said nothing. */
  readonly reply: string | undefined;
  readonly language: Language;
}

/** What the municipality replied to this publication before it came out, marked as its own words. */
export function OwnReply({ id, name, number, reply, language }: OwnReplyProps) {
  if (reply === undefined) return null;
  const text = municipalityTexts[language].ownReply;
  return (
    <section className="indicator" aria-labelledby={id}>
      <h3 id={id}>{text.title}</h3>
      <p className="explanation">{text.lead(name, number)}</p>
      <OwnText text={reply} />
    </section>
  );
}
