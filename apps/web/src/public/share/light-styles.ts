/** Pixels of the unit that the style sheets are written in. */
const REM = 16;

/**
 * The rules of a style sheet that a drawing needs, with the colours of light filled in: for who draws the picture understands
 * neither variables nor `rem`.
 */
export function lightStyles(colours: string, sheets: readonly string[]): string {
  const values = variablesIn(colours);
  return sheets
    .flatMap((sheet) => rulesIn(withoutComments(sheet)))
    .flatMap(({ selectors, body }) => {
      const plain = selectors.filter((selector) => !/[:[>+~*]/u.test(selector));
      return plain.length === 0 ? [] : [`${plain.join(',')}{${declarationsOf(body, values)}}`];
    })
    .join('');
}

/** Gives a colour of light by its name. */
export function lightColours(colours: string): (name: string) => string {
  const values = variablesIn(colours);
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`there is no colour ${name}`);
    return value;
  };
}

/** What stands under the first `:root`: that is light. */
function variablesIn(colours: string): ReadonlyMap<string, string> {
  const [, body = ''] = withoutComments(colours).split(/[{}]/u);
  return new Map(
    body.split(';').flatMap((line): [string, string][] => {
      const [name = '', value] = line.split(':');
      return value === undefined ? [] : [[name.trim().replace('--', ''), value.trim()]];
    }),
  );
}

function withoutComments(sheet: string): string {
  return sheet
    .split('/*')
    .map((part, at) => (at === 0 ? part : part.slice(part.indexOf('*/') + 2)))
    .join('');
}

function rulesIn(sheet: string): readonly { readonly selectors: readonly string[]; readonly body: string }[] {
  // Rules for other media stand in a sheet of their own: here they would be taken for rules of light.
  if (sheet.includes('@')) throw new Error('a style sheet of charts has rules for other media');
  return sheet.split('}').flatMap((rule) => {
    const [selectors = '', body] = rule.split('{');
    if (body === undefined) return [];
    return [{ selectors: selectors.split(',').map((selector) => selector.trim()), body }];
  });
}

function declarationsOf(body: string, values: ReadonlyMap<string, string>): string {
  return body
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(': ', ':'))
    .map((line) => line.replaceAll(/var\(--([\w-]+)\)/gu, (_, name: string) => values.get(name) ?? 'none'))
    .map((line) => line.replaceAll(/(\d*\.?\d+)rem/gu, (_, size: string) => `${Number(size) * REM}px`))
    .flatMap(letters)
    .join(';');
}

/** `font: 700 16px/1 sans` in the words that a drawing knows: the family is that of the whole picture. */
function letters(line: string): readonly string[] {
  const [, weight, size] = /^font:(\d+ )?([\d.]+px)/u.exec(line) ?? [];
  if (size === undefined) return line.startsWith('font:') ? [] : [line];
  return [`font-size:${size}`, ...(weight === undefined ? [] : [`font-weight:${weight.trim()}`])];
}
