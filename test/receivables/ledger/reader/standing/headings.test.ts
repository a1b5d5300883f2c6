import type { CellValue } from '../../../../../src/receivables/ledger/area';
import type { ColumnMapping, LedgerHead } from '../../../../../src/receivables/ledger/ledger';
import { readerColumns } from '../../../../../src/receivables/ledger/reader/readerColumns';
import { accountHeading } from '../../../../../src/receivables/ledger/reader/standing/accountHeading';
import { repeatsHeader } from '../../../../../src/receivables/ledger/reader/standing/repeatsHeader';
import { RowJudge } from '../../../../../src/receivables/ledger/reader/standing/rowStanding';
import { listHead } from '../../listHead';

const HEADERS = ['Customer', 'Name', 'Invoice No.', 'Due Date', 'Open Balance'];
const MAPPING: ColumnMapping = { account: 0, name: 1, invoice: 2, dueDate: 3, balance: 4 };

function headOf(mapping: ColumnMapping = MAPPING, headers = HEADERS): LedgerHead {
  return listHead(headers, { rows: 9, mapping });
}

describe('the heading of a customer', () => {
  const inColumns = readerColumns(headOf());
  const alone = readerColumns(headOf({ dueDate: 3, balance: 4 }));

  test.each<[string, CellValue[], string, string, boolean]>([
    ['a label and its value', ['A/C:', 'B100'], 'B100', '', true],
    ['a name after the value', ['Customer', 'B100', 'Bell Ltd'], 'B100', 'Bell Ltd', true],
    ['a label before the name', ['A/C:', 'B100', 'Name:', 'Bell Ltd'], 'B100', 'Bell Ltd', true],
    ['both in one cell', ['Customer: B100   Bell Ltd'], 'B100', 'Bell Ltd', true],
    ['a wide gap for a colon', ['Customer   B100'], 'B100', '', true],
    ['a label in Spanish', ['Código de cliente: 7', 'Sol SA'], '7', 'Sol SA', true],
    ['something else behind it', ['Customer: B100', 'Phone: 555-0100'], 'B100', '', true],
    ['a label that stands last', ['Bell Ltd', 'Customer'], 'Bell Ltd', 'Customer', false],
    ['a name with a colon in it', ['Oak: North Ltd'], 'Oak: North Ltd', '', false],
    ['a label without a value', ['Customer:', '', ''], 'Customer', '', false],
    ['key and name', ['', '1001', 'Acme Ltd'], '1001', 'Acme Ltd', false],
    ['a key and a number', ['1001', 12], '1001', '', false],
    ['an error before the key', ['#N/A', '1001', 'Acme Ltd'], '1001', 'Acme Ltd', false],
  ])('is found by %s', (_, cells, key, name, labelled) => {
    expect(accountHeading(cells, alone)).toEqual({ key, name, labelled });
  });

  test.each<[string, CellValue[], string, string]>([
    ['both of them', ['B100', 'Bell Ltd', 'North'], 'B100', 'Bell Ltd'],
    ['the account alone', ['B100', '', 'North'], 'B100', 'North'],
    ['the name alone', ['', 'Bell Ltd'], 'Bell Ltd', ''],
    ['the same twice', ['Bell', 'Bell', 'Region North'], 'Bell', 'Region North'],
  ])('is found in the columns of account and name: %s', (_, cells, key, name) => {
    expect(accountHeading(cells, inColumns)).toEqual({ key, name, labelled: false });
  });

  it('is none in a row of blanks and errors', () => {
    expect(accountHeading(['', ' ', '#N/A'], alone)).toBeNull();
  });
});

describe('a row that is the header again', () => {
  test.each<[string, CellValue[], boolean]>([
    ['all of it', HEADERS, true],
    ['some of it', ['Customer', '', '', 'Due Date', ''], true],
    ['one of two rows of it', ['', '', 'Invoice', 'Due', 'Open'], true],
    [
      'account and balance, with another cell changed',
      ['CUSTOMER', '', '', 'x', 'open balance'],
      true,
    ],
    ['one text alone', ['Customer', '', '', '', ''], false],
    ['the account, with another cell changed', ['Customer', '', '', 'x', ''], false],
    ['the balance, with another cell changed', ['A1', '', '', '', 'Open Balance'], false],
    ['texts of other columns', ['Name', 'Customer', '', '', ''], false],
    ['signs', ['-', '-', '', '', ''], false],
    ['a number beside it', ['Customer', 'Name', '', 46112, ''], false],
    ['blanks', ['', '', '', '', ''], false],
  ])('holds %s: %#', (_, cells, expected) => {
    expect(repeatsHeader(headOf(), cells)).toBe(expected);
  });

  it('is known by the name and the original amount where nothing better is there', () => {
    const head = headOf({ name: 1, invoiceDate: 3, originalAmount: 4 });
    expect(repeatsHeader(head, ['x', 'Name', '', '', 'Open Balance'])).toBe(true);
    expect(repeatsHeader(headOf({ dueDate: 3 }), ['x', 'Name', '', '', 'Open Balance'])).toBe(
      false,
    );
  });
});

