import type { Page } from 'playwright-core';

/** A size of the window in pixels of the page. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the parts of the search below share, in the page. */
interface Room {
  readonly shown: (words: string | null) => string;
  readonly isUnseen: (one: Element) => boolean;
  /** Lines of text that are to be seen without scrolling in something within the page. */
  readonly lines: () => readonly Line[];
}

interface Line {
  readonly holder: Element;
  readonly words: string;
  readonly box: DOMRect;
}

/** What of a page, as it stands, is lost: text over other text, cut off, or beside the screen; and whether it scrolls sideways. */
export async function lostOn(page: Page, size: Size): Promise<readonly string[]> {
  await page.setViewportSize(size);
  await page.evaluate(lookAround);
  const lost = [
    await page.evaluate(besideTheScreen),
    await page.evaluate(overEachOther),
    await page.evaluate(cutOff),
  ].flat();
  return [...new Set(lost)].slice(0, 12);
}

/** Runs in the page. */
function lookAround(): void {
  // From the top: a bar that stays in sight stands over what is scrolled below it, and is meant to.
  scrollTo(0, 0);
  const isUnseen = (one: Element): boolean => {
    const { width, height } = one.getBoundingClientRect();
    return (
      !one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) ||
      one.closest('.unseen, .skip, option, title, desc') !== null ||
      getComputedStyle(one).clipPath === 'inset(50%)' ||
      Math.min(width, height) <= 1
    );
  };
  const isInScroller = (one: Element): boolean => {
    for (let at = one.parentElement; at !== null && at !== document.body; at = at.parentElement)
      if (/auto|scroll/u.test(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  const lines = (): readonly Line[] => {
    const found: Line[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const [holder, words] = [text.parentElement, text.nodeValue ?? ''];
      if (holder === null || words.trim() === '' || isUnseen(holder) || isInScroller(holder)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) if (box.width >= 1) found.push({ holder, words, box });
    }
    return found.toSorted((a, b) => a.box.top - b.box.top);
  };
  const shown = (words: string | null): string =>
    `“${(words ?? '').trim().replaceAll(/\s+/gu, ' ').slice(0, 50)}”`;
  Object.assign(globalThis, { room: { shown, isUnseen, lines } satisfies Room });
}

/** Runs in the page. */
function besideTheScreen(): string[] {
  const { shown, lines } = (globalThis as unknown as { room: Room }).room;
  const { clientWidth, scrollWidth } = document.documentElement;
  const lost = lines()
    .filter(({ box }) => box.right > clientWidth + 1 || box.left < -1)
    .map(
      ({ words, box }) => `${shown(words)} stands from ${Math.round(box.left)} to ${Math.round(box.right)}`,
    );
  if (scrollWidth > clientWidth)
    lost.push(`the page scrolls sideways by ${scrollWidth - clientWidth} pixels`);
  return lost;
}

/** Runs in the page. */
function overEachOther(): string[] {
  const { shown, lines } = (globalThis as unknown as { room: Room }).room;
  const isOver = (a: DOMRect, b: DOMRect): boolean => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    // The boxes of letters are higher than the letters.
    return across > 2 && down > 0.4 * Math.min(a.height, b.height);
  };
  const lost: string[] = [];
  const all = lines();
  for (const [at, one] of all.entries())
    for (const other of all.slice(at + 1)) {
      if (other.box.top > one.box.bottom) break;
      if (one.holder !== other.holder && isOver(one.box, other.box))
        lost.push(`${shown(one.words)} and ${shown(other.words)} stand over each other`);
    }
  return lost;
}

/** Runs in the page. */
function cutOff(): string[] {
  const { shown, isUnseen } = (globalThis as unknown as { room: Room }).room;
  const lost: string[] = [];
  for (const one of document.querySelectorAll<HTMLElement>('body :not(svg, svg *)')) {
    if (one.textContent.trim() === '' || isUnseen(one)) continue;
    const { overflowX, overflowY } = getComputedStyle(one);
    const holdsAcross = /hidden|clip/u.test(overflowX) || one.matches('button, .button, .action');
    const cutAcross = holdsAcross && one.scrollWidth > one.clientWidth + 2;
    const cutBelow = /hidden|clip/u.test(overflowY) && one.scrollHeight > one.clientHeight + 2;
    if (cutAcross || cutBelow) lost.push(`${one.localName} ${shown(one.textContent)} is cut off`);
  }
  return lost;
}
