import { describe, expect, it } from 'vitest';
import { indicatorIn, type IndicatorSettings } from '@ijkpunt/model';
import { shippedBenchmarks } from './benchmark-content.ts';
import { cataloguedIndicators, type IndicatorVersion } from './catalogued-indicator.ts';
import { effectiveIndicators, settingsIn, withSettings } from './effective-indicators.ts';

const shipped = shippedBenchmarks().find(({ slug }) => slug === 'statushouders-voorbeeld')!;
const own = settingsIn(shipped, 'C04')!;
const codesOf = ({ indicators }: typeof shipped): readonly string[] => indicators.map(({ code }) => code);

describe('indicators as they work', () => {
  it('are those that were shipped while nobody changed any', () => {
    expect(effectiveIndicators(shipped, [])).toBe(shipped);
    expect(effectiveIndicators(shipped, [{ code: 'C04', content: own }]).indicators).toEqual(
      shipped.indicators,
    );
  });

  it('have the words and the direction of a coordinator, and the formula of the product', () => {
    const label = { nl: 'Met een plan', en: 'With a plan' };
    const content: IndicatorSettings = { ...own, label, direction: 'lower', searchWords: ['PIP'] };
    const changed = effectiveIndicators(shipped, [{ code: 'C04', content }]);
    const { numerator, denominator, method } = indicatorIn(shipped, 'C04')!;
    expect(indicatorIn(changed, 'C04')).toMatchObject({
      label,
      direction: 'lower',
      numerator,
      denominator,
      method,
    });
    expect(changed.searchWords).toEqual({ C04: ['PIP'] });
    expect(codesOf(changed)).toEqual(codesOf(shipped));
  });

  it('leave out one that is not shown, and put it back in its place', () => {
    const hidden = withSettings(
      { shipped, now: shipped },
      { code: 'C04', content: { ...own, shown: false } },
    );
    expect(codesOf(hidden)).toEqual(codesOf(shipped).filter((code) => code !== 'C04'));
    expect(codesOf(withSettings({ shipped, now: hidden }, { code: 'C04', content: own }))).toEqual(
      codesOf(shipped),
    );
  });

  it('ask nothing that is no longer shipped, and bring nothing back that is not', () => {
    const content = { ...own, profileQuestions: ['counting', 'gone'] };
    const changed = effectiveIndicators(shipped, [
      { code: 'C04', content },
      { code: 'X99', content },
    ]);
    expect(indicatorIn(changed, 'C04')?.profileQuestions).toEqual(['counting']);
    expect(codesOf(changed)).toEqual(codesOf(shipped));
  });
});

describe('an indicator in the catalogue', () => {
  const version: IndicatorVersion = {
    code: 'C04',
    version: 1,
    state: 'live',
    content: { ...own, direction: 'lower' },
    shipped: own,
    reason: 'Zo is het afgesproken.',
    madeByName: 'Carla',
    madeAt: new Date(),
    liveByName: 'Carla',
    liveAt: new Date(),
  };
  const known = (versions: readonly IndicatorVersion[]) =>
    cataloguedIndicators(shipped, { versions, weighings: [] }).find(({ code }) => code === 'C04');

  it('stands as shipped, changed, or not shown', () => {
    expect(known([])).toMatchObject({ origin: 'shipped', atWork: own });
    expect(known([version])?.origin).toBe('changed');
    expect(known([{ ...version, content: { ...own, shown: false } }])?.origin).toBe('not-shown');
    expect(known([{ ...version, content: null }])).toMatchObject({ origin: 'shipped', atWork: own });
  });

  it('tells that what is shipped is newer than what works, and keeps that at work', () => {
    expect(known([version])?.shippedBefore).toBeUndefined();
    const before = { ...own, caution: { nl: 'Vroeger.', en: 'Before.' } };
    expect(known([{ ...version, shipped: before }])).toMatchObject({
      shippedBefore: before,
      atWork: { direction: 'lower' },
    });
    expect(known([{ ...version, content: null, shipped: before }])?.shippedBefore).toBeUndefined();
  });
});
