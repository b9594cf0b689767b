import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SelectBox } from './choices.tsx';

describe('a list with a choice that is not right', () => {
  it('is marked for the sheet, and only then', () => {
    expect(renderToStaticMarkup(<SelectBox aria-invalid />)).toContain('utrecht-select--invalid');
    expect(renderToStaticMarkup(<SelectBox aria-invalid={false} />)).not.toContain('utrecht-select--invalid');
  });
});
