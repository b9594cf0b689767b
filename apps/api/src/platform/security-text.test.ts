import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPIRES, REPOSITORY, securityText } from './security-text.ts';

const DAY = 86_400_000;
const HERE = 'https://ijkpunt.example';
const repository = 'https://code.overheid.test/ijkpunt.git';

describe('the file that says whom to tell of a weak spot', () => {
  it('expires neither within thirty days nor after more than a year: look whether it still holds', () => {
    const left = (Date.parse(EXPIRES) - Date.now()) / DAY;
    expect(left).toBeGreaterThan(30);
    expect(left).toBeLessThan(366);
  });

  it('names the repository as publiccode.yml does', () => {
    const file = readFileSync(new URL('../../../../publiccode.yml', import.meta.url), 'utf8');
    expect(/^url: '(.+)'$/mu.exec(file)?.[1]).toBe(REPOSITORY);
  });

  it('names who was given, in the lines that the standard knows', () => {
    const given = { publicUrl: `${HERE}/`, securityContact: 'mailto:veilig@ijkpunt.example', repository };
    expect(securityText(given)).toBe(
      [
        'Contact: mailto:veilig@ijkpunt.example',
        `Expires: ${EXPIRES}`,
        'Preferred-Languages: nl, en',
        `Canonical: ${HERE}/.well-known/security.txt`,
        `Policy: ${repository}`,
        '',
      ].join('\n'),
    );
  });

  it('names the repository when nobody was given', () => {
    const text = securityText({ publicUrl: HERE, securityContact: undefined, repository });
    expect(text).toContain(`Contact: ${repository}\n`);
  });

  it.each(['https://example.org/x.git', 'https://www.example.com', 'https://code.example'])(
    'is not there when it could only name %s, where nobody reads',
    (nowhere) => {
      expect(
        securityText({ publicUrl: HERE, securityContact: undefined, repository: nowhere }),
      ).toBeUndefined();
    },
  );

  it('claims no canonical address over plain http', () => {
    const text = securityText({ publicUrl: 'http://localhost:3000', securityContact: undefined, repository });
    expect(text).not.toContain('Canonical');
  });
});
