import type { Language } from '@ijkpunt/model';
import type { PlacePath } from '../shell/places.ts';

type PageWords = Readonly<Record<PlacePath, string>>;

const nl: PageWords = {
  '/werkplek':
    'start, begin, te doen, uitvragen, aanleveren, bestand uploaden, formulier invullen, inleveren',
  '/werkplek/leveringen': 'ingediend, goedkeuren, versies, historie, geschiedenis, eerder geleverd',
  '/werkplek/reacties': 'reactie, weerwoord, wederhoor, commentaar, publicatie vooraf bekijken',
  '/werkplek/vergelijking': 'vergelijken, dashboard, waar staan wij, resultaten, cijfers, benchmark',
  '/werkplek/groepen': 'vergelijkingsgroep, eigen groep, buurgemeenten, gelijke gemeenten',
  '/werkplek/delen': 'verdelen, onderdelen, afdelingen, wie levert wat',
  '/beheer/organisaties': 'gemeenten, samenwerkingsverbanden, deelnemers, klanten',
  '/werkplek/samenwerking': 'samenwerkingsverband, namens, machtiging, afspraken',
  '/werkplek/mensen': 'gebruikers, collega’s, uitnodigen, rollen, rechten, accounts',
  '/werkplek/eenmalig-aanmelden': 'sso, inloggen, entra, openid, single sign-on',
  '/werkplek/huisstijl': 'kleuren, stijl, lettertype, thema',
  '/werkplek/sleutels': 'api, api-sleutel, koppeling, programma',
  '/werkplek/logboek': 'log, audit, wie deed wat, gebeurtenissen',
  '/beheer/uitvragen': 'rondes, kwartalen, monitor, wie is te laat, herinneren, uitstel',
  '/beheer/catalogus': 'indicatoren, definities, uitleg, begrippen, cijfers beschrijven',
  '/beheer/regels': 'validatie, controles, catalogus, bevindingen',
  '/beheer/verkennen': 'analyse, uitschieters, nog niet gepubliceerd, voorlopige cijfers, trechter',
  '/beheer/vergelijkingen': 'herberekenen, wachtrij, rekenen',
  '/beheer/referentiecijfers': 'cbs, statline, landelijke cijfers, bronnen',
  '/beheer': 'publicaties, vrijgeven, publicatie, onthulling, intrekken',
};

const en: PageWords = {
  '/werkplek': 'start, home, to do, rounds, deliver, upload a file, fill in the form',
  '/werkplek/leveringen': 'submitted, approve, versions, history, delivered before',
  '/werkplek/reacties': 'comment, right of reply, preview of the publication',
  '/werkplek/vergelijking': 'compare, dashboard, where do we stand, results, figures, benchmark',
  '/werkplek/groepen': 'peer group, own group, neighbours, similar municipalities',
  '/werkplek/delen': 'parts, departments, who delivers what',
  '/beheer/organisaties': 'municipalities, partnerships, participants, customers',
  '/werkplek/samenwerking': 'partnership, on behalf of, mandate, agreements',
  '/werkplek/mensen': 'users, colleagues, invite, roles, permissions, accounts',
  '/werkplek/eenmalig-aanmelden': 'sso, log in, entra, openid, single sign-on',
  '/werkplek/huisstijl': 'colours, style, font, theme',
  '/werkplek/sleutels': 'api, api key, connection, program',
  '/werkplek/logboek': 'log, audit, who did what, events',
  '/beheer/uitvragen': 'rounds, quarters, monitor, who is late, remind, extension',
  '/beheer/catalogus': 'indicators, definitions, explanation, terms, describe figures',
  '/beheer/regels': 'validation, checks, catalogue, findings',
  '/beheer/verkennen': 'analysis, outliers, not published yet, provisional figures, funnel',
  '/beheer/vergelijkingen': 'recompute, queue, computing',
  '/beheer/referentiecijfers': 'cbs, statline, national figures, sources',
  '/beheer': 'publications, release, publish, disclosure, withdraw',
};

/** Words of every day that lead to a page, beside its name. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { nl, en };
