import { figure } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import type { FiguresIndex } from './figures-index.ts';
import { pageReferences } from './page-references.ts';
import type { ReleasedReference } from './released-references.ts';

const ZWOLLE = 'GM0193';

function aReference(changes: Partial<ReleasedReference> = {}, value = 1): ReleasedReference {
  return {
    set: 'one',
    variable: 'inhabitants',
    title: { nl: 'Inwoners', en: 'Inhabitants' },
    unit: 'persons',
    source: 'CBS',
    sourceUrl: 'https://www.cbs.nl',
    licence: 'CC BY 4.0',
    refersOn: '2024-01-01',
    boundariesOn: '2024-01-01',
    invented: false,
    entries: [{ municipality: ZWOLLE, cell: figure(value), areaChanged: false }],
    ...changes,
  };
}

/** Pages of two benchmarks, each with the figures that came out with its release. */
function valuesOn(...releases: readonly (readonly ReleasedReference[])[]) {
  const indexes = releases.map((references) => ({ release: { references } }) as unknown as FiguresIndex);
  return pageReferences(indexes, ZWOLLE).map(({ cell }) => (cell.kind === 'figure' ? cell.value : cell.why));
}

describe('the figures of others on a page', () => {
  it('stand there once, whatever the number of releases that hold them', () => {
    expect(valuesOn([aReference()], [aReference()])).toEqual([1]);
  });

  it('are the newest, also when another release came out before it', () => {
    const newer = aReference({ refersOn: '2025-01-01' }, 2);
    expect(valuesOn([aReference()], [newer])).toEqual([2]);
    expect(valuesOn([newer], [aReference()])).toEqual([2]);
  });

  it('are never replaced by what is invented', () => {
    expect(valuesOn([aReference()], [aReference({ refersOn: '2025-01-01', invented: true }, 2)])).toEqual([
      1, 2,
    ]);
  });

  it('come in order of their day, the newest first, and what is invented last', () => {
    const older = aReference({ variable: 'a', refersOn: '2020-01-01' }, 3);
    const same = aReference({ variable: 'in-work' }, 2);
    const invented = aReference({ refersOn: '2025-01-01', invented: true }, 4);
    expect(valuesOn([invented, older, same, aReference()])).toEqual([2, 1, 3, 4]);
  });

  it('leave out a municipality that the source does not name', () => {
    expect(valuesOn([aReference({ entries: [] })])).toEqual([]);
  });
});
