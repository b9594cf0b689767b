import type { TaskState } from '@ijkpunt/contract';
import type { Bilingual, Language } from '@ijkpunt/model';

const nl = {
  title: 'Taken',
  none: 'Er staan geen uitvragen open voor uw organisatie.',
  deadline: 'Inleveren tot en met {day}',
  today: 'vandaag is de laatste dag',
  tomorrow: 'nog 1 dag',
  daysLeft: 'nog {days} dagen',
  dayLate: '1 dag te laat',
  daysLate: '{days} dagen te laat',
  past: 'de uiterste dag is voorbij',
  closed: 'Deze uitvraag is gesloten: er komt niets meer in.',
  extended: 'U hebt uitstel: {reason}',
  reminder: 'Herinnering van {day}',
  reopened: 'Heropend: {reason}',
  opens: 'opent op {day}',
  deliver: 'Bestand aanleveren',
  again: 'Nieuw bestand aanleveren',
  form: 'Formulier invullen',
  openUpload: 'Bestand bekijken',
  workOn: 'Bevindingen afwerken',
  submit: 'Nakijken en indienen',
  openDelivery: 'Levering bekijken',
  readComment: 'Opmerking lezen',
  earlier: 'Eerder afgerond ({count})',
  comparison: 'Eigen vergelijking',
};

export type TasksTexts = typeof nl;

const en: TasksTexts = {
  title: 'Tasks',
  none: 'No rounds are open for your organisation.',
  deadline: 'Deliver by {day}',
  today: 'today is the last day',
  tomorrow: '1 day left',
  daysLeft: '{days} days left',
  dayLate: '1 day late',
  daysLate: '{days} days late',
  past: 'the last day has passed',
  closed: 'This round is closed: nothing more comes in.',
  extended: 'You have an extension: {reason}',
  reminder: 'Reminder of {day}',
  reopened: 'Reopened: {reason}',
  opens: 'opens on {day}',
  deliver: 'Deliver a file',
  again: 'Deliver a new file',
  form: 'Fill in the form',
  openUpload: 'View the file',
  workOn: 'Deal with the findings',
  submit: 'Review and submit',
  openDelivery: 'View the delivery',
  readComment: 'Read the comment',
  earlier: 'Finished earlier ({count})',
  comparison: 'Own comparison',
};

export const TASKS_TEXTS: Readonly<Record<Language, TasksTexts>> = { nl, en };

/** Where a delivery stands, in words. */
export const TASK_STATE_WORDS: Readonly<Record<TaskState, Bilingual>> = {
  'not-started': { nl: 'Nog niet begonnen', en: 'Not started' },
  checking: { nl: 'Bestand wordt gecontroleerd', en: 'File is being checked' },
  refused: { nl: 'Bestand niet te lezen', en: 'File could not be read' },
  'findings-open': { nl: 'Bevindingen af te werken', en: 'Findings to deal with' },
  ready: { nl: 'Klaar om in te dienen', en: 'Ready to submit' },
  submitted: { nl: 'Wacht op goedkeuring', en: 'Waiting for approval' },
  returned: { nl: 'Teruggegeven met een opmerking', en: 'Sent back with a comment' },
  accepted: { nl: 'Goedgekeurd', en: 'Approved' },
};
