import { describe, expect, it } from 'vitest';
import { faultsIn, writtenRule } from '@ijkpunt/contract';
import { shippedBenchmarks } from './benchmark-content.ts';
import { vocabularyOf } from './rules.service.ts';

describe('the rules that the product ships', () => {
  it.each(shippedBenchmarks().map((benchmark) => [benchmark.slug, benchmark] as const))(
    'could have been written in the form: %s',
    (_slug, benchmark) => {
      const written = benchmark.rules.flatMap((rule) => {
        const parsed = writtenRule.safeParse(rule);
        return parsed.success ? [parsed.data] : [];
      });
      const faults = written.flatMap((rule) =>
        faultsIn(rule, vocabularyOf(benchmark)).map((fault) => ({ rule: rule.code, ...fault })),
      );
      expect(faults).toEqual([]);
      expect(written.length).toBeGreaterThan(10);
    },
  );
});
