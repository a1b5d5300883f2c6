import { controlInWords } from '../../../src/receivables/tieOut/controlInWords';
import { controlTotalRows } from '../../../src/receivables/tieOut/controlTotalRows';
import { wordsFor } from '../../../src/words/everyLanguage';
import { ledgerOf } from '../ledgerOf';
import { comparison, issue, rowsOf, stated } from './compared';

describe('a difference in words', () => {
  const ledger = ledgerOf(rowsOf(12300), { issues: [issue('amount-unreadable', 43, 'tbd')] });
  const off = comparison(rowsOf(12300), null, { ...ledger, statedTotals: [stated(1234567)] });

  it.each([
    [
      'en' as const,
      'Your export says 12,345.67; Duebook reads 12,300.00: 45.67 less. Rows whose amount could not be read: -45.67 (row 45).',
    ],
    [
      'es' as const,
      'Su exportación indica 12,345.67; Duebook lee 12,300.00: 45.67 menos. Filas cuyo importe no se pudo leer: -45.67 (fila 45).',
    ],
  ])('in %s names both totals, the difference, its cause and the row', (language, said) => {
    expect(off && controlInWords(off, ledger.head, wordsFor(language).tieOut)).toBe(said);
  });

  it('names ten rows and counts the others', () => {
    const issues = Array.from({ length: 12 }, (_, row) => issue('amount-unreadable', row, 'x'));
    const many = comparison(rowsOf(1), 2, { issues });
    const lines = many && controlTotalRows(many, ledger.head, wordsFor('en').tieOut);
    expect(lines).toEqual([
      {
        currency: '',
        code: 'unread',
        what: 'Rows whose amount could not be read',
        rows: '2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more',
        amount: -1,
      },
    ]);
  });

  it('ends with what stays open', () => {
    const open = comparison(rowsOf(100, 35, 35), 135);
    const words = wordsFor('en').tieOut;
    expect(open && controlInWords(open, ledger.head, words)).toMatch(
      /more\. Not explained: 35\.00\.$/,
    );
    expect(open && controlTotalRows(open, ledger.head, words)).toMatchObject([
      { code: 'unexplained', rows: '', amount: 35 },
    ]);
  });

  it('says that there is none', () => {
    const same = comparison(rowsOf(100), 100);
    expect(same && controlInWords(same, ledger.head, wordsFor('en').tieOut)).toBe(
      'The control total is 100.00, and Duebook reads the same.',
    );
  });
});
