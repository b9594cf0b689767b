import type { ComparedOutcome } from '@ijkpunt/contract';
import type { Bilingual, Language } from '@ijkpunt/model';

/** A sentence for one and for any other number of what it counts. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

const nl = {
  title: 'Gevolgen',
  counting: 'De gevolgen worden berekend. Dit kan een minuut duren.',
  failed: 'De berekening is mislukt. Loop het ontwerp na en probeer het opnieuw.',
  changed:
    'Het ontwerp, of wat nu werkt, is na deze berekening veranderd. Laat de gevolgen opnieuw berekenen.',
  countedAt: 'Berekend op {moment}[, over {comparisons} vergelijkingen. Kwartalen: {quarters}].',
  grades: {
    one: '1 vergelijking gaat van “{from}” naar “{to}”. Gepubliceerd daarvan: {published}.',
    other: '{count} vergelijkingen gaan van “{from}” naar “{to}”. Gepubliceerd daarvan: {published}.',
  },
  noGrades: 'Geen enkele vergelijking krijgt een ander oordeel over de vergelijkbaarheid.',
  pages: {
    one: '1 openbare pagina zegt iets anders bij de eerstvolgende publicatie, in het {language}.',
    other: '{count} openbare pagina’s zeggen iets anders bij de eerstvolgende publicatie, in het {language}.',
  },
  noPages: 'Geen openbare pagina verandert.',
  notPublished: 'Deze indicator is nu niet gepubliceerd. Openbare pagina’s zijn daarom niet geteld.',
  answers:
    '{deliveries} van de {of} goedgekeurde leveringen beantwoorden de vraag “{question}”. Zij komen van {municipalities} gemeenten.',
  answersAdded: 'Wie geen antwoord gaf, wordt voor deze indicator niet meer vergeleken.',
  answersDropped: 'Hun antwoord telt voor deze indicator niet meer.',
  turned: {
    one: 'Bij 1 gemeente keert het oordeel om in het {quarter}: gunstig wordt ongunstig, of andersom.',
    other:
      'Bij {count} gemeenten keert het oordeel om in het {quarter}: gunstig wordt ongunstig, of andersom.',
  },
  gained: {
    one: '1 gemeente krijgt een oordeel in het {quarter} waar zij er geen had.',
    other: '{count} gemeenten krijgen een oordeel in het {quarter} waar zij er geen hadden.',
  },
  lost: {
    one: '1 gemeente heeft in het {quarter} geen oordeel meer.',
    other: '{count} gemeenten hebben in het {quarter} geen oordeel meer.',
  },
  noVerdicts: 'Geen enkele gemeente krijgt in het {quarter} een ander oordeel.',
  recompute:
    'De betekenis verandert. Na het in werking stellen moeten de vergelijkingen opnieuw worden berekend, bij Berekeningen.',
  noRecompute: 'Alleen woorden veranderen. Er hoeft niets opnieuw te worden berekend.',
  dutch: 'Nederlands',
  english: 'Engels',
};

type ImpactTexts = typeof nl;

const en: ImpactTexts = {
  title: 'What it changes',
  counting: 'What it changes is being computed. This may take a minute.',
  failed: 'The computation failed. Check the draft and try again.',
  changed: 'The draft, or what works now, was changed after this computation. Have it computed again.',
  countedAt: 'Computed on {moment}[, over {comparisons} comparisons. Quarters: {quarters}].',
  grades: {
    one: '1 comparison goes from “{from}” to “{to}”. Published of these: {published}.',
    other: '{count} comparisons go from “{from}” to “{to}”. Published of these: {published}.',
  },
  noGrades: 'No comparison becomes more or less comparable.',
  pages: {
    one: '1 public page says something else at the next release, in {language}.',
    other: '{count} public pages say something else at the next release, in {language}.',
  },
  noPages: 'No public page changes.',
  notPublished: 'This indicator is not published now. So no public pages were counted.',
  answers:
    '{deliveries} of the {of} approved deliveries answer the question “{question}”. They come from {municipalities} municipalities.',
  answersAdded: 'Whoever gave no answer is no longer compared for this indicator.',
  answersDropped: 'Their answer no longer counts for this indicator.',
  turned: {
    one: 'The verdict on 1 municipality turns round in {quarter}: favourable becomes unfavourable, or the other way.',
    other:
      'The verdict on {count} municipalities turns round in {quarter}: favourable becomes unfavourable, or the other way.',
  },
  gained: {
    one: '1 municipality gets a verdict in {quarter} where it had none.',
    other: '{count} municipalities get a verdict in {quarter} where they had none.',
  },
  lost: {
    one: '1 municipality no longer has a verdict in {quarter}.',
    other: '{count} municipalities no longer have a verdict in {quarter}.',
  },
  noVerdicts: 'No municipality gets another verdict in {quarter}.',
  recompute:
    'The meaning changes. After it is put to work the comparisons have to be computed again, under Computations.',
  noRecompute: 'Words alone change. Nothing has to be computed again.',
  dutch: 'Dutch',
  english: 'English',
};

export const IMPACT_TEXTS: Readonly<Record<Language, ImpactTexts>> = { nl, en };

export const OUTCOME_WORDS: Readonly<Record<ComparedOutcome, Bilingual>> = {
  A: { nl: 'vergelijkbaar', en: 'comparable' },
  B: { nl: 'vergelijkbaar met een kanttekening', en: 'comparable with a remark' },
  C: { nl: 'niet vergelijkbaar', en: 'not comparable' },
  missing: { nl: 'geen cijfer', en: 'no figure' },
  'not-computed': { nl: 'niet in de benchmark', en: 'not in the benchmark' },
};
