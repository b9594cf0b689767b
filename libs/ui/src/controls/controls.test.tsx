import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button } from './button.tsx';
import { SelectBox } from './choices.tsx';

describe('a button that cannot be pressed yet', () => {
  it('looks like it when it can still be reached with the keyboard', () => {
    expect(renderToStaticMarkup(<Button aria-disabled>Verstuur</Button>)).toContain(
      'utrecht-button--disabled',
    );
    expect(renderToStaticMarkup(<Button aria-disabled="true">Verstuur</Button>)).toContain(
      'utrecht-button--disabled',
    );
  });

  it('has its own look again as soon as it can be pressed', () => {
    const drawn = renderToStaticMarkup(<Button aria-disabled={false}>Verstuur</Button>);
    expect(drawn).not.toContain('utrecht-button--disabled');
  });
});

describe('a list with a choice that is not right', () => {
  it('is marked for the sheet, and only then', () => {
    expect(renderToStaticMarkup(<SelectBox aria-invalid />)).toContain('utrecht-select--invalid');
    expect(renderToStaticMarkup(<SelectBox aria-invalid={false} />)).not.toContain('utrecht-select--invalid');
  });
});
