/**
 * Lights chosen municipalities in every chart of the page and in its tables, by a number and by weight. The choice stands in the address, so that
 * a link shows the same; without a script the form leads to a page of its own.
 */
export function choosePeers(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-choose]');
  const line = page.querySelector<HTMLElement>('[data-chosen]');
  if (form === null || line === null) return;
  const places = placesIn(page);
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[list]')];
  const none = line.textContent;
  const show = (): void => {
    const found = inputs.map((input) =>
      input.value.trim() === '' ? undefined : places.get(keyOf(input.value)),
    );
    const wrong = inputs.find((input, at) => input.value.trim() !== '' && found[at] === undefined);
    for (const input of inputs) input.setCustomValidity('');
    const unknown = (form.dataset['choose'] ?? '').replace('{name}', `‘${wrong?.value ?? ''}’`);
    wrong?.setCustomValidity(unknown);
    const chosen = [...new Set(found.filter((place) => place !== undefined))];
    light(page, chosen);
    const names = chosen.map(({ name }, at) => `${at + 1} ${name}`).join(', ');
    const said = chosen.length === 0 ? none : (line.dataset['chosen'] ?? '').replace('{names}', names);
    line.textContent = wrong === undefined ? said : unknown;
    keep(chosen);
  };
  const asked = new URLSearchParams(location.search).getAll('gemeenten').join(',').split(',');
  const known = asked.flatMap((slug) => places.get(keyOf(slug)) ?? []);
  for (const [at, input] of inputs.entries()) input.value ||= known[at]?.name ?? '';
  if (inputs.some(({ value }) => value !== '')) show();
  line.role = 'status';
  form.addEventListener('change', show);
}

interface Place {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
}

/** Every municipality of the tables, by its name and by its address. */
function placesIn(page: Document): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>('tr[data-mark] th a')) {
    const name = link.textContent;
    const slug = link.pathname.split('/').at(-1) ?? '';
    const code = link.closest('tr')?.dataset['mark'] ?? '';
    const place = places.get(slug) ?? { code, name, slug };
    places.set(slug, place).set(keyOf(name), place);
  }
  return places;
}

function keyOf(words: string): string {
  return words.trim().toLowerCase();
}

/** A link of this moment shows the same. */
function keep(chosen: readonly Place[]): void {
  const address = new URL(location.href);
  address.searchParams.delete('gemeenten');
  const rest = address.searchParams.size > 0 ? `&${address.searchParams}` : '';
  const own = chosen.map(({ slug }) => slug).join(',');
  address.search = own === '' ? rest.slice(1) : `gemeenten=${own}${rest}`;
  history.replaceState(null, '', address);
}

const SVG = 'http://www.w3.org/2000/svg';

function light(page: Document, chosen: readonly Place[]): void {
  for (const old of page.querySelectorAll('.lit-number')) old.remove();
  for (const old of page.querySelectorAll('.lit')) old.classList.remove('lit', 'lit-own');
  for (const old of page.querySelectorAll('[data-lit]')) old.removeAttribute('data-lit');
  for (const [at, { code }] of chosen.entries()) {
    for (const mark of page.querySelectorAll<SVGGraphicsElement>(`[data-mark="${code}"]`)) {
      mark.classList.add('lit');
      if (at === 0) mark.classList.add('lit-own');
      if (mark.localName === 'tr') mark.querySelector('th')?.setAttribute('data-lit', String(at + 1));
      else number(mark, at + 1);
    }
  }
}

/** The number of a mark beside it: in the layer that is not stretched, so that digits keep their form. */
function number(mark: SVGGraphicsElement, at: number): void {
  const chart = mark.closest<SVGSVGElement>('svg.chart');
  const layer = mark.ownerSVGElement;
  if (chart === null || layer === null) return;
  const { x, y, width, height } = mark.getBBox();
  const path = mark as SVGPathElement;
  const end = path.getPointAtLength(path.getTotalLength());
  const text = document.createElementNS(SVG, 'text');
  const inside = layer === chart;
  text.setAttribute('class', 'lit-number');
  text.setAttribute('x', inside ? String(x + width / 2) : `${end.x / 10}%`);
  text.setAttribute('y', String(inside ? y + height / 2 : end.y));
  text.setAttribute('dx', inside ? '-3' : '6');
  text.setAttribute('dy', inside ? '4' : '-4');
  text.textContent = String(at);
  chart.append(text);
  // Over the others, which may be hundreds.
  mark.parentNode?.append(mark);
}
