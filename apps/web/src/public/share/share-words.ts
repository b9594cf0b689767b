import type { Language } from '@ijkpunt/model';
import {
  tellingSection,
  type IndicatorPage,
  type MunicipalityPage,
  type PageBenchmark,
  type StartPage,
} from '@ijkpunt/contract';
import { caterpillarFigures, coverageFigures, formatCount } from '@ijkpunt/ui';
import { caterpillarOf, countsOf } from '../indicator/of-section.ts';
import { frameTexts } from '../frame/frame.texts.ts';
import { titleOf } from '../frame/title-of.ts';
import { inShort, type Said } from '../municipality/in-short.ts';
import { inShortTexts } from '../municipality/in-short.texts.ts';
import { municipalityTexts } from '../municipality/municipality.texts.ts';
import { startTexts } from '../start/start.texts.ts';
import type { SharedPage } from './share-address.ts';

/** What a picture says, and the benchmark that it is about; absent when there is none. */
export interface ShareWords {
  readonly title: string;
  readonly sentence: string;
  readonly benchmark: PageBenchmark | undefined;
}

/** The words of the picture of a page: its name, and what can be said of it in a line or three. */
export function shareWords(page: SharedPage, language: Language): ShareWords {
  if (page.kind === 'start') return ofStart(page, language);
  return page.kind === 'indicator' ? ofIndicator(page, language) : ofMunicipality(page, language);
}

/** The section of a municipality that is drawn. */
export function municipalitySection({ sections }: MunicipalityPage) {
  return sections.find(({ blocks }) => blocks.some(({ value }) => value.kind === 'figure')) ?? sections[0];
}

/** The section of the first page that is drawn. */
export function startSection({ sections }: StartPage) {
  return sections.find(({ headlines }) => headlines.some(({ shown }) => shown > 0)) ?? sections[0];
}

function ofStart(page: StartPage, language: Language): ShareWords {
  const section = startSection(page);
  const about = titleOf(page, language).description;
  const taking =
    section === undefined
      ? []
      : [
          section.benchmark.title[language],
          startTexts[language].participants(formatCount(section.participants, language)),
        ];
  const sentence = taking.length === 0 ? about : `${taking.join('. ')}`;
  return { title: frameTexts[language].tagline, sentence, benchmark: section?.benchmark };
}

function ofIndicator(page: IndicatorPage, language: Language): ShareWords {
  const { title } = titleOf(page, language);
  const section = tellingSection(page.sections);
  if (section === undefined)
    return { title, sentence: titleOf(page, language).description, benchmark: undefined };
  const input = caterpillarOf(section, language);
  const coverage = coverageFigures({ label: input.label, language, counts: countsOf(section) });
  const drawn = input.rows.length > 0;
  const sentence = drawn ? caterpillarFigures(input).sentence : coverage.sentence;
  return { title, sentence, benchmark: section.benchmark };
}

const TOLD: readonly Said[] = ['above', 'below', 'around'];
const UNTOLD: readonly Said[] = ['alone', 'refused', 'withheld', 'missing'];

function ofMunicipality(page: MunicipalityPage, language: Language): ShareWords {
  const { name: title } = page.municipality;
  const section = municipalitySection(page);
  if (section === undefined)
    return { title, sentence: municipalityTexts[language].nothing(title), benchmark: undefined };
  const text = inShortTexts[language];
  const groups = inShort(section.blocks);
  const inWords = (kinds: readonly Said[]): readonly string[] =>
    kinds.flatMap((said) => {
      const blocks = groups.get(said);
      return blocks === undefined ? [] : [`${text.said[said]}: ${text.figures(blocks.length)}.`];
    });
  const told = inWords(TOLD);
  const sentence = (told.length > 0 ? told : [text.nothing, ...inWords(UNTOLD)]).join(' ');
  return { title, sentence, benchmark: section.benchmark };
}
