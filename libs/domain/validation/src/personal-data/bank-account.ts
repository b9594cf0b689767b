import { take, type Taken } from './plain-text.ts';

/** Characters of an account number by country (IBAN registry of SWIFT). */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'NL18 BE16 DE22 FR27 LU20 GB22 IE22 ES24 PT25 IT27 AT20 CH21 LI21 DK18 NO15 SE24 FI18 IS26 PL28 CZ24 SK24 HU28 ' +
    'RO24 BG22 GR27 CY28 MT31 EE20 LV21 LT20 SI19 HR21 AD24 MC27 SM27 VA22 GI23 FO18 GL18 TR26 AL28 BA20 ME22 MK19 ' +
    'RS22 XK20 MD24 UA29 BY28 GE22 AZ28 KZ20 MN20 RU33 IL23 PS29 LB28 JO30 IQ23 SA24 AE23 QA29 BH22 KW30 OM23 YE30 ' +
    'EG29 LY25 SD18 SO23 DJ27 BI27 TN24 MR27 MU30 SC31 ST25 PK24 TL23 BR29 CR22 DO28 GT28 SV28 NI28 VG24 LC32 FK18'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Two letters, two digits, and as much as the longest account number can hold, with single separators. */
const CANDIDATE = /(?<![a-z\d]|[a-z][a-z]\d)(?:iban)?[a-z]{2}\d{2}(?:[ .-]?[a-z\d]){11,30}/gi;
const DUTCH = /^NL\d{2}[A-Z]{4}\d{10}$/;

/**
 * Whether characters are an international bank account number: the length of its country, and with the first four
 * characters moved to the end and letters as 10 to 35 a remainder of 1 after division by 97 (ISO 13616, ISO 7064).
 */
export function isBankAccount(text: string): boolean {
  const account = text.toUpperCase();
  if (LENGTHS.get(account.slice(0, 2)) !== account.length) return false;
  if (account.startsWith('NL') && !DUTCH.test(account)) return false;
  let remainder = 0;
  for (const character of account.slice(4) + account.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** Takes bank account numbers out of a plain text. Words behind one may look like more of it: they are left off. */
export function takeBankAccounts(text: string): Taken {
  return take(text, CANDIDATE, (stretch) => {
    const joined = stretch.replaceAll(/[ .-]/g, '').replace(/^iban/i, '');
    const length = LENGTHS.get(joined.slice(0, 2).toUpperCase());
    return length !== undefined && isBankAccount(joined.slice(0, length));
  });
}
