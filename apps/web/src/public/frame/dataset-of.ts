import type { Language } from '@ijkpunt/model';
import type { IndicatorPage, PublicPage } from '@ijkpunt/contract';
import { addressIn, indicatorAddress } from './addresses.ts';

/** What search engines for data want to know of a page with figures (schema.org Dataset); undefined for any other page. */
export function datasetOf(page: PublicPage, language: Language): object | undefined {
  const [section] = page.kind === 'indicator' ? page.sections : [];
  if (page.kind !== 'indicator' || section === undefined) return undefined;
  const { indicator } = section;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: indicator.label[language],
    description: `${indicator.explanation[language]} ${indicator.caution[language]}`,
    url: indicatorAddress(language, page.slug),
    inLanguage: language,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Country', name: language === 'nl' ? 'Nederland' : 'Netherlands' },
    temporalCoverage: periodOf(page),
    measurementTechnique: addressIn(language, '/methode'),
    variableMeasured: { '@type': 'PropertyValue', name: indicator.label[language], unitText: indicator.unit },
    version: page.sections
      .map(({ benchmark }) => `${benchmark.slug} ${benchmark.publication.number}`)
      .join(', '),
    dateModified: page.sections
      .map(({ benchmark }) => benchmark.publication.releasedAt)
      .toSorted()
      .at(-1),
    isPartOf: page.sections.map(({ benchmark }) => ({
      '@type': 'DataCatalog',
      name: benchmark.title[language],
      url: addressIn(language, '/publicaties'),
    })),
  };
}

/** From the first day of the first quarter to the last day of the last one, as ISO 8601 writes an interval. */
function periodOf({ sections }: IndicatorPage): string {
  const quarters = sections
    .flatMap(({ medians, quarter }) => [quarter, ...medians.map((one) => one.quarter)])
    .toSorted();
  return `${dayOf(quarters[0] ?? '', FIRST)}/${dayOf(quarters.at(-1) ?? '', LAST)}`;
}

const FIRST = ['01-01', '04-01', '07-01', '10-01'] as const;
const LAST = ['03-31', '06-30', '09-30', '12-31'] as const;

function dayOf(quarter: string, days: readonly string[]): string {
  const [year = '', number = ''] = quarter.split('Q');
  return `${year}-${days[Number(number) - 1] ?? ''}`;
}
