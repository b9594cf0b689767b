import { formatQuarter } from '@ijkpunt/ui';
import { unitTexts } from '../values/units.texts.ts';
import { measureLabel } from '../values/figure-in-words.ts';
import { periodDifference } from './period-difference.ts';
import { profileDifference } from './profile-difference.ts';
import { measuresOf, reasonsWith, type Dispute, type Party } from './party.ts';
import { listed } from './listed.ts';
import type { Subject } from './subject.ts';
import { differenceTexts } from './differences.texts.ts';

/** One subject on which municipalities differ, in plain sentences that name all of them. */
export interface Difference {
  readonly subject: Subject;
  readonly sentences: readonly string[];
}

/** Everything on which the figures of the chosen municipalities differ, each subject once. */
export function differences(dispute: Dispute): readonly Difference[] {
  const found: readonly (readonly [Subject, readonly string[]])[] = [
    ['unit', unitDifference(dispute)],
    ['population', profileDifference(dispute)],
    ['period', periodDifference(dispute)],
    ['definition', definitionDifference(dispute)],
    ['quarter', quarterDifference(dispute)],
    ['precision', precisionDifference(dispute)],
    ['boundaries', boundaryDifference(dispute)],
  ];
  return found
    .filter(([, sentences]) => sentences.length > 0)
    .map(([subject, sentences]) => ({ subject, sentences: [...sentences, why(subject, dispute)] }));
}

function why(subject: Subject, { parties, language }: Dispute): string {
  const text = differenceTexts[language];
  const units = parties.flatMap((party) =>
    reasonsWith(party, 'unit-differs').flatMap(({ expected, found }) => [expected, found]),
  );
  const benefits = subject === 'unit' && units.includes('benefits') && units.includes('persons');
  return benefits ? text.benefitsAgainstPersons : text.why[subject];
}

function unitDifference(dispute: Dispute): readonly string[] {
  const { parties, language } = dispute;
  if (!parties.some((party) => reasonsWith(party, 'unit-differs').length > 0)) return [];
  const text = differenceTexts[language];
  const facts = parties.map((party) => text.counted(party.name, unitsOf(party, dispute)));
  return [`${listed(facts, language)}.`];
}

function unitsOf(party: Party, { block, language }: Dispute): string {
  const { units } = unitTexts[language];
  const differing = reasonsWith(party, 'unit-differs').map(({ found }) => units[found]);
  if (differing.length > 0) return listed([...new Set(differing)], language);
  const [numerator] = measuresOf(party, block);
  const unit = block.benchmark.measures.find(({ code }) => code === numerator)?.unit;
  return units[unit ?? block.indicator.unit];
}

function definitionDifference({ block, parties, language }: Dispute): readonly string[] {
  if (!parties.some((party) => reasonsWith(party, 'other-measure').length > 0)) return [];
  const text = differenceTexts[language];
  const facts = parties.map((party) => {
    const measure =
      reasonsWith(party, 'other-measure')[0]?.found ?? measuresOf(party, block)[0] ?? block.indicator.code;
    return text.delivered(party.name, measureLabel(measure, { benchmark: block.benchmark, language }));
  });
  return [`${listed(facts, language)}.`];
}

function quarterDifference({ block, parties, language }: Dispute): readonly string[] {
  if (!block.quartersDiffer) return [];
  const text = differenceTexts[language];
  const facts = parties.flatMap(({ name, entry: { quarter } }) =>
    quarter === undefined ? [] : [text.quarter(name, formatQuarter(quarter, language))],
  );
  return facts.length === 0 ? [] : [sentence(listed(facts, language))];
}

function precisionDifference({ block: { benchmark }, parties, language }: Dispute): readonly string[] {
  const text = differenceTexts[language];
  const facts = parties.flatMap((party) =>
    reasonsWith(party, 'precision').map(({ measure, precision }) =>
      text.precise(
        party.name,
        measureLabel(measure, { benchmark, language }),
        unitTexts[language].precisions[precision],
      ),
    ),
  );
  return facts.length === 0 ? [] : [sentence(listed(facts, language))];
}

function boundaryDifference({ parties, language }: Dispute): readonly string[] {
  const text = differenceTexts[language];
  const facts = parties
    .filter((party) => reasonsWith(party, 'boundaries-differ').length > 0)
    .map(({ name }) => text.boundaries(name));
  return facts.length === 0 ? [] : [sentence(listed(facts, language))];
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
