import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** Stops at most on the way to one place: further away nobody gets. */
const MOST = 150;

/** Where the focus stands, as somebody sees it. */
interface Stop {
  readonly words: string;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  /** It is on the screen, and nothing lies over its upper left part there. */
  readonly seen: boolean;
  /** It stands later in the document than the stop before. */
  readonly later: boolean;
  /** The stop before, when it looked with the focus as it does without. */
  readonly unseenBefore: string | undefined;
  readonly arrived: boolean;
}

type Wanted = Awaited<ReturnType<Locator['elementHandle']>> | null;

/** Somebody with a keyboard alone, who complains of what they cannot see or follow. */
export interface Typist {
  /** Goes on with the tab key until the focus is there; back with `back`. */
  readonly to: (target: Locator, back?: 'back') => Promise<void>;
  /** Goes on for some stops, wherever they lead. */
  readonly wander: (stops: number) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** What was wrong on the way, all together. */
  readonly complaints: readonly string[];
}

export function typistAt(page: Page): Typist {
  const complaints: string[] = [];
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const walk = async (stops: number, wanted: Wanted, back?: 'back'): Promise<boolean> => {
    let before: Stop | undefined;
    for (let made = 0; made < stops; made += 1) {
      await press(back === undefined ? 'Tab' : 'Shift+Tab');
      const stop = await page.evaluate(stopNow, wanted);
      complaints.push(...wrongAt(stop, back === undefined ? before : undefined));
      before = stop;
      if (stop.arrived) return true;
    }
    return false;
  };
  const to = async (target: Locator, back?: 'back'): Promise<void> => {
    const wanted = await target.elementHandle();
    if (!(await walk(MOST, wanted, back)))
      expect.fail(`no way by keyboard to ${String(target)}, at ${page.url()}`);
  };
  const wander = async (stops: number): Promise<void> => {
    await walk(stops, null);
  };
  return { to, wander, press, type: (words) => page.keyboard.type(words), complaints };
}

function wrongAt(stop: Stop, before: Stop | undefined): readonly string[] {
  const { words, seen, later, unseenBefore, top, left } = stop;
  const wrong: string[] = [];
  if (!seen) wrong.push(`${words}: has the focus and is covered or not on the screen`);
  if (unseenBefore !== undefined) wrong.push(`${unseenBefore}: nobody sees that it has the focus`);
  if (before === undefined) return wrong;
  if (!later) wrong.push(`${words}: stands in the document before ${before.words}`);
  // Up is right only at the head of a next column.
  if (top + 4 < before.top - before.height && left <= before.left)
    wrong.push(`${words}: stands on the screen before ${before.words}`);
  return wrong;
}

/** Runs in the page: the stop where the focus is. Its look is kept, to be compared once the focus has gone on. */
function stopNow(wanted: Node | null): Stop {
  const lookOf = (one: Element): string => {
    const { outline, boxShadow, border, top, clipPath } = getComputedStyle(one);
    return [outline, boxShadow, border, top, clipPath].join(' | ');
  };
  const nameOf = (one: Element): string => {
    const words = (one.ariaLabel ?? one.textContent).trim().replaceAll(/\s+/gu, ' ').slice(0, 60);
    return `${one.localName}${one.id === '' ? '' : `#${one.id}`} “${words}”`;
  };
  const room = globalThis as unknown as { stopped?: { element: Element; look: string } };
  const element = document.activeElement ?? document.body;
  const before = room.stopped?.element.isConnected === true ? room.stopped : undefined;
  const isUnseen =
    before !== undefined && before.element !== element && lookOf(before.element) === before.look;
  // The end of the page is a stop of the browser, not one of the page.
  const isStop = element !== document.body;
  const later =
    before === undefined ||
    !isStop ||
    (before.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const { top, left, height, width } = element.getBoundingClientRect();
  const within = (from: number, size: number, room: number): number =>
    (Math.max(from, 0) + Math.min(from + size, room, Math.max(from, 0) + 16)) / 2;
  // Of what is larger than the screen, the part that is on it counts.
  const at = document.elementFromPoint(within(left, width, innerWidth), within(top, height, innerHeight));
  // A heading that was given the focus needs no ring: nobody chose it.
  if (isStop && (element as HTMLElement).tabIndex >= 0) room.stopped = { element, look: lookOf(element) };
  else delete room.stopped;
  return {
    words: nameOf(element),
    top: isStop ? top + scrollY : Number.MAX_SAFE_INTEGER,
    left,
    height,
    seen: !isStop || (at !== null && (element.contains(at) || at.contains(element))),
    later,
    unseenBefore: isUnseen ? nameOf(before.element) : undefined,
    arrived: element === wanted,
  };
}
