import { workedExamples } from '@ijkpunt/backend';
import { LANGUAGES, type Language } from '@ijkpunt/model';
import { renderPage } from '@ijkpunt/web/render';
import { describe, expect, it } from 'vitest';

const BUTTONS: Readonly<Record<string, (value: number) => number>> = {
  arcsin: Math.asin,
  sin: Math.sin,
  ln: Math.log,
};

/** Works out a sum as it is written on the page: `(2 × 33 + 1,96²) / 4`. */
function typedIn(sum: string): number {
  const signs = sum.replaceAll(' ', '').match(/\d+(?:[.,]\d+)?|arcsin|sin|ln|max|./gu) ?? [];
  const taken = (...wanted: readonly string[]): string | undefined =>
    wanted.includes(signs[0] ?? '') ? signs.shift() : undefined;
  const chain = (next: () => number, work: Readonly<Record<string, (a: number, b: number) => number>>) => {
    let value = next();
    for (let sign = taken(...Object.keys(work)); sign; sign = taken(...Object.keys(work)))
      value = work[sign]!(value, next());
    return value;
  };
  const between = (close: string): number => {
    const value = addition();
    if (taken(close) === undefined) throw new Error(`${sum} has no ${close} before ${signs.join('')}`);
    return value;
  };
  const atom = (): number => {
    const sign = signs.shift() ?? '';
    if (/^\d/u.test(sign)) return Number(sign.replace(',', '.'));
    if (sign === '(') return between(')');
    if (sign === '⌈') return Math.ceil(between('⌉'));
    if (sign === '√') return Math.sqrt(atom());
    if (sign === '−') return -power();
    const worked = BUTTONS[sign];
    if (worked !== undefined && taken('(')) return worked(between(')'));
    if (sign === 'max' && taken('(')) return Math.max(between(';'), between(')'));
    throw new Error(`${sum} cannot be typed into a calculator at ${sign}`);
  };
  const power = (): number => {
    let value = atom();
    for (let sign = taken('²', '³', '^'); sign; sign = taken('²', '³', '^'))
      value **= sign === '^' ? atom() : sign === '²' ? 2 : 3;
    return value;
  };
  const product = () => chain(power, { '×': (a, b) => a * b, '/': (a, b) => a / b });
  const addition = (): number => chain(product, { '+': (a, b) => a + b, '−': (a, b) => a - b });
  const value = addition();
  if (signs.length > 0) throw new Error(`${sum} goes on with ${signs.join('')}`);
  return value;
}

function pageIn(language: Language): string {
  const page = { kind: 'method', benchmarks: [], examples: workedExamples() } as const;
  return renderPage(page, { language, path: '/methode', assets: { styles: [], scripts: [] } });
}

const sums = LANGUAGES.flatMap((language) =>
  [...pageIn(language).matchAll(/<span class="sum">([^<]+)<\/span>/gu)].map(([, sum = '']) => ({
    language,
    sum,
  })),
);

describe('the page of methods with the examples of the product', () => {
  it('has sums in both languages', () => {
    expect(sums.length).toBeGreaterThan(120);
    expect(sums.filter(({ language }) => language === 'nl')).toHaveLength(sums.length / 2);
  });

  it.each(sums)('has a sum that comes out on a calculator, in $language: $sum', ({ sum }) => {
    const [typed = '', printed = ''] = sum.split(' = ');
    const outcome = printed.replace('%', '').replace(',', '.').replace('−', '-');
    const decimals = outcome.split('.')[1]?.length ?? 0;
    const worth = typedIn(typed) * (printed.endsWith('%') ? 100 : 1);
    // Half of the last digit is rounding. The steps before are rounded too, and must not be seen in the outcome.
    expect(Math.abs(worth - Number(outcome)) * 10 ** decimals).toBeLessThan(0.51);
  });

  it.each([
    ['nl', '20,3%', '36,1%', '35%', '5%'],
    ['en', '20.3%', '36.1%', '35%', '5%'],
  ] as const)('shows in %s what the statistics return', (language, ...numbers) => {
    const html = pageIn(language);
    for (const number of numbers) expect(html).toContain(number);
  });

  it.each(LANGUAGES)(
    'tells in %s that the council notes are real and refuses them in sentences',
    (language) => {
      const html = pageIn(language);
      const wanted = language === 'nl' ? 'Haarlem telde uitkeringen' : 'Haarlem counted benefits';
      expect(html).toContain(wanted);
      expect(html).toContain(language === 'nl' ? 'echte, gepubliceerde getallen' : 'real, published numbers');
    },
  );
});
