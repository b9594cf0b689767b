import type { Language } from '@ijkpunt/model';

const nl = {
  newTitle: 'Bestand aanleveren',
  noRound: 'Kies eerst bij uw taken voor welke benchmark en welk kwartaal u aanlevert.',
  toTasks: 'Naar uw taken',
  onlyCounts:
    'Lever alleen aantallen aan: geen namen, geen burgerservicenummers en geen regels per persoon.',
  choose: 'Kies een bestand',
  kinds: 'CSV (.csv) of Excel (.xlsx). U kunt het bestand ook hierheen slepen.',
  chosen: 'Gekozen: {name} ({size})',
  send: 'Aanleveren',
  nothingChosen: 'Kies een bestand met uw cijfers (.csv of .xlsx)',
  sending: 'Bestand wordt verstuurd: {percent}%',
  title: 'Controle van uw bestand',
  file: 'Bestand',
  size: 'Grootte',
  receivedAt: 'Ontvangen',
  progress: 'Voortgang van de controle',
  received: 'Het bestand is ontvangen en wacht op controle.',
  checking: 'Het bestand wordt gecontroleerd: {rows} rijen gelezen.',
  gathering: 'De controle is klaar. De bevindingen worden opgehaald.',
  refused: 'Het bestand kon niet worden gelezen.',
  nothingKept: 'Er is niets van dit bestand in de benchmark gekomen.',
  outcome:
    'De controle is klaar: {rows} rijen gelezen, {corrections} te herstellen, {explanations} toe te lichten, {notices} ter informatie.',
  clean: 'De controle is klaar: {rows} rijen gelezen en niets op te merken.',
  again: 'Nieuw bestand aanleveren',
  submitted: 'Dit bestand is ingediend en kan niet meer veranderen.',
  openDelivery: 'Levering bekijken',
};

const en: typeof nl = {
  newTitle: 'Deliver a file',
  noRound: 'First choose from your tasks for which benchmark and quarter you deliver.',
  toTasks: 'To your tasks',
  onlyCounts:
    'Deliver counts only: no names, no citizen service numbers and no row per person.',
  choose: 'Choose a file',
  kinds: 'CSV (.csv) or Excel (.xlsx). You can also drag the file here.',
  chosen: 'Chosen: {name} ({size})',
  send: 'Deliver',
  nothingChosen: 'Choose a file with your figures (.csv or .xlsx)',
  sending: 'Sending the file: {percent}%',
  title: 'Check of your file',
  file: 'File',
  size: 'Size',
  receivedAt: 'Received',
  progress: 'Progress of the check',
  received: 'The file has been received and waits to be checked.',
  checking: 'The file is being checked: {rows} rows read.',
  gathering: 'The check has finished. The findings are being fetched.',
  refused: 'The file could not be read.',
  nothingKept: 'Nothing of this file has entered the benchmark.',
  outcome:
    'The check has finished: {rows} rows read, {corrections} to correct, {explanations} to explain, {notices} for your information.',
  clean: 'The check has finished: {rows} rows read and nothing to remark.',
  again: 'Deliver a new file',
  submitted: 'This file has been submitted and can no longer change.',
  openDelivery: 'View the delivery',
};

export const UPLOADS_TEXTS: Readonly<Record<Language, typeof nl>> = { nl, en };
