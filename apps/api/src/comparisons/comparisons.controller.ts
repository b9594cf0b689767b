import { Controller, Inject } from '@nestjs/common';
import type { z } from 'zod';
import { readOwnComparisons, type OwnComparisonReply } from '@ijkpunt/contract';
import type { Indicator } from '@ijkpunt/model';
import { ReadOwnComparisons, type ActingPerson, type StoredComparison } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';

@Controller()
export class ComparisonsController {
  constructor(@Inject(ReadOwnComparisons) private readonly comparisons: ReadOwnComparisons) {}

  @Serves(readOwnComparisons)
  async read(
    @Acting() person: ActingPerson,
    @Input() { query }: InputOf<typeof readOwnComparisons>,
  ): Promise<z.infer<(typeof readOwnComparisons)['reply']>> {
    const { benchmark, computedAt, values } = await this.comparisons.read(
      scopeOf(person),
      query.benchmark,
      query.quarter,
    );
    const byIndicator = new Map(values.map((value) => [value.indicator, value]));
    const replies = benchmark.indicators.flatMap((indicator) =>
      toReply(indicator, byIndicator.get(indicator.code)),
    );
    return { computedAt: computedAt?.toISOString(), values: replies };
  }
}

function toReply(indicator: Indicator, stored: StoredComparison | undefined): OwnComparisonReply[] {
  if (stored === undefined) return [];
  const { code, slug, label, method, unit } = indicator;
  const about = { indicator: { code, slug, label, method, unit } };
  const { outcome, rank } = stored;
  if (outcome.kind === 'missing') return [{ ...about, kind: 'missing', why: outcome.why, reasons: [] }];
  const reasons = outcome.reasons.map((reason) => ({ ...reason }));
  if (outcome.kind === 'refused') return [{ ...about, kind: 'refused', grade: 'C', reasons }];
  const { value, lower, upper, grade } = outcome;
  return [{ ...about, kind: 'figure', value, lower, upper, grade, reasons, rank: rank ?? undefined }];
}
