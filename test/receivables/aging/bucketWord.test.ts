import { age } from '../../../src/receivables/aging/age';
import { bucketWord } from '../../../src/receivables/aging/bucketWord';
import { agingSheets } from '../../../src/receivables/sheets/agingSheets';
import { wordsFor } from '../../../src/words/everyLanguage';
import { ledgerOf } from '../ledgerOf';
import { first, ROWS, settingsOf } from '../sheets/planOf';

test.each([
  ['Current', 'Current', 'Por vencer'],
  ['1-30', '1-30', '1-30'],
  ['This month', 'This month', 'Este mes'],
  ['1 month', '1 month', '1 mes'],
  ['Older', 'Older', 'Más antiguo'],
])('the bucket %s is %s, or %s', (label, english, spanish) => {
  expect(bucketWord(label, wordsFor('en').sheets.aging.headers)).toBe(english);
  expect(bucketWord(label, wordsFor('es').sheets.aging.headers)).toBe(spanish);
});

test('months of the calendar head the columns of a Spanish sheet in Spanish, found again from English', () => {
  const settings = settingsOf({ edges: 'months' });
  const ledger = ledgerOf(ROWS);
  const [sheet] = agingSheets({
    ...{ ledger, result: age(ledger, settings), settings, today: settings.asOf },
    words: wordsFor('es').sheets,
  });
  const columns = first(sheet?.tables ?? []).columns;
  const oneMonth = columns.find(({ header }) => header === '1 mes');
  expect(oneMonth?.aliases).toContain('1 month');
});
