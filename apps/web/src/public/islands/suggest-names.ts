import { search, type Findable } from '@ijkpunt/search';

const MOST = 8;

/** Shows what goes with the name that somebody types, below the field; arrows choose, Enter goes there, Escape closes. */
export function suggestNames(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-search]')) enhance(form);
}

function enhance(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (input === null) return;
  const list = listBeside(input);
  input.addEventListener('input', suggesting({ form, input, list, said: saidBeside(form) }));
  input.addEventListener('blur', () => setTimeout(() => fill({ input, list }, []), 200));
  input.addEventListener('keydown', (event) => {
    if (list.hidden || !pressed(event.key, { input, list })) return;
    event.preventDefault();
  });
}

interface Box {
  readonly input: HTMLInputElement;
  readonly list: HTMLUListElement;
}

/** Fetches the list at the first sign, and then suggests from it at each. */
function suggesting(parts: Box & { readonly form: HTMLFormElement; readonly said: HTMLElement }): () => void {
  const { form, input, said } = parts;
  let all: Promise<readonly Findable[]> | undefined;
  const suggest = async (): Promise<void> => {
    const typed = input.value;
    all ??= listAt(form.dataset['search'] ?? '');
    const found = search(await all, typed, MOST);
    // Somebody typed on meanwhile.
    if (input.value !== typed) return;
    fill(parts, found);
    const words = found.length === 0 ? form.dataset['none'] : form.dataset['some'];
    said.textContent = typed.trim() === '' ? '' : (words ?? '').replace('{count}', String(found.length));
  };
  return () => void suggest();
}

/** Whether a key was one of the list. */
function pressed(key: string, { input, list }: Box): boolean {
  const options = [...list.children];
  const chosen = options.findIndex((one) => one.ariaSelected === 'true');
  if (key === 'Escape') fill({ input, list }, []);
  else if (key === 'ArrowDown') choose(input, options, chosen + 1);
  else if (key === 'ArrowUp') choose(input, options, chosen <= 0 ? options.length - 1 : chosen - 1);
  else if (key === 'Enter' && chosen >= 0) (options[chosen] as HTMLElement | undefined)?.click();
  else return false;
  return true;
}

function choose(input: HTMLInputElement, options: readonly Element[], wanted: number): void {
  const at = wanted % options.length;
  for (const [place, one] of options.entries()) one.setAttribute('aria-selected', String(place === at));
  input.setAttribute('aria-activedescendant', options[at]?.id ?? '');
}

function fill({ input, list }: Box, found: readonly Findable[]): void {
  list.replaceChildren(...found.map((one, at) => option(one, `${list.id}-${at}`)));
  list.hidden = found.length === 0;
  input.setAttribute('aria-expanded', String(!list.hidden));
  input.removeAttribute('aria-activedescendant');
}

/** Without the list nothing is suggested; the form works all the same. */
async function listAt(address: string): Promise<readonly Findable[]> {
  try {
    const reply = await fetch(address);
    return reply.ok ? ((await reply.json()) as readonly Findable[]) : [];
  } catch {
    return [];
  }
}

function listBeside(input: HTMLInputElement): HTMLUListElement {
  const list = document.createElement('ul');
  list.id = `${input.id}-list`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = input.labels?.[0]?.textContent ?? '';
  list.hidden = true;
  input.after(list);
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  return list;
}

function saidBeside(form: HTMLFormElement): HTMLElement {
  const said = document.createElement('p');
  said.role = 'status';
  said.className = 'unseen';
  form.append(said);
  return said;
}

/** No link within: an option is one thing, by mouse and by keyboard. */
function option({ title, path }: Findable, id: string): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  item.role = 'option';
  item.setAttribute('aria-selected', 'false');
  item.textContent = title;
  item.addEventListener('click', () => location.assign(path));
  return item;
}
