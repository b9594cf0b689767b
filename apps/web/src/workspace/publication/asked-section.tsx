import { addressIn, type AskedMunicipality, type ReleaseInFullReply } from '@ijkpunt/contract';
import { useState } from 'react';
import { ChoiceField } from '../rounds/choice-field.tsx';
import { HeadRow, LabelledCell } from '../submissions/labelled-table.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords, numberInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ANSWERS, answerOf, askedWith, withheldBy, type AnswerKind } from './asked.ts';
import { ANSWER_WORDS, ASKED_TEXTS } from './asked.texts.ts';
import { DraftLink } from './release-facts.tsx';

interface AskedSectionProps {
  readonly full: ReleaseInFullReply;
}

/** Who was asked for a reply, and what they said. Nothing before there is a draft, or when it came out at once. */
export function AskedSection({ full }: AskedSectionProps) {
  const texts = useTexts(ASKED_TEXTS);
  const language = useLanguage();
  const [only, setOnly] = useState<AnswerKind | undefined>(undefined);
  if (full.asked.length === 0) return null;
  const count = (kind: AnswerKind): string => numberInWords(askedWith(full.asked, kind).length, language);
  const rows = askedWith(full.asked, only);
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{texts.title}</h2>
      <p>
        {fill(texts.counts, {
          all: numberInWords(full.asked.length, language),
          withheld: count('withheld'),
          replied: count('replied'),
          silent: count('silent'),
        })}
      </p>
      <div className="narrow">
        <ChoiceField
          id="asked-with"
          label={texts.filter}
          value={only ?? ''}
          choices={[
            { value: '', name: texts.all },
            ...ANSWERS.map((kind) => ({ value: kind, name: ANSWER_WORDS[kind][language] })),
          ]}
          onChange={(value) => setOnly(ANSWERS.find((kind) => kind === value))}
        />
      </div>
      {rows.length === 0 ? <p role="status">{texts.nobody}</p> : <Rows full={full} rows={rows} />}
    </section>
  );
}

interface RowsProps extends AskedSectionProps {
  readonly rows: readonly AskedMunicipality[];
}

function Rows({ full, rows }: RowsProps) {
  const texts = useTexts(ASKED_TEXTS);
  return (
    <div className="long-list" role="region" aria-label={texts.title} tabIndex={0}>
      <table role="table" className="figures labelled" aria-label={texts.title}>
        <HeadRow first={texts.municipality} others={[texts.answer, texts.reply, texts.page]} numbers={0} />
        <tbody role="rowgroup">
          {rows.map((asked) => (
            <Row key={asked.municipality} full={full} asked={asked} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends AskedSectionProps {
  readonly asked: AskedMunicipality;
}

function Row({ full, asked }: RowProps) {
  const texts = useTexts(ASKED_TEXTS);
  const language = useLanguage();
  const path = addressIn(language, `/gemeenten/${asked.slug}`);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {asked.name}
      </th>
      <LabelledCell label={texts.answer}>{ANSWER_WORDS[answerOf(asked)][language]}</LabelledCell>
      <LabelledCell label={texts.reply}>
        <Reply full={full} asked={asked} />
      </LabelledCell>
      <LabelledCell label={texts.page}>
        <DraftLink release={full.release.id} path={path}>
          {fill(texts.pageOf, { name: asked.name })}
        </DraftLink>
      </LabelledCell>
    </tr>
  );
}

function Reply({ full, asked }: RowProps) {
  const texts = useTexts(ASKED_TEXTS);
  const language = useLanguage();
  if (asked.reply === undefined) return '–';
  const { text, savedBy, savedAt } = asked.reply;
  return (
    <>
      {text === undefined ? null : <blockquote>{text}</blockquote>}
      {withheldBy(asked).map(({ indicator, reason = '' }) => (
        <p key={indicator}>
          {fill(texts.withholds, {
            indicator: full.indicators.find(({ code }) => code === indicator)?.label[language] ?? indicator,
            reason,
          })}
        </p>
      ))}
      <p className="small">
        {fill(texts.saved, { name: savedBy, moment: momentInWords(savedAt, language) })}
      </p>
    </>
  );
}
