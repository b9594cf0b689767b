import type { Language } from '@ijkpunt/model';

const nl = {
  lead: 'Kies de manier die bij u past. Alles wat binnenkomt wordt op dezelfde manier gecontroleerd.',
  privacy:
    'Lever alleen aantallen aan. IJkpunt leest elk bestand eerst op persoonsgegevens: burgerservicenummers, e-mailadressen, telefoonnummers, rekeningnummers, namen bij geboortedata en rijen per persoon. Staat er zoiets in, dan wordt het bestand geweigerd en er is niets van bewaard.',
  deadline: 'Inleveren tot en met {day}.',
  extended: 'U hebt uitstel tot en met {day}. Reden: {reason}',
  late: 'De datum is voorbij. U kunt nog aanleveren; de levering telt als te laat.',
  reminder: 'Herinnering van {day}:',
  reopened: 'De goedgekeurde levering is heropend. Reden: {reason}',
  closed: 'Deze uitvraag is gesloten: er komt niets meer in. Vraag Divosa om uitstel als u nog moet leveren.',
  locked:
    'De cijfers van dit kwartaal zijn goedgekeurd en liggen vast. Moet er iets veranderen, vraag dan wie bij u goedkeurt de levering te heropenen. Een bestand alleen controleren kan wel.',
  openDelivery: 'Levering bekijken',
  whichPart: 'Welk deel levert u aan?',
  whole: 'Alles in één keer',
  partHint: 'Het sjabloon en het formulier vragen dan alleen de maten van dat deel.',
  template: 'Met het sjabloon',
  templateLead:
    'Het sjabloon is voor uw gemeente en dit kwartaal gemaakt. Bij elke maat staat wat zij betekent en wat u de vorige keer leverde.',
  excel: 'Sjabloon voor Excel ophalen',
  csv: 'Sjabloon als CSV ophalen',
  back: 'Ingevuld sjabloon aanleveren',
  trial: 'Alleen controleren, niet indienen',
  trialHint: 'U ziet de bevindingen; er verandert niets aan uw levering.',
  check: 'Controleren',
  form: 'Met het formulier',
  formLead: 'U vult de cijfers hier in de browser in. Wat u typt wordt bewaard en meteen gecontroleerd.',
  openForm: 'Formulier openen',
  ownFile: 'Met een eigen bestand',
  ownFileLead:
    'U hebt een eigen overzicht in Excel of CSV. U zegt één keer welk getal bij welke maat hoort; het volgende kwartaal is dat al bekend.',
  openOwnFile: 'Eigen bestand koppelen',
  predecessors: 'Met de som van de voorgangers',
  predecessorsLead:
    'Uw gemeente is ontstaan uit of gegroeid door een fusie. Wat de voorgangers voor dit kwartaal hebben geleverd, kan worden opgeteld.',
  there: 'Goedgekeurd: {names}.',
  lacking:
    'Nog niet goedgekeurd: {names}. De som kan pas worden overgenomen als alle voorgangers klaar zijn.',
  takeOver: 'Som overnemen',
  takingOver: 'Bezig met optellen…',
};

type WaysTexts = typeof nl;

const en: WaysTexts = {
  lead: 'Choose the way that suits you. Everything that comes in is checked in the same way.',
  privacy:
    'Deliver counts only. IJkpunt first reads every file for personal data: citizen service numbers, e-mail addresses, telephone numbers, bank account numbers, names beside dates of birth and rows per person. If there is any, the file is refused and nothing of it has been kept.',
  deadline: 'Deliver by {day}.',
  extended: 'You have an extension until {day}. Reason: {reason}',
  late: 'The date has passed. You can still deliver; the delivery counts as late.',
  reminder: 'Reminder of {day}:',
  reopened: 'The approved delivery was reopened. Reason: {reason}',
  closed:
    'This round is closed: nothing more comes in. Ask Divosa for an extension if you still have to deliver.',
  locked:
    'The figures of this quarter have been approved and are locked. If something must change, ask whoever approves in your organisation to reopen the delivery. Checking a file only is possible.',
  openDelivery: 'View the delivery',
  whichPart: 'Which part do you deliver?',
  whole: 'Everything at once',
  partHint: 'The template and the form then ask the measures of that part only.',
  template: 'With the template',
  templateLead:
    'The template is made for your municipality and this quarter. Beside each measure stands what it means and what you delivered last time.',
  excel: 'Get the template for Excel',
  csv: 'Get the template as CSV',
  back: 'Deliver the template, filled in',
  trial: 'Check only, do not submit',
  trialHint: 'You see the findings; nothing about your delivery changes.',
  check: 'Check',
  form: 'With the form',
  formLead: 'You fill in the figures here in the browser. What you type is kept and checked at once.',
  openForm: 'Open the form',
  ownFile: 'With a file of your own',
  ownFileLead:
    'You have an overview of your own in Excel or CSV. You say once which number belongs to which measure; next quarter that is known.',
  openOwnFile: 'Map a file of your own',
  predecessors: 'With the sum of the predecessors',
  predecessorsLead:
    'Your municipality began with a merger or grew by one. What the predecessors delivered for this quarter can be added up.',
  there: 'Approved: {names}.',
  lacking: 'Not approved yet: {names}. The sum can be taken over only once all predecessors have finished.',
  takeOver: 'Take over the sum',
  takingOver: 'Adding up…',
};

export const WAYS_TEXTS: Readonly<Record<Language, WaysTexts>> = { nl, en };