describe('what a row is', () => {
  const head = headOf();
  const judge = new RowJudge(head, readerColumns(head), [4]);

  test.each<[string, string, CellValue[], boolean]>([
    ['item', 'a date and an account', ['A1', '', '', 46112, 5], true],
    ['item', 'a date and an invoice', ['', '', 'I-1', 46112, 5], true],
    ['item', 'a date alone', ['', '', '', 46112, 5], true],
    ['item', 'a total with a date', ['Total', '', '', 46112, 5], true],
    ['furniture', 'a label before a date', ['Run Date:', '', '', 46112, ''], true],
    ['header', 'a header with a date behind it', ['Customer:', 'Name', '', 'Due Date', ''], true],
    ['blank', 'blanks', ['', ' ', '', '', ''], false],
    ['header', 'the header', HEADERS, false],
    ['furniture', 'a page number', ['Page 2 of 9', '', '', '', ''], false],
    ['furniture', 'a page number where an amount belongs', ['', '', '', '', 'Page 2'], false],
    ['furniture', 'a number after a label of the page', ['Page No', '', '', '', 2], false],
    ['total', 'its label', ['Total', '', '', '', 512], false],
    ['total', 'its label behind the amount', ['', '', '', '', 512, 'Grand total'], false],
    ['total', 'a label and a count of invoices', ['Total', '', 3, '', 512], false],
    [
      'item',
      'an account, an invoice and a name like a total',
      ['A1', 'Total', 'I-4', '', 5],
      false,
    ],
    ['perhaps', 'an account that may be a total', ['Total A1', '', '', '', 5], false],
    ['perhaps', 'a name that may be a total', ['', 'Total Energies', '', '', 5], false],
    ['sum', 'an account whose name may be a total', ['A2', 'Total Energies', '', '', 5], false],
    ['item', 'an invoice of what may be a total', ['', 'Total Energies', 'I-4', '', 5], false],
    ['lead', 'a labelled customer', ['Customer: 7', '', '', '', ''], false],
    [
      'lead',
      'a labelled customer with a word for an amount',
      ['Customer: 7', '', '', '', 'see'],
      false,
    ],
    ['lead', 'a text without an amount', ['Oak Ltd', '', '', '', ''], false],
    ['lead', 'an invoice of two words without an amount', ['', '', 'Lot 7', '', ''], false],
    ['item', 'an invoice number without an amount', ['', '', 'I-7', '', ''], false],
    ['bare', 'numbers alone', ['', '', '', '', 512], false],
    ['bare', 'an amount with letters', ['', '', '', '', '1,004.00 CR'], false],
    ['starred', 'asterisks', ['**', '', '', '', 512], false],
    ['sum', 'an account', ['A1', '', '', '', 512], false],
    ['item', 'an invoice', ['', '', 'I-1', '', 512], false],
    ['item', 'an account and an invoice', ['A1', '', 'I-1', '', 512], false],
    ['item', 'a name alone', ['', 'Oak Ltd', '', '', 512], false],
    ['item', 'a label where the account belongs', ['Balance:', '', '', '', 512], false],
  ])('%s: %s', (kind, _, cells, dated) => {
    expect(judge.standing(cells, dated).kind).toBe(kind);
  });

  test.each<[string, CellValue[]]>([
    ['Total', ['Total', '', '', '', 512]],
    ['Subtotal', ['', '', 'Subtotal', '', 512]],
    ['Total A1', ['Total A1', '', '', '', 512]],
    ['', ['A1', '', '', '', 512]],
  ])('is told with the text that says "total": %j', (label, cells) => {
    expect(judge.standing(cells, false).label).toBe(label);
  });
});
