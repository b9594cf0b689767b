import type { DeliveryReply } from '@ijkpunt/contract';
import type { Bilingual, Language } from '@ijkpunt/model';

const nl = {
  submitTitle: 'Indienen',
  submitLead:
    'Na het indienen kijkt een tweede persoon van uw organisatie de levering na. U kunt haar dan niet meer veranderen.',
  submit: 'Levering indienen',
  submitting: 'Bezig met indienen…',
  inTheWay: 'Wat er nog moet gebeuren',
  corrections: '{count} te herstellen: lever een verbeterd bestand aan',
  explanations: '{count} nog toe te lichten',
  profile: 'Definities nog te bevestigen',
  listTitle: 'Leveringen',
  none: 'Uw organisatie heeft nog niets ingediend.',
  deliveryTitle: 'Levering van {organisation}',
  version: 'Versie {version}',
  submittedBy: 'Ingediend door {name} op {moment}',
  decidedBy: '{state} door {name} op {moment}',
  comment: 'Opmerking',
  open: 'Bekijken',
  findings: 'Bevindingen en toelichtingen',
  noFindings: 'Geen bevindingen.',
  notices: 'Ter informatie ({count})',
  decide: 'Goedkeuren of teruggeven',
  decideLead:
    'Met uw goedkeuring zet u de naam van de gemeente onder deze cijfers. Zij worden daarna vergeleken en bij de volgende publicatie getoond.',
  approve: 'Levering goedkeuren',
  approving: 'Bezig met goedkeuren…',
  sendBack: 'Teruggeven met opmerking',
  commentLabel: 'Wat moet er anders?',
  commentHint: 'Wie indiende leest dit bij de taak.',
  commentMissing: 'Schrijf wat er anders moet, in ten minste drie tekens',
  samePerson:
    'U hebt zelf aan deze levering gewerkt: u leverde haar aan of diende haar in. Daarom moet een ander dan u haar goedkeuren: zo kijken altijd twee mensen naar een cijfer.',
  notApprover: 'Deze levering wacht op iemand van uw organisatie met de rol van goedkeurder.',
  superseded: 'Een latere versie is in de plaats gekomen van deze levering.',
  approved: 'De levering is goedgekeurd en gaat mee in de vergelijking.',
  returned: 'De levering is teruggegeven. Wie indiende kan een nieuw bestand aanleveren.',
  seeComparison: 'Eigen vergelijking bekijken',
  deliverAgain: 'Nieuw bestand aanleveren',
};

export type SubmissionsTexts = typeof nl;

const en: SubmissionsTexts = {
  submitTitle: 'Submit',
  submitLead:
    'After you submit, a second person of your organisation reviews the delivery. You can then no longer change it.',
  submit: 'Submit delivery',
  submitting: 'Submitting…',
  inTheWay: 'What remains to be done',
  corrections: '{count} to correct: deliver a better file',
  explanations: '{count} still to explain',
  profile: 'Definitions still to confirm',
  listTitle: 'Deliveries',
  none: 'Your organisation has not submitted anything yet.',
  deliveryTitle: 'Delivery of {organisation}',
  version: 'Version {version}',
  submittedBy: 'Submitted by {name} on {moment}',
  decidedBy: '{state} by {name} on {moment}',
  comment: 'Comment',
  open: 'View',
  findings: 'Findings and explanations',
  noFindings: 'No findings.',
  notices: 'For your information ({count})',
  decide: 'Approve or send back',
  decideLead:
    'With your approval you put the name of the municipality to these figures. They are then compared, and shown with the next release.',
  approve: 'Approve delivery',
  approving: 'Approving…',
  sendBack: 'Send back with a comment',
  commentLabel: 'What has to change?',
  commentHint: 'Whoever submitted it reads this with the task.',
  commentMissing: 'Write what has to change, in at least three characters',
  samePerson:
    'You worked on this delivery yourself: you delivered or submitted it. Someone else has to approve it: that way two people always look at a figure.',
  notApprover: 'This delivery waits for someone of your organisation with the role of approver.',
  superseded: 'A later version has taken the place of this delivery.',
  approved: 'The delivery has been approved and takes part in the comparison.',
  returned: 'The delivery has been sent back. Whoever submitted it can deliver a new file.',
  seeComparison: 'View own comparison',
  deliverAgain: 'Deliver a new file',
};

export const SUBMISSIONS_TEXTS: Readonly<Record<Language, SubmissionsTexts>> = { nl, en };

export const DELIVERY_STATE_WORDS: Readonly<Record<DeliveryReply['state'], Bilingual>> = {
  submitted: { nl: 'Wacht op goedkeuring', en: 'Waiting for approval' },
  returned: { nl: 'Teruggegeven', en: 'Sent back' },
  accepted: { nl: 'Goedgekeurd', en: 'Approved' },
  superseded: { nl: 'Vervangen door een latere versie', en: 'Replaced by a later version' },
};
