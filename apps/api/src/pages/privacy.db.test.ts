import { afterAll, describe, expect, it } from 'vitest';
import { PERSONAL_DATA } from '@ijkpunt/contract';
import { aDatabase } from '@ijkpunt/testing';
import { aTestEdge } from '../platform/test-edge.ts';

const database = await aDatabase();
const { address, close } = await aTestEdge(database);
afterAll(close);

describe('the page about privacy', () => {
  it.each([
    ['/privacy', 'nl'],
    ['/en/privacy', 'en'],
  ] as const)(
    'is answered to anybody before anything was published, without a cookie: %s',
    async (path, language) => {
      const response = await fetch(`${address}${path}`);
      const html = await response.text();
      expect([response.status, response.headers.getSetCookie()]).toEqual([200, []]);
      expect(html).toContain(`<html lang="${language}">`);
      expect(PERSONAL_DATA.filter(({ what }) => !html.includes(`<h2>${what[language]}</h2>`))).toEqual([]);
    },
  );
});
