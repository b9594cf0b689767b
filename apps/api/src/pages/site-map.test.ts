import { describe, expect, it } from 'vitest';
import { robotsText, siteMap } from './site-map.ts';

const HOST = 'https://ijkpunt.example';

describe('the map of the site', () => {
  it('names each page by its whole address, with its other language', () => {
    const map = siteMap(['/gemeenten/zwolle', '/en/gemeenten/zwolle', '/', '/en'], HOST);
    expect(map.match(/<loc>[^<]+<\/loc>/gu)).toEqual([
      '<loc>https://ijkpunt.example/</loc>',
      '<loc>https://ijkpunt.example/en</loc>',
      '<loc>https://ijkpunt.example/en/gemeenten/zwolle</loc>',
      '<loc>https://ijkpunt.example/gemeenten/zwolle</loc>',
    ]);
    const zwolle = map
      .split('\n')
      .find((line) => line.includes('<loc>https://ijkpunt.example/gemeenten/zwolle'));
    expect(zwolle).toContain('hreflang="nl" href="https://ijkpunt.example/gemeenten/zwolle"');
    expect(zwolle).toContain('hreflang="en" href="https://ijkpunt.example/en/gemeenten/zwolle"');
  });

  it('keeps to its markup whatever an address holds', () => {
    expect(siteMap(['/a&b<c'], HOST)).not.toMatch(/<loc>[^<]*(?:&(?!amp;|lt;)|<c)/u);
  });
});

describe('who may read', () => {
  it('keeps search engines from workspaces and from endless choices, and shows them the map', () => {
    const lines = robotsText(HOST).split('\n');
    expect(lines).toContain('Disallow: /werkplek');
    expect(lines).toContain('Disallow: /vergelijken?');
    expect(lines).toContain('Sitemap: https://ijkpunt.example/sitemap.xml');
  });
});
