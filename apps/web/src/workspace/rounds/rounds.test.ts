import { TASK_STATES, type TaskReply } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { deadlineInWords, isAhead } from './deadline-in-words.ts';
import { nextSteps } from './next-steps.ts';
import { TASK_STATE_WORDS, TASKS_TEXTS } from './tasks.texts.ts';
import { tasksByBenchmark } from './tasks-by-benchmark.ts';

const texts = TASKS_TEXTS.nl;
const hands = { mayDeliver: true, isAhead: false };

function aTask(given: Partial<TaskReply> = {}): TaskReply {
  const benchmark = { slug: 'b', title: { nl: 'B', en: 'B' }, invented: false };
  const days = { opensOn: '2026-07-01', deadline: '2026-07-29' };
  const usual = { late: false, closed: false, predecessors: [] };
  return { benchmark, quarter: '2026Q2', ...days, ...usual, state: 'not-started', ...given };
}

describe('the deadline in words', () => {
  it.each([
    ['2026-07-27T09:00:00Z', 'nog 2 dagen'],
    ['2026-07-28T21:59:00Z', 'nog 1 dag'],
    // Half past midnight in the Netherlands: the last day has begun.
    ['2026-07-28T22:30:00Z', 'vandaag is de laatste dag'],
    ['2026-07-30T09:00:00Z', '1 dag te laat'],
    ['2026-08-08T09:00:00Z', '10 dagen te laat'],
  ])('counts days of the calendar: at %s %s', (now, words) => {
    expect(deadlineInWords(aTask(), new Date(now), texts)).toBe(words);
  });

  it('is silent once the delivery is out of hands', () => {
    expect(deadlineInWords(aTask({ state: 'submitted' }), new Date('2026-09-01'), texts)).toBeUndefined();
  });

  it('knows a round that has not opened', () => {
    expect(isAhead(aTask(), new Date('2026-06-30T12:00:00Z'))).toBe(true);
    expect(isAhead(aTask(), new Date('2026-07-01T12:00:00Z'))).toBe(false);
  });
});

describe('the next step of a task', () => {
  const first = (task: TaskReply) => nextSteps(task, hands, texts)[0];

  it('is to deliver a file when there is none', () => {
    expect(first(aTask())).toMatchObject({
      path: '/werkplek/uploads/nieuw?benchmark=b&kwartaal=2026Q2',
      main: true,
    });
  });

  it('is to work on the findings when there are any', () => {
    const task = aTask({ state: 'findings-open', upload: 'u' });
    expect(first(task)).toMatchObject({ path: '/werkplek/uploads/u', name: 'Bevindingen afwerken' });
  });

  it('is to read the comment when the delivery came back, and then a new file', () => {
    const names = nextSteps(aTask({ state: 'returned', upload: 'u', delivery: 'd' }), hands, texts).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Opmerking lezen', 'Nieuw bestand aanleveren', 'Formulier invullen']);
  });

  it('is not to deliver once the round was closed', () => {
    expect(nextSteps(aTask({ closed: true }), hands, texts)).toEqual([]);
  });

  it('is to look at what was approved, and to deliver again only when that was reopened', () => {
    const approved = aTask({ state: 'accepted', delivery: 'd' });
    const names = (task: TaskReply) => nextSteps(task, hands, texts).map(({ name }) => name);
    expect(names(approved)).toEqual(['Levering bekijken', 'Eigen vergelijking']);
    expect(names({ ...approved, reopened: { reason: 'Fout' } })[0]).toBe('Nieuw bestand aanleveren');
  });

  it('is never to deliver for who may not', () => {
    expect(nextSteps(aTask(), { mayDeliver: false, isAhead: false }, texts)).toEqual([]);
  });
});

describe('tasks', () => {
  it('put work first, then the newest quarter, and fold what was finished long ago', () => {
    const done = ['2025Q2', '2025Q3', '2025Q4', '2026Q1'].map((quarter) =>
      aTask({ quarter, state: 'accepted' }),
    );
    const [group] = tasksByBenchmark([...done, aTask({ quarter: '2025Q1', state: 'returned' })]);
    expect(group?.tasks.map(({ quarter }) => quarter)).toEqual(['2025Q1', '2026Q1', '2025Q4']);
    expect(group?.earlier.map(({ quarter }) => quarter)).toEqual(['2025Q3', '2025Q2']);
  });

  it('are no work in a closed round, and are work again once reopened', () => {
    const closed = aTask({ quarter: '2026Q2', closed: true });
    const reopened = aTask({ quarter: '2025Q1', state: 'accepted', reopened: { reason: 'Fout' } });
    const [group] = tasksByBenchmark([closed, reopened]);
    expect(group?.tasks.map(({ quarter }) => quarter)).toEqual(['2025Q1', '2026Q2']);
  });

  it.each(TASK_STATES)('say in both languages where they stand: %s', (state) => {
    expect(TASK_STATE_WORDS[state].nl).not.toBe('');
    expect(TASK_STATE_WORDS[state].en).not.toBe(TASK_STATE_WORDS[state].nl);
  });
});
