import fc from 'fast-check';
import { takeNamesOut } from '../../src/files/parts/takeNamesOut';
import { withoutNames } from '../../src/files/withoutNames';
import { element, textOf, type XmlElement } from '../../src/files/xml/xmlElement';

test.each([
  ['a sentence', ['Ana'], 'Over a target: Ana, Luis', 'Over a target: …, Luis'],
  ['the beginning of another word', ['Ana'], 'Anabel and Susana', 'Anabel and Susana'],
  ['the whole text', ['Ana Gómez'], 'Ana Gómez', '…'],
  ['the longer of two', ['Ana', 'Ana Gómez'], 'Ana Gómez; Ana', '…; …'],
  ['one that ends with a sign', ['Acme Inc.'], 'Acme Inc. owes 5', '… owes 5'],
  ['one that begins with a sign', ['(west)'], 'Region (west)', 'Region …'],
  ['an address', ['ana@example.com'], 'Write to ana@example.com.', 'Write to ….'],
  ['a word in other capitals', ['Will'], 'It will be fixed', 'It will be fixed'],
  ['a letter, or a number that may be a year', ['A', '2026'], 'A 2026', 'A 2026'],
  ['an invoice’s number', ['10452'], 'oldest 10452, 91 days', 'oldest …, 91 days'],
  ['the same in an amount', ['10452'], '10,452.00 and 1045.20', '10,452.00 and 1045.20'],
  ['the same in groups', ['001-00452'], 'oldest 001-00452, 91 days', 'oldest …, 91 days'],
  ['a telephone', ['+52 55 1234 5678'], 'call +52 55 1234 5678 first', 'call … first'],
  ['a letter that says nothing else', ['A', '2026'], ' A', '…'],
  ['nobody', [], 'Ana', 'Ana'],
])('of names only those that stand for themselves go: %s', (_what, names, text, told) => {
  expect(withoutNames(names)(text)).toBe(told);
});

test('no name is left as a word of its own, whatever stands around it', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{1,6}( [A-Z][a-z]{1,6})?$/);
  const around = fc.stringMatching(/^[ ,;:.()-]{1,3}$/);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), fc.array(around), (names, signs) => {
      const text = names.map((each, at) => `${signs[at] ?? ' '}${each}`).join('');
      expect(withoutNames(names)(text)).not.toMatch(/[A-Za-z]/);
    }),
  );
});

test('a part says no name in what people wrote, and its formulas go on reading the same cells', () => {
  const tree = element('sheet', {}, [
    element('oddHeader', {}, ['For Ana']),
    element('formula1', {}, ['"Ana,Luis"']),
    element('f', {}, ['Ana!A1&"Ana"']),
    element('dataValidation', { prompt: 'Ask Ana', sqref: 'A1' }),
    element('autoFilter', {}, [
      element('filterColumn', { colId: 0 }, [
        element('filters', {}, [element('filter', { val: 'Ana' })]),
      ]),
      element('filterColumn', { colId: 1 }, [
        element('filters', {}, [element('filter', { val: 'No' })]),
      ]),
    ]),
  ]);
  takeNamesOut(tree, withoutNames(['Ana']));
  const said = JSON.stringify(tree);
  expect(said.match(/Ana/g)).toEqual(['Ana']);
  expect(said).toContain('Ana!A1&');
  expect(said).not.toContain('"colId":"0"');
  expect(said).toContain('"colId":"1"');
});

test('places, sizes and remembered numbers are no names, though an invoice has the same number', () => {
  const tree = element('anchor', {}, [
    element('colOff', {}, ['104775']),
    element('strCache', {}, [element('pt', {}, [element('v', {}, ['104775'])])]),
    element('numCache', {}, [element('pt', {}, [element('v', {}, ['104775'])])]),
  ]);
  takeNamesOut(tree, withoutNames(['104775']));
  expect(tree.children.map((child) => textOf(child as XmlElement))).toEqual([
    '104775',
    '…',
    '104775',
  ]);
});
