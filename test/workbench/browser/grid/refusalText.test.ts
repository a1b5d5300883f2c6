import { refusalText } from '../../../../workbench/browser/grid/refusalText';
import { benchWords } from '../../../../workbench/browser/words';
import { NotInList } from '../../../../workbench/host/person/demandAllowed';
import { accessDenied, invalidArgument } from '../../../../workbench/host/protocol/excelError';
import { smallLedger } from './smallLedger';

const sheet = smallLedger().activeSheet;

test.each([
  ['en', accessDenied(), 'This is protected. Remove the protection first.'],
  ['es', accessDenied(), 'Está protegido. Quite primero la protección.'],
  [
    'en',
    new NotInList('D2', sheet, ['Yes', 'No'], 'Perhaps'),
    'D2 takes one of: Yes, No. "Perhaps" is not among them.',
  ],
  [
    'es',
    new NotInList('D2', sheet, ['Yes', 'No'], 'Tal vez'),
    'D2 admite uno de estos valores: Yes, No. "Tal vez" no es uno de ellos.',
  ],
  ['en', invalidArgument(), 'Excel would not do this.'],
  ['es', invalidArgument(), 'Excel no haría esto.'],
] as const)('in %s, %s', (language, error, text) => {
  expect(refusalText(error, benchWords(language).refused)).toBe(text);
});
