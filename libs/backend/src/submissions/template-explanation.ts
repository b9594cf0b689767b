import { PRECISIONS, UNITS, WHY_MISSING } from '@ijkpunt/model';
import type { TemplateInput } from './template-rows.ts';
import { dutchDay, dutchQuarter, PRECISION_WORDS, REASON_WORDS, UNIT_WORDS } from './template-words.ts';

/** A line of the sheet that explains: a heading, or a text with perhaps its meaning beside it. */
export interface ExplanationLine {
  readonly kind: 'title' | 'heading' | 'text';
  readonly cells: readonly string[];
}

const STEPS = [
  'Vul in het blad Levering alleen de gekleurde cellen in. De andere cellen zijn vergrendeld, zodat het bestand leesbaar blijft.',
  'Vul op elke regel een waarde in. Nul is ook een waarde: vul dan 0 in.',
  'Hebt u geen cijfer? Laat de waarde dan leeg en kies een reden. Leeg zonder reden kan niet.',
  'Vul aantallen in en geen percentages. De percentages rekent IJkpunt uit.',
  'Gaat een cijfer over een andere dag of een andere periode? Pas dan periode_van en periode_tot aan. Schrijf een dag zo: 2026-03-31. Bij een stand op één dag blijft periode_van leeg.',
  'Is een cijfer niet precies? Kies dan bij precisie wat het wel is. Leeg betekent: precies.',
  'In toelichting zet u wat lezers van het cijfer moeten weten. Zet er geen namen of andere gegevens van personen in.',
  'De kolom vorig_kwartaal laat zien wat u de vorige keer hebt geleverd. Staat er al een toelichting, dan komt die ook van de vorige keer. Pas haar aan of haal haar weg.',
  'Mist u een regel, zoals een eigen partner of een maand? Onder de laatste regel staan lege regels die u zelf kunt invullen.',
  'Bewaar het bestand en upload het in IJkpunt. U ziet dan meteen of er iets niet klopt.',
];

/** The sheet "Uitleg": what to do, until when, which questions follow and what each code means. */
export function explanation(input: TemplateInput): readonly ExplanationLine[] {
  const { benchmark, municipality, quarter, deadline } = input;
  return [
    { kind: 'title', cells: [`${benchmark.title.nl}, ${dutchQuarter(quarter)}`] },
    text(`Voor de gemeente ${municipality.name} (${municipality.code}).`),
    text(
      deadline === undefined
        ? 'De laatste dag om te leveren staat in IJkpunt, bij de uitvraag.'
        : `Lever uiterlijk op ${dutchDay(deadline)}.`,
    ),
    heading('Zo vult u het bestand in'),
    ...STEPS.map((step, index) => text(`${index + 1}. ${step}`)),
    heading('Redenen waarom een cijfer ontbreekt (kolom reden)'),
    ...WHY_MISSING.map((why) => text(why, REASON_WORDS[why].map(sentence).join(' '))),
    heading('Hoe precies een cijfer is (kolom precisie)'),
    ...PRECISIONS.map((precision) => text(precision, sentence(PRECISION_WORDS[precision]))),
    heading('Wat u telt (kolom eenheid)'),
    ...UNITS.map((unit) => text(unit, sentence(UNIT_WORDS[unit]))),
    ...questions(input),
  ];
}

/** The questions are answered after the upload; whoever gathers the figures wants to know them before. */
function questions({ benchmark }: TemplateInput): readonly ExplanationLine[] {
  if (benchmark.profileQuestions.length === 0) return [];
  return [
    heading('Vragen over uw definities'),
    text('U beantwoordt deze vragen in IJkpunt, nadat u het bestand hebt geüpload.'),
    ...benchmark.profileQuestions.map(({ question, answers, standard }) =>
      text(
        question.nl,
        answers
          .map(({ code, label }) => (code === standard ? `${label.nl} (standaard)` : label.nl))
          .join(' / '),
      ),
    ),
  ];
}

function text(...cells: readonly string[]): ExplanationLine {
  return { kind: 'text', cells };
}

function heading(title: string): ExplanationLine {
  return { kind: 'heading', cells: [title] };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith('.') ? '' : '.'}`;
}
