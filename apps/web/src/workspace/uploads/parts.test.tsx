import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CoverageNotice } from './coverage-notice.tsx';
import { errorsInPart } from './part-errors.ts';
import { coverageOf, holdersOf } from './parts-coverage.ts';
import { PARTS_TEXTS } from './parts.texts.ts';

const measures = ['B01', 'B05', 'C03'].map((code) => ({
  code,
  label: { nl: `Maat ${code}`, en: `Measure ${code}` },
}));
const part = (name: string, ...held: readonly string[]) => ({
  name,
  measures: [...held],
  savedBy: 'Rachida',
});

describe('the measures of a benchmark', () => {
  it('are told apart by who holds them: nobody, one part, or more', () => {
    const { unheld, doubled } = coverageOf(measures, [
      part('Wijkteam', 'B01', 'B05'),
      part('Inkomen', 'B05'),
    ]);
    expect(unheld.map(({ code }) => code)).toEqual(['C03']);
    expect(doubled.map(({ measure, parts }) => [measure.code, parts])).toEqual([
      ['B05', ['Wijkteam', 'Inkomen']],
    ]);
  });

  it('are held by others than the part that is being changed', () => {
    const parts = [part('Wijkteam', 'B05'), part('Inkomen', 'B05')];
    expect(holdersOf('B05', parts, 'Inkomen')).toEqual(['Wijkteam']);
  });

  it('ask for attention when no part or two parts hold them, and for none when all is divided', () => {
    const html = renderToStaticMarkup(
      <CoverageNotice measures={measures} parts={[part('Wijkteam', 'B01')]} />,
    );
    expect(html).toContain('Maten die bij geen deel horen');
    expect(html).not.toContain('Maten die bij meer delen horen');
    const whole = [part('Wijkteam', 'B01', 'B05', 'C03')];
    expect(renderToStaticMarkup(<CoverageNotice measures={measures} parts={whole} />)).toContain(
      'precies één deel',
    );
    expect(renderToStaticMarkup(<CoverageNotice measures={measures} parts={[]} />)).toBe('');
  });
});

describe('a part that is filled in', () => {
  it('has a name and at least one measure', () => {
    const fields = (name: string, held: readonly string[]) =>
      errorsInPart({ name, measures: held }, PARTS_TEXTS.nl).map(({ field }) => field);
    expect(fields('', [])).toEqual(['name', 'measures']);
    expect(fields('Wijkteam', ['B01'])).toEqual([]);
  });
});
