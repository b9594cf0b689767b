import type { Role } from '@ijkpunt/contract';
import type { Bilingual } from '@ijkpunt/model';

/** What each role is called. */
export const ROLE_WORDS: Readonly<Record<Role, Bilingual>> = {
  reporter: { nl: 'aanleveraar', en: 'reporter' },
  approver: { nl: 'goedkeurder', en: 'approver' },
  reader: { nl: 'lezer', en: 'reader' },
  coordinator: { nl: 'coördinator', en: 'coordinator' },
  analyst: { nl: 'analist', en: 'analyst' },
  admin: { nl: 'beheerder', en: 'administrator' },
};

/** What somebody with that role does. */
export const ROLE_WORK: Readonly<Record<Role, Bilingual>> = {
  reporter: { nl: 'levert cijfers aan en dient ze in', en: 'delivers figures and submits them' },
  approver: {
    nl: 'keurt leveringen goed die een ander indiende, en reageert namens de gemeente',
    en: 'approves deliveries that somebody else submitted, and replies for the municipality',
  },
  reader: { nl: 'leest mee', en: 'reads along' },
  coordinator: {
    nl: 'houdt uitvragen, regels en publicaties bij',
    en: 'looks after rounds, rules and releases',
  },
  analyst: { nl: 'leest de voortgang en de publicaties', en: 'reads progress and releases' },
  admin: { nl: 'laat mensen en programma’s toe', en: 'lets people and programs in' },
};
