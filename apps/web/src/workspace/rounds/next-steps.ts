import type { TaskReply } from '@ijkpunt/contract';
import type { TasksTexts } from './tasks.texts.ts';

/** Something that can be done for a task now. */
export interface Step {
  readonly path: string;
  readonly name: string;
  readonly main: boolean;
}

interface Hands {
  readonly mayDeliver: boolean;
  readonly isAhead: boolean;
}

/** What this person can do for a task, the obvious first. */
export function nextSteps(task: TaskReply, hands: Hands, texts: TasksTexts): readonly Step[] {
  const steps = [...openUpload(task, texts), ...openDelivery(task, texts), ...comparison(task, texts)];
  const deliver = hands.mayDeliver && !hands.isAhead && takesIn(task) ? waysToDeliver(task, texts) : [];
  return (startsWithAFile(task) ? [...deliver, ...steps] : [...steps, ...deliver]).map((step, place) => ({
    ...step,
    main: place === 0 && !isFinished(task),
  }));
}

/** Approved, and not opened again. */
export function isFinished({ state, reopened }: Pick<TaskReply, 'state' | 'reopened'>): boolean {
  return state === 'accepted' && reopened === undefined;
}

/** Whether something new can come in: the round is not closed, and what was approved is locked until it is reopened. */
function takesIn(task: TaskReply): boolean {
  return task.state !== 'checking' && !task.closed && !isFinished(task);
}

type Plain = Omit<Step, 'main'>;

function startsWithAFile({ state, reopened }: TaskReply): boolean {
  return state === 'not-started' || state === 'refused' || (state === 'accepted' && reopened !== undefined);
}

function openUpload({ state, upload }: TaskReply, texts: TasksTexts): readonly Plain[] {
  if (upload === undefined || ['submitted', 'returned', 'accepted'].includes(state)) return [];
  const names: Partial<Record<string, string>> = { 'findings-open': texts.workOn, ready: texts.submit };
  return [{ path: `/werkplek/uploads/${upload}`, name: names[state] ?? texts.openUpload }];
}

function openDelivery({ state, delivery: id }: TaskReply, texts: TasksTexts): readonly Plain[] {
  const name = state === 'returned' ? texts.readComment : texts.openDelivery;
  return id === undefined ? [] : [{ path: `/werkplek/leveringen/${id}`, name }];
}

function comparison({ state, benchmark, quarter }: TaskReply, texts: TasksTexts): readonly Plain[] {
  if (state !== 'accepted') return [];
  return [{ path: `/werkplek/vergelijking?${placeOf(benchmark.slug, quarter)}`, name: texts.comparison }];
}

function waysToDeliver({ state, benchmark, quarter }: TaskReply, texts: TasksTexts): readonly Plain[] {
  const name = state === 'not-started' ? texts.deliver : texts.again;
  return [
    { path: `/werkplek/uploads/nieuw?${placeOf(benchmark.slug, quarter)}`, name },
    { path: `/werkplek/formulier/${encodeURIComponent(benchmark.slug)}/${quarter}`, name: texts.form },
  ];
}

/** Benchmark and quarter as they stand in an address. */
export function placeOf(benchmark: string, quarter: string): string {
  return new URLSearchParams({ benchmark, kwartaal: quarter }).toString();
}
