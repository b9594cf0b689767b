import type { FindingReply } from '@ijkpunt/contract';
import { useState, type FormEvent } from 'react';
import { fill } from '../words/fill.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { toSave, tooShort, type Drafts } from './explanation-drafts.ts';
import { placeInWords } from './place-in-words.ts';
import { useExplanations } from './use-validation.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

/** The explanations of a file while they are written, and their saving. */
export function useDrafts(upload: string, findings: readonly FindingReply[]) {
  const texts = useTexts(VALIDATION_TEXTS);
  const language = useLanguage();
  const saving = useExplanations(upload);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [attempt, setAttempt] = useState(0);
  const [checked, setChecked] = useState<Drafts>({});
  const short = attempt === 0 ? [] : tooShort(findings, checked);
  const errors = short.map((finding) => ({
    field: fieldOf(findings.indexOf(finding)),
    message: fill(texts.tooShort, { place: placeInWords(finding, language).toLowerCase() }),
  }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    setChecked(drafts);
    const changed = toSave(findings, drafts);
    if (changed.length > 0 && tooShort(findings, drafts).length === 0) saving.mutate(changed);
  };
  const idle = attempt > 0 && saving.isIdle && errors.length === 0;
  const done = saving.isSuccess && toSave(findings, drafts).length === 0;
  const said = done ? texts.saved : idle ? texts.nothingNew : '';
  return { drafts, setDrafts, errors, attempt, submit, saving, said };
}

/** Name of the field of a finding, by its place in the list. */
export function fieldOf(place: number): string {
  return `explanation-${place + 1}`;
}
