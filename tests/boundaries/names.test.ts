import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/aliases.mjs';
import { floors, strangersOn } from './folders.ts';
import { complaintsAbout } from './names.ts';

const SKIPPED = new Set(['node_modules', 'dist']);

function files(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : files(path);
    return /\.(tsx?|mjs)$/u.test(entry.name) ? [path] : [];
  });
}

describe('the name of a file', () => {
  it.each([
    'libs/backend/src/uploads/utils.ts',
    'libs/backend/src/uploads/upload.utils.ts',
    'libs/backend/src/uploads/types.ts',
    'libs/contract/src/constants.ts',
    'libs/backend/src/uploads/upload.manager.ts',
    'libs/backend/src/uploads/upload.v2.ts',
    'libs/shared/src/upload.ts',
    'apps/web/src/common/page.tsx',
    'apps/web/src/public/FunnelPlot.tsx',
    'libs/domain/model/src/camelCase.ts',
    'libs/domain/model/src/snake_case.ts',
    'libs/backend/src/Uploads/upload.ts',
    'libs/backend/src/uploads/upload.dto.ts',
    'libs/backend/src/uploads/upload.spec.ts',
  ])('%s is refused', (path) => {
    expect(complaintsAbout(path)).not.toEqual([]);
  });

  it.each([
    'libs/backend/src/uploads/uploads.service.ts',
    'libs/backend/src/uploads/uploads.repository.db.test.ts',
    'libs/domain/validation/src/verdict.ts',
    'apps/web/src/workspace/uploads/drop-zone.tsx',
    'tests/journeys/upload-a-quarter.journey.ts',
    'libs/domain/statistics/src/rate-2.ts',
  ])('%s is welcome', (path) => {
    expect(complaintsAbout(path)).toEqual([]);
  });

  it('is in order throughout the house', () => {
    const all = ['apps', 'libs', 'tests', 'tools'].flatMap(files);
    expect(all.length).toBeGreaterThan(50);
    const refused = all.flatMap((path) => complaintsAbout(path).map((complaint) => `${path}: ${complaint}`));
    expect(refused).toEqual([]);
  });
});

describe('a folder', () => {
  it('that is no stage is a stranger on its floor', () => {
    expect(strangersOn('libs/backend/src', ['uploads', 'entities'])).toEqual(['entities']);
    expect(strangersOn('apps/api/src', ['dto'])).toEqual(['dto']);
  });

  it.each(floors)('of %s is a stage, or a room of that floor', (floor) => {
    const path = join(ROOT, floor);
    const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(strangersOn(floor, folders)).toEqual([]);
  });
});
