import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, XmlScanner } from './xml-scanner.ts';

/** What is heard, with texts that follow each other put together. */
function heard(text: string, size = text.length + 1): string[] {
  const all: string[] = [];
  let words = '';
  const say = (what: string): void => {
    if (words !== '') all.push(`"${words}"`);
    words = '';
    if (what !== '') all.push(what);
  };
  const scanner = new XmlScanner({
    open: (name, attributes) => say(`<${name}${attribute(attributes, 'a') ?? ''}>`),
    close: (name) => say(`</${name}>`),
    text: (piece) => (words += piece),
  });
  for (let from = 0; from < text.length; from += size) scanner.write(text.slice(from, from + size));
  scanner.end();
  say('');
  return all;
}

const XML = `<?xml version="1.0"?><x:a a='1>2' b="&lt;"><!-- <c> --><b/>&amp;&#65;&#x42;<![CDATA[<&amp;>]]> &unknown; & </x:a>`;

describe('the XML of a workbook', () => {
  it('is heard the same in whatever pieces it comes', () => {
    const whole = ['<a1>2>', '<b>', '</b>', '"&AB<&amp;> &unknown; & "', '</a>'];
    expect(heard(XML)).toEqual(whole);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: XML.length }), (size) => {
        expect(heard(XML, size)).toEqual(whole);
      }),
    );
  });

  it.each([1, 3, 1000])('with a document type is refused, in pieces of %d', (size) => {
    expect(() => heard('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', size)).toThrow(
      'file-damaged',
    );
    expect(() => heard('<a><!ENTITY b "c"></a>', size)).toThrow('file-damaged');
  });

  it.each(['<a', '<a b="', '<a><!-- ', '<a><![CDATA[ '])('that breaks off is refused: %s', (text) => {
    expect(() => heard(text)).toThrow('file-damaged');
  });
});

describe('an attribute', () => {
  it.each([
    [' r="A1" s="2"', 'r', 'A1'],
    [" r='A1'", 'r', 'A1'],
    [' x:id = "7"', 'id', '7'],
    [' ref="A1"', 'r', undefined],
    [' r="&quot;&#233;"', 'r', '"é'],
  ])('in %s is told by its name %s', (attributes, name, value) => {
    expect(attribute(attributes, name)).toBe(value);
  });
});
