import fc from 'fast-check';
import { isPrivateColumn, isPrivateSheet } from '../../../src/receivables/sharing/privateParts';

describe('a private column', () => {
  test.each([
    ['is known by its header on every sheet', ['Note'], 'Follow-ups', 'Note', true],
    ['whatever the case', ['note'], 'Calls', 'NOTE', true],
    ['whatever the accents', ['Telefono'], 'Cartera', 'Teléfono', true],
    [
      'though its header is broken over two lines',
      ['Credit hold'],
      'Cartera',
      'Credit\nhold',
      true,
    ],
    ['is known on one sheet alone', ['Open items!Phone'], 'Open items', 'Phone', true],
    ['as Excel writes the sheet too', ["'Open items'!Phone"], 'Open items', 'Phone', true],
    ['with blanks about the mark', ['Open items ! Phone'], 'Open items', 'Phone', true],
    ['in whichever language our notes are headed', ['Note'], 'Seguimiento', 'Nota', true],
    ['with several blanks', ['Credit  hold'], 'Cartera', ' Credit hold ', true],
    ['with a mark of its own', ['Hold!'], 'Cartera', 'Hold!', true],
    ['with a blank about the mark on one side', ['Open items! Phone'], 'Open items', 'Phone', true],
    ['with a blank on the other', ['Open items !Phone'], 'Open items', 'Phone', true],
    ['but not without the mark', ['Open itemsPhone'], 'Open items', 'Phone', false],
    ['nor without its blanks', ['Credithold'], 'Cartera', 'Credit hold', false],
    ['and not on another', ['Open items!Phone'], 'Accounts', 'Phone', false],
    ['is no part of another header', ['Note'], 'Follow-ups', 'Promissory note', false],
    ['is not one of no name', ['Note', ''], 'Follow-ups', ' ', false],
    ['is none where none is named', [], 'Follow-ups', 'Note', false],
  ] as const)('%s', (_, entries, sheet, header, expected) => {
    expect(isPrivateColumn(entries, sheet, header)).toBe(expected);
  });

  test('stays private whatever else is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        fc.array(fc.string()),
        fc.string(),
        (some, more, sheet) => {
          expect(isPrivateColumn([...some, 'Note', ...more], sheet, 'Note')).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test.each([
  [['Scratch', 'My notes'], 'my notes', true],
  [['Análisis'], 'Analisis', true],
  [['Scratch'], 'Scratch (2)', false],
  [[], 'Scratch', false],
] as const)('of %j, the sheet %s is private: %s', (entries, sheet, expected) => {
  expect(isPrivateSheet(entries, sheet)).toBe(expected);
});
