import type { DeliveryReply, RoundFactsReply, RuleListReply, TaskReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import type { Findable } from '@ijkpunt/search';
import { fill } from '../words/fill.ts';
import type { Place } from '../shell/places.ts';
import { quarterInWords } from '../words/in-words.ts';
import type { Goal } from './goal.ts';
import { PAGE_WORDS } from './page-words.texts.ts';
import type { SearchTexts } from './search.texts.ts';

/** The pages of somebody's menu, by their name and by words of every day. */
export function pageGoals(places: readonly Place[], language: Language): readonly Goal[] {
  return places.map(({ path, name }) => ({
    title: name,
    path,
    also: PAGE_WORDS[language][path].split(', '),
  }));
}

/** What was delivered, by its quarter. */
export function deliveryGoals(
  deliveries: readonly DeliveryReply[],
  language: Language,
  texts: SearchTexts,
): readonly Goal[] {
  return deliveries.map(({ id, benchmark, quarter, version }) => {
    const detail = `${benchmark.title[language]}, ${fill(texts.version, { version })}`;
    return {
      title: fill(texts.delivery, { quarter: quarterInWords(quarter, language) }),
      detail,
      path: `/werkplek/leveringen/${id}`,
      also: quarterNames(quarter, texts.deliveryWords, benchmark.title[language]),
    };
  });
}

/** Files that were delivered and are not part of a delivery yet, by their quarter. */
export function uploadGoals(
  tasks: readonly TaskReply[],
  language: Language,
  texts: SearchTexts,
): readonly Goal[] {
  return tasks.flatMap(({ benchmark, quarter, upload, delivery }) =>
    upload === undefined || delivery !== undefined
      ? []
      : [
          {
            title: fill(texts.upload, { quarter: quarterInWords(quarter, language) }),
            detail: benchmark.title[language],
            path: `/werkplek/uploads/${upload}`,
            also: quarterNames(quarter, texts.uploadWords, benchmark.title[language]),
          },
        ],
  );
}

/** A quarter as people type it, with the words before it in one name: each word of a query must stand in the same one. */
function quarterNames(quarter: string, words: string, benchmark: string): readonly string[] {
  const [year = '', number = ''] = quarter.split('Q');
  return [`${words} ${number}e kwartaal ${year} Q${number} kw${number} ${quarter} ${benchmark}`];
}

/**
 * Municipalities by today's and former names. Whoever runs the rounds is led to their row of the newest round of each benchmark as
 * well.
 */
export function municipalityGoals(
  findables: readonly Findable[],
  rounds: readonly RoundFactsReply[],
  { language, texts }: { readonly language: Language; readonly texts: SearchTexts },
): readonly Goal[] {
  const newest = newestRounds(rounds);
  return findables
    .filter(({ kind }) => kind === 'municipality')
    .flatMap(({ title, path, also }) => [
      ...newest.map(({ benchmark, quarter }) => ({
        title,
        detail: `${fill(texts.monitor, { quarter: quarterInWords(quarter, language) })}, ${benchmark.title[language]}`,
        path: `/beheer/uitvragen/${benchmark.slug}/${quarter}?naam=${encodeURIComponent(title)}`,
        also,
      })),
      { title, detail: texts.publicPage, path, also, isPublic: true },
    ]);
}

/** Per benchmark the newest round that municipalities work on; a planned one has no rows to speak of. */
function newestRounds(rounds: readonly RoundFactsReply[]): readonly RoundFactsReply[] {
  const begun = rounds.filter(({ state }) => state !== 'planned');
  return begun.filter(
    (round) =>
      !begun.some(
        ({ benchmark, quarter }) => benchmark.slug === round.benchmark.slug && quarter > round.quarter,
      ),
  );
}

/** Indicators, by their name and by words that mean the same. */
export function indicatorGoals(findables: readonly Findable[], texts: SearchTexts): readonly Goal[] {
  return findables
    .filter(({ kind }) => kind === 'indicator')
    .map(({ title, path, also }) => ({ title, detail: texts.publicPage, path, also, isPublic: true }));
}

/** Rules of the catalogue, by their name and code. */
export function ruleGoals(lists: readonly RuleListReply[], language: Language): readonly Goal[] {
  return lists.flatMap(({ benchmark, rules }) =>
    rules.map(({ code, label }) => ({
      title: label[language],
      detail: `${code}, ${benchmark.title[language]}`,
      path: `/beheer/regels/${benchmark.slug}/${code}`,
      also: [code],
    })),
  );
}
