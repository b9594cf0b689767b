import { addressOfCell, type DraftCell, type SavedDraftReply } from '@ijkpunt/contract';
import { unreachable } from '../../../server/problem.ts';
import { isFault } from '../../shell/query-client.ts';

/** How what was typed stands with the server. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string | undefined }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown };

type Send = (change: {
  readonly revision: number;
  readonly cells: readonly DraftCell[];
}) => Promise<SavedDraftReply>;

/** Waits this long after the last key, so that a number is sent whole. */
const PAUSE = 600;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 30_000;
/** An answer that takes longer is not waited for: the same cells are sent again, which changes nothing if they did arrive. */
const PATIENCE = 20_000;

/**
 * Saves cells as they are typed: one request at a time, the last text of a cell stands. What was not saved is kept and
 * sent again: by itself after a fault, and after a refusal with the next change, for a refusal does not pass by waiting.
 */
export class DraftSaver {
  #unsaved = new Map<string, DraftCell>();
  #state: Saving;
  #revision: number;
  #sending: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retry = FIRST_RETRY;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly send: Send,
    { revision, savedAt }: { readonly revision: number; readonly savedAt?: string | undefined },
  ) {
    this.#revision = revision;
    this.#state = { kind: 'saved', at: savedAt };
  }

  /** Whether closing the page now would lose something. */
  get holdsUnsaved(): boolean {
    return this.#unsaved.size > 0 || this.#sending !== undefined;
  }

  /** Cells that are not known to be saved. */
  get unsaved(): readonly DraftCell[] {
    return [...this.#unsaved.values()];
  }

  readonly state = (): Saving => this.#state;

  readonly listen = (heard: () => void): (() => void) => {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  };

  change(cells: readonly DraftCell[]): void {
    if (cells.length === 0) return;
    for (const cell of cells) this.#unsaved.set(addressOfCell(cell), cell);
    this.#become({ kind: 'saving' });
    this.#wait(PAUSE);
  }

  /** Saves at once what there is to save; answers whether everything is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = undefined;
    });
    await this.#sending;
    return this.#state.kind === 'saved' && this.#unsaved.size === 0;
  }

  /** Goes on upon another revision, which has been read in the meantime. */
  rebase(revision: number): Promise<boolean> {
    this.#revision = revision;
    return this.flush();
  }

  async #sendAll(): Promise<void> {
    while (this.#unsaved.size > 0) {
      const batch = this.#unsaved;
      this.#unsaved = new Map();
      this.#become({ kind: 'saving' });
      try {
        const change = { revision: this.#revision, cells: [...batch.values()] };
        const { revision, savedAt } = await inTime(this.send(change));
        this.#revision = revision;
        this.#retry = FIRST_RETRY;
        if (this.#unsaved.size === 0) this.#become({ kind: 'saved', at: savedAt });
      } catch (error) {
        this.#unsaved = new Map([...batch, ...this.#unsaved]);
        this.#fail(error);
        return;
      }
    }
  }

  #fail(error: unknown): void {
    this.#become({ kind: 'failed', error });
    if (!isFault(error)) return;
    this.#wait(this.#retry);
    this.#retry = Math.min(LONGEST_RETRY, this.#retry * 2);
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  #become(state: Saving): void {
    this.#state = state;
    for (const heard of this.#listeners) heard();
  }
}

async function inTime<Reply>(answer: Promise<Reply>): Promise<Reply> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(unreachable()), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
