import { quarterAt, ordinalOf } from '@ijkpunt/model';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Spark } from './spark.tsx';
import { sparkFigures, type SparkInput } from './spark-figures.ts';
import { sparkLayout } from './spark-layout.ts';

const aSpark = (values: readonly (number | null)[], language: 'nl' | 'en' = 'nl'): SparkInput => ({
  label: 'Uitstroom naar werk',
  language,
  points: values.map((value, index) => ({ quarter: quarterAt(ordinalOf('2024Q3') + index), value })),
});

describe('a small course', () => {
  it.each([
    ['spark', aSpark([30, 34, null, 28, 31, 40, 38, 44])],
    ['spark-of-one', aSpark([12], 'en')],
    ['spark-of-gaps', aSpark([null, 7, null])],
  ])('is drawn as it always was: %s', async (name, input) => {
    const drawn = renderToStaticMarkup(<Spark id="spark" input={input} />);
    await expect(`${drawn}\n`).toMatchFileSnapshot(`./golden/${name}.svg`);
  });

  it('never joins figures over a gap, and shows a figure between two gaps', () => {
    const { course, lone, last } = sparkLayout(sparkFigures(aSpark([10, 12, null, 11, null, 9])));
    expect(course.match(/M/gu)).toHaveLength(3);
    expect(lone).toHaveLength(1);
    expect(last).toBeDefined();
  });

  it('lies in the middle when nothing changes, zero too', () => {
    const { height, last } = sparkLayout(sparkFigures(aSpark([0, 0, 0])));
    expect(last?.y).toBe(height / 2);
  });

  it('tells first and last figure and the gaps', () => {
    expect(sparkFigures(aSpark([30, null, 1044])).sentence).toBe(
      'Van 30 in het 3e kwartaal 2024 naar 1.044 in het 1e kwartaal 2025. 1 kwartaal zonder cijfer.',
    );
    expect(sparkFigures(aSpark([null, null])).sentence).toBe('Geen kwartaal heeft een cijfer.');
    expect(sparkFigures(aSpark([null, 5], 'en')).sentence).toBe(
      'Only the 4th quarter of 2024 has a figure: 5. 1 quarter without a figure.',
    );
  });
});
