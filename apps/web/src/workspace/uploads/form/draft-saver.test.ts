import type { DraftCell, SavedDraftReply } from '@ijkpunt/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem, unreachable } from '../../../server/problem.ts';
import { DraftSaver } from './draft-saver.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const cell = (measure: string, value: string): DraftCell => ({
  measure,
  dimension: '',
  category: '',
  value,
  precision: '',
  reason: '',
  note: '',
});

type Change = { readonly revision: number; readonly cells: readonly DraftCell[] };

interface Open {
  readonly resolve: (reply: SavedDraftReply) => void;
  readonly reject: (error: Error) => void;
}

/** A server that answers when told to. */
function aServer() {
  const calls: Change[] = [];
  const open: Open[] = [];
  const send = (change: Change) =>
    new Promise<SavedDraftReply>((resolve, reject) => {
      calls.push(change);
      open.push({ resolve, reject });
    });
  const grant = async (revision: number) => {
    open.shift()?.resolve({ revision, savedAt: '2026-11-22T13:03:00Z' });
    await vi.advanceTimersByTimeAsync(0);
  };
  const refuse = async (error: Error) => {
    open.shift()?.reject(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { calls, send, grant, refuse };
}

const sent = ({ calls }: { readonly calls: readonly Change[] }) =>
  calls.map(({ revision, cells }) => [revision, cells.map(({ measure, value }) => `${measure} ${value}`)]);

describe('what is typed', () => {
  it('is sent whole after a pause, the last text of each cell', async () => {
    const server = aServer();
    const saver = new DraftSaver(server.send, { revision: 3 });
    saver.change([cell('B01', '4')]);
    await vi.advanceTimersByTimeAsync(500);
    saver.change([cell('B01', '41')]);
    saver.change([cell('B03', '7')]);
    expect(server.calls).toEqual([]);
    expect(saver.state()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(600);
    expect(sent(server)).toEqual([[3, ['B01 41', 'B03 7']]]);
    await server.grant(4);
    expect(saver.state()).toEqual({ kind: 'saved', at: '2026-11-22T13:03:00Z' });
    expect(saver.holdsUnsaved).toBe(false);
  });

  it('goes in one request at a time, upon the revision that the last one made', async () => {
    const server = aServer();
    const saver = new DraftSaver(server.send, { revision: 0 });
    saver.change([cell('B01', '1')]);
    await vi.advanceTimersByTimeAsync(600);
    saver.change([cell('B01', '12')]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.calls).toHaveLength(1);
    await server.grant(1);
    expect(sent(server)).toEqual([
      [0, ['B01 1']],
      [1, ['B01 12']],
    ]);
    expect(saver.holdsUnsaved).toBe(true);
    await server.grant(2);
    expect(saver.state().kind).toBe('saved');
  });

  it('is kept and sent again by itself when the server cannot be reached', async () => {
    const server = aServer();
    const saver = new DraftSaver(server.send, { revision: 0 });
    saver.change([cell('B01', '1')]);
    await vi.advanceTimersByTimeAsync(600);
    await server.refuse(unreachable());
    expect(saver.state()).toMatchObject({ kind: 'failed', error: { code: 'unreachable' } });
    expect(saver.unsaved).toEqual([cell('B01', '1')]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent(server).at(-1)).toEqual([0, ['B01 1']]);
    await server.refuse(unreachable());
    await vi.advanceTimersByTimeAsync(3900);
    expect(server.calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(200);
    expect(server.calls).toHaveLength(3);
  });

  it('is not held up by an answer that does not come', async () => {
    const server = aServer();
    const saver = new DraftSaver(server.send, { revision: 0 });
    saver.change([cell('B01', '1')]);
    await vi.advanceTimersByTimeAsync(20_700);
    expect(saver.state()).toMatchObject({ kind: 'failed', error: { code: 'unreachable' } });
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.calls).toHaveLength(2);
  });

  it('waits for another text after a refusal, and loses nothing typed meanwhile', async () => {
    const server = aServer();
    const saver = new DraftSaver(server.send, { revision: 0 });
    saver.change([cell('B01', '1'), cell('B03', '3')]);
    await vi.advanceTimersByTimeAsync(600);
    saver.change([cell('B03', '33')]);
    await server.refuse(new Problem({ code: 'personal-data', status: 422, about: {} }));
    await vi.advanceTimersByTimeAsync(590);
    expect(saver.unsaved).toEqual([cell('B01', '1'), cell('B03', '33')]);
    await vi.advanceTimersByTimeAsync(10);
    expect(sent(server).at(-1)).toEqual([0, ['B01 1', 'B03 33']]);
  });

  it('goes on upon what somebody else saved, once that has been read', async () => {
    const server = aServer();
    const saver = new DraftSaver(server.send, { revision: 2 });
    saver.change([cell('B01', '1')]);
    await vi.advanceTimersByTimeAsync(600);
    await server.refuse(new Problem({ code: 'draft-changed', status: 409, about: { by: 'Arend' } }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.calls).toHaveLength(1);
    const rebased = saver.rebase(7);
    expect(sent(server).at(-1)).toEqual([7, ['B01 1']]);
    await server.grant(8);
    await expect(rebased).resolves.toBe(true);
  });

  it('is saved at once when somebody goes on, and going on waits for it', async () => {
    const server = aServer();
    const saver = new DraftSaver(server.send, { revision: 0 });
    await expect(saver.flush()).resolves.toBe(true);
    saver.change([cell('B01', '1')]);
    const flushed = saver.flush();
    expect(server.calls).toHaveLength(1);
    await server.refuse(unreachable());
    await expect(flushed).resolves.toBe(false);
  });

  it('is told to whoever listens', async () => {
    const server = aServer();
    const saver = new DraftSaver(server.send, { revision: 0 });
    const heard: string[] = [];
    const stop = saver.listen(() => heard.push(saver.state().kind));
    saver.change([cell('B01', '1')]);
    await vi.advanceTimersByTimeAsync(600);
    await server.grant(1);
    stop();
    saver.change([cell('B01', '2')]);
    expect(heard).toEqual(['saving', 'saving', 'saved']);
  });
});
