import { attribute, type XmlListener } from './xml-scanner.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Attributes of a workbook in which people's words or values stand. */
const SPOKEN = [
  'v',
  'Target',
  'display',
  'tooltip',
  'prompt',
  'promptTitle',
  'error',
  'descr',
  'title',
  'name',
];
/** Elements with which a text comes to its end; within them it may be cut into runs. */
const ENDS = words('p text comment si is c v f formula1 formula2 definedName div');
/** Elements of a run, and of how it looks. */
const RUNS = words(
  't r rPr rFont font span b i u sz color family scheme charset vertAlign latin ea cs sym solidFill srgbClr schemeClr',
);
/** A text that does not end is handed over in parts. */
const LONGEST = 64 * 1024;

/**
 * Hears the texts of a workbook that stand outside its cells: comments, drawings, the memory of a pivot table or of a
 * link to another workbook, headers and footers.
 */
export function looseTexts(hand: (text: string) => void): XmlListener {
  let collected = '';
  const finish = (): void => {
    if (collected.trim() !== '') hand(collected);
    collected = '';
  };
  let depth = 0;
  return {
    open(_name, attributes) {
      depth += 1;
      if (attributes.length > 4) for (const value of spokenIn(attributes)) hand(value);
    },
    text(text) {
      collected += text;
      if (collected.length > LONGEST) finish();
    },
    close(name) {
      depth -= 1;
      if (ENDS.has(name) || depth < 1) finish();
      // Between elements that are no runs of one text, words and numbers stand apart.
      else if (collected !== '' && !RUNS.has(name)) collected += ' | ';
    },
  };
}

function spokenIn(attributes: string): readonly string[] {
  return SPOKEN.flatMap((name) => attribute(attributes, name) ?? []).filter((value) => value.length > 4);
}

/** Parts that Office writes about who is signed in and where the file is kept, or that hold looks and sums only. */
const SILENT =
  /^(?:\[content_types\]\.xml|customxml\/.*|xl\/persons\/.*|xl\/theme\/.*|xl\/styles\.xml|xl\/calcchain\.xml)$/;

export function isXml(part: string): boolean {
  return /\.(?:xml|rels|vml|svg)$/.test(part);
}

/** Whether the texts of a part are people's own. */
export function holdsTexts(part: string): boolean {
  return !SILENT.test(part);
}

/** Whether a part is about the file itself: its title and subject are people's words, and its author has an address. */
export function isAboutTheFile(part: string): boolean {
  return part.startsWith('docprops/');
}

/** Where a part shows in a workbook, in a word for whoever looks for it there. */
export function placeOfPart(part: string): string {
  if (/comment/.test(part)) return 'opmerkingen';
  if (isAboutTheFile(part)) return 'eigenschappen van het bestand';
  if (/drawing|chart|diagram/.test(part)) return 'tekening of grafiek';
  if (/pivot/.test(part)) return 'draaitabel';
  if (/externallink|\.rels$/.test(part)) return 'koppelingen';
  return 'overige tekst';
}
