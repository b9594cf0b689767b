import { Readable } from 'node:stream';
import { periodOf } from '@ijkpunt/model';
import type { ArrivingReferences } from '@ijkpunt/backend';
import { DEMONSTRATION_SEED, FIRST_QUARTER, residentsAtTheStart, type Town } from './generator.ts';

/** Fewer than this a source would not tell of one municipality. */
const LEAST_TOLD = 10;

/** Name of the variable that the demonstration invents a source for. */
export const INVENTED_VARIABLE = 'status-holders-per-thousand';

/** Status holders per 1,000 inhabitants as somebody else would have counted them: from the seed, and said to be invented. */
export function inventedReferences(towns: readonly Town[]): ArrivingReferences {
  return {
    variable: INVENTED_VARIABLE,
    title: {
      nl: 'Statushouders per 1.000 inwoners (verzonnen)',
      en: 'Status holders per 1,000 inhabitants (invented)',
    },
    unit: 'per-thousand',
    source: 'Verzonnen bij de demonstratie van IJkpunt',
    sourceUrl: 'https://example.org/ijkpunt',
    licence: 'CC0 1.0',
    refersOn: periodOf(FIRST_QUARTER).end,
    // The day after: the mergers of that day are the last that are known.
    boundariesOn: '2023-01-01',
    invented: true,
    benchmark: 'statushouders-voorbeeld',
    stream: Readable.from([Buffer.from(inventedReferencesCsv(towns))]),
  };
}

/** The same seed and municipalities give the same bytes. */
export function inventedReferencesCsv(towns: readonly Town[]): string {
  const residents = residentsAtTheStart(towns, DEMONSTRATION_SEED);
  const rows = towns
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(({ code, inhabitants }) => {
      const counted = residents.get(code);
      return counted === undefined || inhabitants === undefined ? [] : [row(code, counted, inhabitants)];
    });
  return `${['gemeente;waarde;reden', ...rows].join('\n')}\n`;
}

function row(code: string, residents: number, inhabitants: number): string {
  if (residents < LEAST_TOLD) return `${code};;withheld`;
  const perThousand = Math.round((residents / inhabitants) * 10_000) / 10;
  return `${code};${String(perThousand).replace('.', ',')};`;
}
