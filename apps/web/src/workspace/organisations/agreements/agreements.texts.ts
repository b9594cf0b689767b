import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Samenwerking',
  lead: 'Een samenwerkingsverband kan cijfers voor uw gemeente aanleveren, zodra u akkoord bent. Goedkeuren doet uw gemeente altijd zelf. U neemt uw akkoord terug wanneer u wilt.',
  none: 'Er is geen samenwerkingsverband dat voor uw gemeente wil leveren. De beheerder van de benchmark kan er een aan u koppelen.',
  waits: 'Wacht op uw akkoord',
  agreed: 'Akkoord sinds {day}, door {name}',
  agree: 'Akkoord gaan',
  end: 'Akkoord terugnemen',
};

const en: typeof nl = {
  title: 'Partnerships',
  lead: 'A partnership can deliver figures for your municipality once you agree. Your municipality always approves itself. You take your agreement back whenever you like.',
  none: 'There is no partnership that wants to deliver for your municipality. The owner of the benchmark can tie one to you.',
  waits: 'Waits for your agreement',
  agreed: 'Agreed since {day}, by {name}',
  agree: 'Agree',
  end: 'Take the agreement back',
};

export const AGREEMENTS_TEXTS: Readonly<Record<Language, typeof nl>> = { nl, en };
