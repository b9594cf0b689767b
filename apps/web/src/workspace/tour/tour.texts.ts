import type { Language } from '@ijkpunt/model';
import type { StopCode } from './tour-of.ts';

interface StopTexts {
  readonly title: string;
  readonly text: string;
}

const nl = {
  open: 'Rondleiding',
  invite: 'Nieuw hier?',
  inviteText: 'Een rondleiding van {count} stappen laat zien wat u hier doet.',
  begin: 'Rondleiding beginnen',
  skip: 'Overslaan',
  name: 'Rondleiding',
  step: 'Stap {step} van {count}',
  there: 'Open deze pagina',
  here: 'U bent op deze pagina.',
  back: 'Vorige stap',
  next: 'Volgende stap',
  end: 'Rondleiding sluiten',
  again: 'U vindt de rondleiding terug onderaan elke pagina.',
  stops: {
    tasks: {
      title: 'Taken',
      text: 'Hier staat per kwartaal wat er van u wordt gevraagd en tot wanneer. Haal het sjabloon op, vul het in en lever het aan, of vul het formulier in.',
    },
    findings: {
      title: 'Bevindingen',
      text: 'Na het aanleveren controleren we uw bestand. Wat niet klopt, herstelt u in het bestand. Wat opvalt maar klopt, licht u toe.',
    },
    submit: {
      title: 'Indienen en leveringen',
      text: 'Is alles toegelicht, dan dient u in. Een collega keurt goed: nooit dezelfde persoon. Hier vindt u alles terug wat ooit is ingediend.',
    },
    approve: {
      title: 'Goedkeuren',
      text: 'Wat op goedkeuring wacht, staat bij de leveringen. U ziet wat er veranderde, wat het publiek straks ziet, en keurt goed of geeft terug met een opmerking.',
    },
    replies: {
      title: 'Reageren',
      text: 'Voor een publicatie uitkomt, ziet uw gemeente wat er over haar komt te staan. U kunt er een reactie bij zetten.',
    },
    comparison: {
      title: 'Vergelijking',
      text: 'Hier staat waar uw gemeente staat, tussen welke andere, en hoe zeker dat is. Wat niet te vergelijken is, staat er ook, met de reden.',
    },
    groups: {
      title: 'Groepen',
      text: 'Maak een eigen vergelijkingsgroep, bijvoorbeeld van gemeenten met wie u samenwerkt.',
    },
    municipalities: {
      title: 'Gemeenten',
      text: 'U werkt voor meer gemeenten. Kies eerst namens welke u werkt; alles wat u daarna doet, is voor die gemeente.',
    },
    rounds: {
      title: 'Uitvragen',
      text: 'Per kwartaal ziet u waar elke gemeente staat, wie te laat is en wie uitstel heeft. Van hier herinnert u gemeenten.',
    },
    rules: {
      title: 'Controleregels',
      text: 'De regels waarmee elk bestand wordt gecontroleerd. Een gewijzigde regel probeert u eerst op eerdere leveringen.',
    },
    releases: {
      title: 'Publiceren',
      text: 'Een publicatie wordt samengesteld, beschermd, aangevallen en pas dan vrijgegeven. Elke stap laat zien wat er gebeurde.',
    },
    computations: {
      title: 'Berekeningen',
      text: 'Na elke goedgekeurde levering wordt opnieuw berekend wat ervan afhangt. Hier ziet u wat loopt en wat klaar is.',
    },
    people: {
      title: 'Mensen',
      text: 'Nodig collega’s uit, geef rollen en trek ze weer in. Wie indient en wie goedkeurt, zijn twee mensen.',
    },
    'sign-on': {
      title: 'Eenmalig aanmelden',
      text: 'Laat mensen aanmelden met het account van uw organisatie.',
    },
    keys: {
      title: 'Sleutels',
      text: 'Met een sleutel kan een programma van uw organisatie leveren. U ziet wanneer hij voor het laatst werd gebruikt.',
    },
    audit: { title: 'Logboek', text: 'Wie wat deed en wanneer. Niets wordt eruit gehaald.' },
    search: {
      title: 'Zoeken en sneltoetsen',
      text: 'Bovenaan elke pagina staat Zoeken: een pagina, een kwartaal, een gemeente of een cijfer. Onderaan staan de sneltoetsen en deze rondleiding.',
    },
  } satisfies Record<StopCode, StopTexts>,
};

type TourTexts = Omit<typeof nl, 'stops'> & { readonly stops: Readonly<Record<StopCode, StopTexts>> };

const en: TourTexts = {
  open: 'Tour',
  invite: 'New here?',
  inviteText: 'A tour of {count} steps shows what you do here.',
  begin: 'Begin the tour',
  skip: 'Skip',
  name: 'Tour',
  step: 'Step {step} of {count}',
  there: 'Open this page',
  here: 'You are on this page.',
  back: 'Previous step',
  next: 'Next step',
  end: 'Close the tour',
  again: 'You find the tour again at the bottom of each page.',
  stops: {
    tasks: {
      title: 'Tasks',
      text: 'Here you see per quarter what is asked of you and until when. Fetch the template, fill it in and deliver it, or fill in the form.',
    },
    findings: {
      title: 'Findings',
      text: 'After delivering we check your file. What is wrong you correct in the file. What stands out but is right you explain.',
    },
    submit: {
      title: 'Submitting and deliveries',
      text: 'When all has been explained you submit. A colleague approves: never the same person. Here you find all that was ever submitted.',
    },
    approve: {
      title: 'Approving',
      text: 'What waits for approval is among the deliveries. You see what changed, what the public will see, and approve or send back with a remark.',
    },
    replies: {
      title: 'Reply',
      text: 'Before a publication comes out, your municipality sees what will be said of it. You can put a reply beside it.',
    },
    comparison: {
      title: 'Comparison',
      text: 'Here you see where your municipality stands, among which others, and how sure that is. What cannot be compared is there too, with the reason.',
    },
    groups: {
      title: 'Groups',
      text: 'Make a peer group of your own, for example of municipalities that you work with.',
    },
    municipalities: {
      title: 'Municipalities',
      text: 'You work for several municipalities. First choose on behalf of which one; all that you do then is for that municipality.',
    },
    rounds: {
      title: 'Rounds',
      text: 'Per quarter you see where each municipality stands, who is late and who has an extension. From here you remind municipalities.',
    },
    rules: {
      title: 'Rules',
      text: 'The rules that check each file. A changed rule is first tried on past deliveries.',
    },
    releases: {
      title: 'Release',
      text: 'A publication is put together, protected, attacked and only then released. Each step shows what happened.',
    },
    computations: {
      title: 'Computations',
      text: 'After each approved delivery what depends on it is computed again. Here you see what runs and what is done.',
    },
    people: {
      title: 'People',
      text: 'Invite colleagues, give roles and take them back. Who submits and who approves are two people.',
    },
    'sign-on': {
      title: 'Single sign-on',
      text: 'Have people sign in with the account of your organisation.',
    },
    keys: {
      title: 'Keys',
      text: 'With a key a program of your organisation can deliver. You see when it was last used.',
    },
    audit: { title: 'Audit log', text: 'Who did what and when. Nothing is taken out of it.' },
    search: {
      title: 'Search and shortcuts',
      text: 'On top of each page there is Search: a page, a quarter, a municipality or a figure. At the bottom are the shortcuts and this tour.',
    },
  },
};

export const TOUR_TEXTS: Readonly<Record<Language, TourTexts>> = { nl, en };
