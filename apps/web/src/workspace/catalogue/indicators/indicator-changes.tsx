import type { IndicatorSettingsReply } from '@ijkpunt/contract';
import type { ProfileQuestion } from '@ijkpunt/model';
import { fill } from '../../words/fill.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { DIRECTION_WORDS, FIELD_WORDS, INDICATOR_FORM_TEXTS } from './indicator-form.texts.ts';
import { BILINGUAL_FIELDS, fieldOf } from './indicator-values.ts';
import { INDICATORS_TEXTS } from './indicators.texts.ts';
import { wordChanges, type WordChange } from './word-changes.ts';

interface IndicatorChangesProps {
  readonly before: IndicatorSettingsReply;
  readonly after: IndicatorSettingsReply;
  readonly questions: readonly ProfileQuestion[];
}

/** Old and new marked word by word, and what changes of the meaning; only what is not the same. */
export function IndicatorChanges({ before, after, questions }: IndicatorChangesProps) {
  const texts = useTexts(INDICATORS_TEXTS);
  const language = useLanguage();
  const form = useTexts(INDICATOR_FORM_TEXTS);
  const lines = wordLines({ before, after, questions }, { texts, language });
  const others = meaningLines({ before, after, questions }, { texts, language });
  if (lines.length === 0 && others.length === 0) return <p>{texts.noChanges}</p>;
  return (
    <dl className="word-changes">
      {lines.map(({ id, name, changes }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <Marked changes={changes} />
          </dd>
        </div>
      ))}
      {others.length === 0 ? null : (
        <div>
          <dt>{form.meaning}</dt>
          {others.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      )}
    </dl>
  );
}

/** Taken out is struck through and put in is underlined: told by more than colour. */
function Marked({ changes }: { readonly changes: readonly WordChange[] }) {
  return changes.map(({ kind, text }, at) => (
    // Pieces have no name of their own: their place is all that tells them apart.
    <span key={`${kind}-${at}`}>
      {kind === 'same' ? text : null}
      {kind === 'old' ? <del>{text}</del> : null}
      {kind === 'new' ? <ins>{text}</ins> : null}{' '}
    </span>
  ));
}

interface Said {
  readonly texts: (typeof INDICATORS_TEXTS)['nl'];
  readonly language: 'nl' | 'en';
}

function meaningLines(
  { before, after, questions }: IndicatorChangesProps,
  { texts, language }: Said,
): readonly string[] {
  const name = (code: string): string =>
    questions.find((question) => question.code === code)?.question[language] ?? code;
  const missingIn = (one: IndicatorSettingsReply, other: IndicatorSettingsReply): readonly string[] =>
    one.profileQuestions.filter((code) => !other.profileQuestions.includes(code));
  const shown = after.shown ? texts.becomesShown : texts.becomesHidden;
  return [
    ...missingIn(after, before).map((code) => fill(texts.added, { what: name(code) })),
    ...missingIn(before, after).map((code) => fill(texts.dropped, { what: name(code) })),
    ...(before.shown === after.shown ? [] : [shown]),
  ];
}

interface WordLine {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly WordChange[];
}

/** Texts that are not the same any more, each with its name. */
function wordLines({ before, after }: IndicatorChangesProps, { texts, language }: Said): readonly WordLine[] {
  const words = BILINGUAL_FIELDS.flatMap((field) =>
    (['nl', 'en'] as const).map((of): WordLine => {
      const id = fieldOf(field, of);
      return {
        id,
        name: FIELD_WORDS[id]?.[language] ?? id,
        changes: wordChanges(before[field][of], after[field][of]),
      };
    }),
  );
  const searches = wordChanges(before.searchWords.join(', '), after.searchWords.join(', '));
  const direction = (settings: IndicatorSettingsReply): string =>
    DIRECTION_WORDS[settings.direction][language];
  const directions = wordChanges(direction(before), direction(after));
  return [
    ...words,
    { id: 'searchWords', name: texts.wasSearchWords, changes: searches },
    { id: 'direction', name: texts.wasDirection, changes: directions },
  ].filter(({ changes }) => changes.some(({ kind }) => kind !== 'same'));
}
