/**
 * Runs in the page: days, times, checksums and numbers of ids are different at every load of the demonstration. They get a stand-in of the
 * same shape, so that two pictures differ only where the page does.
 */
export function holdStill() {
  const months =
    'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec';
  const weekdays =
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
  /** @type {readonly (readonly [RegExp, string])[]} */
  const moving = [
    [
      new RegExp(String.raw`(?:\b(?:${weekdays}),? )?\b\d{1,2} (?:${months})\.?(?: \d{4})?`, 'giu'),
      '1 januari 2026',
    ],
    [/\b\d{4}-\d{2}-\d{2}\b/gu, '2026-01-01'],
    [/\b\d{1,2}-\d{1,2}-\d{4}\b/gu, '01-01-2026'],
    [/\b\d{1,2}:\d{2}(?::\d{2})?\b/gu, '00:00'],
    [/\b(?=[0-9a-f]*\d)[0-9a-f]{8,}(?:-[0-9a-f]{4,})*\b/gu, '0000000000'],
    [/\b\d+ (dag|dagen|uur|minuut|minuten|seconden|days?|hours?|minutes?)\b/gu, '9 $1'],
  ];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const seen = text.nodeValue ?? '';
    let held = seen;
    for (const [pattern, standIn] of moving) held = held.replace(pattern, standIn);
    if (held !== seen) text.nodeValue = held;
  }
  for (const field of document.querySelectorAll('input'))
    if (field.type === 'date') field.value = '2026-01-01';
    else if (field.type === 'datetime-local') field.value = '2026-01-01T00:00';
  // Scrolled by part of a pixel, all of it would be drawn a little differently.
  scrollTo(0, 0);
  if (document.activeElement instanceof HTMLElement) document.activeElement.style.caretColor = 'transparent';
}
