import type { IndicatorImpact } from '@ijkpunt/contract';
import type { Language, ProfileQuestion } from '@ijkpunt/model';
import { fill, type Values } from '../../words/fill.ts';
import { numberInWords, quarterInWords } from '../../words/in-words.ts';
import { IMPACT_TEXTS, OUTCOME_WORDS, type Counted } from './impact.texts.ts';

/** In which language, and what the questions are called. */
interface Speaking {
  readonly language: Language;
  readonly questions: readonly ProfileQuestion[];
}

/** What a draft changes, in sentences: comparisons, answers, verdicts, pages. What does not change is said too. */
export function impactInWords(impact: IndicatorImpact, speaking: Speaking): readonly string[] {
  return [
    ...gradesInWords(impact, speaking),
    ...answersInWords(impact, speaking),
    ...verdictsInWords(impact, speaking),
    ...pagesInWords(impact, speaking),
  ];
}

function gradesInWords({ grades }: IndicatorImpact, { language }: Speaking): readonly string[] {
  const texts = IMPACT_TEXTS[language];
  if (grades.length === 0) return [texts.noGrades];
  return grades.map(({ from, to, comparisons, published }) =>
    counted(texts.grades, comparisons, language, {
      from: OUTCOME_WORDS[from][language],
      to: OUTCOME_WORDS[to][language],
      published: numberInWords(published, language),
    }),
  );
}

function answersInWords({ answers }: IndicatorImpact, { language, questions }: Speaking): readonly string[] {
  const texts = IMPACT_TEXTS[language];
  return answers.map(({ question, change, deliveries, of, municipalities }) => {
    const words = questions.find(({ code }) => code === question)?.question[language] ?? question;
    const said = fill(texts.answers, {
      deliveries: numberInWords(deliveries, language),
      of: numberInWords(of, language),
      municipalities: numberInWords(municipalities, language),
      question: words,
    });
    return `${said} ${change === 'added' ? texts.answersAdded : texts.answersDropped}`;
  });
}

function verdictsInWords({ verdicts }: IndicatorImpact, { language }: Speaking): readonly string[] {
  const texts = IMPACT_TEXTS[language];
  if (verdicts === undefined) return [];
  const quarter = quarterInWords(verdicts.quarter, language);
  const told = (['turned', 'gained', 'lost'] as const).filter((which) => verdicts[which] > 0);
  if (told.length === 0) return [fill(texts.noVerdicts, { quarter })];
  return told.map((which) => counted(texts[which], verdicts[which], language, { quarter }));
}

function pagesInWords({ pages }: IndicatorImpact, { language }: Speaking): readonly string[] {
  const texts = IMPACT_TEXTS[language];
  if (pages === undefined) return [texts.notPublished];
  const told = [
    { count: pages.nl, name: texts.dutch },
    { count: pages.en, name: texts.english },
  ].filter(({ count }) => count > 0);
  if (told.length === 0) return [texts.noPages];
  return told.map(({ count, name }) => counted(texts.pages, count, language, { language: name }));
}

function counted(words: Counted, count: number, language: Language, values: Values): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? words.one : words.other;
  return fill(form, { ...values, count: numberInWords(count, language) });
}
