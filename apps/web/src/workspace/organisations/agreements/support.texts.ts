import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Meekijken',
  lead: 'Komt u ergens niet uit, dan kan de beheerder van de benchmark met uw gemeente meekijken: uw bestanden, leveringen en vergelijkingen, ook wat nog niet openbaar is. Alleen kijken, niets wijzigen. Het stopt vanzelf, en meteen als u dat wilt. Wat bekeken is, staat in uw logboek.',
  open: 'Laten meekijken',
  reason: 'Waarom, zonder namen of andere persoonsgegevens',
  reasonMissing: 'Schrijf kort waarom u laat meekijken.',
  hours: 'Hoe lang',
  hour: '{count} uur',
  hoursCount: '{count} uur',
  submit: 'Openzetten',
  busy: 'Bezig…',
  now: 'Staat open tot {time}',
  ended: 'Beëindigd op {time}',
  expired: 'Liep af op {time}',
  openedBy: 'Opengezet door {name} op {time}',
  end: 'Nu beëindigen',
  none: 'Er heeft nog niemand meegekeken.',
};

const en: typeof nl = {
  title: 'Looking along',
  lead: 'When you are stuck, the owner of the benchmark can look along with your municipality: your files, deliveries and comparisons, including what is not public yet. Looking only, changing nothing. It ends by itself, and at once when you want. What was looked at stands in your log.',
  open: 'Let them look along',
  reason: 'Why, without names or other personal data',
  reasonMissing: 'Write shortly why you let them look along.',
  hours: 'For how long',
  hour: '{count} hour',
  hoursCount: '{count} hours',
  submit: 'Open',
  busy: 'Working…',
  now: 'Open until {time}',
  ended: 'Ended on {time}',
  expired: 'Ran out on {time}',
  openedBy: 'Opened by {name} on {time}',
  end: 'End now',
  none: 'Nobody has looked along yet.',
};

type SupportTexts = typeof nl;
export const SUPPORT_TEXTS: Readonly<Record<Language, SupportTexts>> = { nl, en };
