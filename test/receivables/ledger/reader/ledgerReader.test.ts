import { fromIso } from '../../../../src/receivables/calendar/isoDay';
import type { CellValue } from '../../../../src/receivables/ledger/area';
import { issuesOf, readLedger } from '../readLedger';

const HEADERS = 'Customer ID,Customer,Invoice,Invoice Date,Due Date,Balance,Currency,Disputed';
const MARCH_31 = fromIso('2026-03-31') ?? 0;

/** A row that has nothing the matter with it, but for what is given. */
function row(given: Partial<Record<string, CellValue>> = {}): CellValue[] {
  const plain: Record<string, CellValue> = {
    'Customer ID': 'A1',
    Customer: 'Boundary Ltd',
    Invoice: 'I-01',
    'Invoice Date': MARCH_31 - 30,
    'Due Date': MARCH_31,
    Balance: 100,
    Currency: 'USD',
    Disputed: 'No',
  };
  return HEADERS.split(',').map((header) => given[header] ?? plain[header] ?? '');
}

describe('a ledger', () => {
  it('is read into columns', () => {
    const ledger = readLedger(HEADERS, [
      row(),
      row({ 'Customer ID': 'A2', Customer: 'Second & Sons', Balance: -51.2, Disputed: 'Yes' }),
      row({ Currency: 'eur', 'Due Date': MARCH_31 + 0.75 }),
    ]);
    expect(ledger.accounts.map(({ key, name }) => [key, name])).toEqual([
      ['A1', 'Boundary Ltd'],
      ['A2', 'Second & Sons'],
    ]);
    expect(ledger.currencies).toEqual(['USD', 'EUR']);
    expect([...ledger.items.row]).toEqual([0, 1, 2]);
    expect([...ledger.items.account]).toEqual([0, 1, 0]);
    expect([...ledger.items.currency]).toEqual([0, 0, 1]);
    expect([...ledger.items.balance]).toEqual([10000, -5120, 10000]);
    // A time of day is dropped.
    expect([...ledger.items.dueDay]).toEqual([MARCH_31, MARCH_31, MARCH_31]);
    expect([...ledger.items.disputed]).toEqual([0, -5120, 0]);
    expect(ledger.newestDay).toBe(MARCH_31 - 30);
    expect(ledger.control).toEqual([
      { currency: 0, numbers: 48.8, texts: 0, spellings: ['USD'] },
      { currency: 1, numbers: 100, texts: 0, spellings: ['eur'] },
    ]);
    expect(ledger.reading).toEqual({
      dateOrder: null,
      numberStyle: null,
      settled: false,
      given: false,
      creditTypes: [],
      accountsFrom: 'rows',
    });
    expect(ledger.issues).toEqual([]);
  });

  // Each row of this table is one cell that is not as it should be, and what becomes of it.
  it.each<[string, Partial<Record<string, CellValue>>, string[], Partial<Record<string, number>>]>([
    ['a missing due date', { 'Due Date': '' }, ['due-date-missing 0:4'], { dueDay: 0 }],
    ['a due date of blanks', { 'Due Date': ' \u00a0' }, ['due-date-missing 0:4'], { dueDay: 0 }],
    ['a due date of 0', { 'Due Date': 0 }, ['due-date-missing 0:4'], { dueDay: 0 }],
    ['a negative due date', { 'Due Date': -5 }, ['date-unreadable 0:4 -5'], { dueDay: 0 }],
    [
      'a due date out of range',
      { 'Due Date': 1e7 },
      ['date-unreadable 0:4 10000000'],
      { dueDay: 0 },
    ],
    ['a due date as YYYYMMDD', { 'Due Date': 20260331 }, [], { dueDay: MARCH_31 }],
    ['an error as due date', { 'Due Date': '#N/A' }, ['date-unreadable 0:4 #N/A'], { dueDay: 0 }],
    ['a due date of words', { 'Due Date': 'soon' }, ['date-unreadable 0:4 soon'], { dueDay: 0 }],
    ['a logical due date', { 'Due Date': true }, ['date-unreadable 0:4 TRUE'], { dueDay: 0 }],
    ['a missing invoice date', { 'Invoice Date': '' }, [], { invoiceDay: 0, dueDay: MARCH_31 }],
    [
      'an unreadable invoice date',
      { 'Invoice Date': 'soon' },
      ['date-unreadable 0:3 soon'],
      { invoiceDay: 0 },
    ],
    [
      'no date at all',
      { 'Invoice Date': '', 'Due Date': '' },
      ['date-missing 0:4'],
      { invoiceDay: 0, dueDay: 0 },
    ],
    [
      'a credit without a date',
      { 'Invoice Date': '', 'Due Date': '', Balance: -5 },
      ['date-missing 0:4 credit'],
      { balance: -500 },
    ],
    ['nothing owed and no due date', { 'Due Date': '', Balance: 0 }, [], { balance: 0 }],
    [
      'nothing owed and no date',
      { 'Invoice Date': '', 'Due Date': '', Balance: 0 },
      [],
      { balance: 0 },
    ],
    ['a missing account', { 'Customer ID': '' }, ['account-missing 0:0'], { balance: 10000 }],
    ['an error as account', { 'Customer ID': '#REF!' }, ['account-missing 0:0 #REF!'], {}],
    ['a missing currency', { Currency: '' }, ['currency-missing 0:6'], { balance: 10000 }],
    ['too many decimals', { Balance: 12.345 }, ['amount-rounded 0:5 12.345'], { balance: 1235 }],
    ['the noise of a sum', { Balance: 0.1 + 0.2 }, [], { balance: 30 }],
    ['yen without decimals', { Balance: 1234, Currency: 'JPY' }, [], { balance: 1234 }],
    ['dinars with three', { Balance: 1.234, Currency: 'KWD' }, [], { balance: 1234 }],
    ['a balance of 0', { Balance: 0 }, [], { balance: 0 }],
    [
      'an unknown dispute',
      { Disputed: 'ask Ana' },
      ['dispute-unreadable 0:7 ask Ana'],
      { disputed: 0 },
    ],
    ['an error as dispute', { Disputed: '#N/A' }, ['dispute-unreadable 0:7 #N/A'], { disputed: 0 }],
    ['a disputed part', { Disputed: 40 }, [], { disputed: 4000 }],
    ['a dispute of more than the balance', { Disputed: 400 }, [], { disputed: 10000 }],
    ['a disputed part as text', { Disputed: '40.50' }, [], { disputed: 4050 }],
    [
      'a dispute of a negative amount',
      { Disputed: -4 },
      ['dispute-unreadable 0:7 -4'],
      { disputed: 0 },
    ],
  ])('takes %s as it should', (_, given, issues, expected) => {
    const ledger = readLedger(HEADERS, [row(given)]);
    expect(issuesOf(ledger)).toEqual(issues);
    expect(ledger.census).toEqual({
      rows: 1,
      items: 1,
      headings: 0,
      blank: 0,
      totals: 0,
      unread: 0,
    });
    const { items } = ledger;
    const columns = { ...items, length: [items.length] };
    for (const [column, value] of Object.entries(expected)) {
      expect([column, columns[column as keyof typeof columns]?.[0]]).toEqual([column, value]);
    }
  });

  it.each<[CellValue, string]>([
    ['', 'amount-missing 0:5'],
    ['#N/A', 'amount-unreadable 0:5 #N/A'],
    ['tbd', 'amount-unreadable 0:5 tbd'],
    ['50%', 'amount-unreadable 0:5 50%'],
    [true, 'amount-unreadable 0:5 TRUE'],
    [1e20, 'amount-unreadable 0:5 100000000000000000000'],
  ])('counts a row with the amount %j as unread', (amount, issue) => {
    const ledger = readLedger(HEADERS, [row({ Balance: amount }), row()]);
    expect(issuesOf(ledger)).toEqual([issue]);
    expect(ledger.census).toEqual({
      rows: 2,
      items: 1,
      headings: 0,
      blank: 0,
      totals: 0,
      unread: 1,
    });
    expect([...ledger.items.row]).toEqual([1]);
  });

  it('takes the number 123 and the text 123 as one account, and leading zeros as another', () => {
    const keys: CellValue[] = [123, '123', ' 123 ', '00123', 'A7'];
    const ledger = readLedger(
      HEADERS,
      keys.map((key, at) => row({ 'Customer ID': key, Invoice: `I-${at}` })),
    );
    expect(ledger.accounts.map(({ key }) => key)).toEqual(['123', '00123', 'A7']);
    expect([...ledger.items.account]).toEqual([0, 0, 0, 1, 2]);
    expect(issuesOf(ledger)).toEqual(['account-leading-zeros 3:0 123, 00123']);
  });

  it('keeps accounts apart that differ only in how somebody wrote them, and says so', () => {
    const keys = [
      'Acme Corp',
      'ACME  CORP',
      'Peña',
      'Pena',
      'acme corp',
      'Acme Corporation',
      '7',
      7,
    ];
    const ledger = readLedger(
      HEADERS,
      keys.map((key, at) => row({ 'Customer ID': key, Invoice: `I-${at}` })),
    );
    expect(ledger.accounts).toHaveLength(7);
    expect(issuesOf(ledger)).toEqual([
      'account-spelling 1:0 Acme Corp, ACME  CORP, acme corp',
      'account-spelling 3:0 Peña, Pena',
    ]);
  });

  it('without an account id has accounts by name', () => {
    const ledger = readLedger('Customer Name,Date,Amount', [['Boundary Ltd', MARCH_31, 5]]);
    expect(ledger.accounts).toEqual([
      { key: 'Boundary Ltd', name: 'Boundary Ltd', owner: '', phone: '', email: '' },
    ]);
  });

  it('keeps the first name, owner, phone and e-mail that an account shows', () => {
    const ledger = readLedger('Customer ID,Customer Name,Collector,Phone,Email,Due Date,Balance', [
      ['A1', '', 'Ana', '', '#N/A', MARCH_31, 1],
      ['A1', 'Boundary Ltd', 'Luis', 5550101, 'ap@boundary.example', MARCH_31, 1],
      ['A1', 'Boundary', 'Luis', '', '', MARCH_31, 1],
    ]);
    expect(ledger.accounts).toEqual([
      {
        key: 'A1',
        name: 'Boundary Ltd',
        owner: 'Ana',
        phone: '5550101',
        email: 'ap@boundary.example',
      },
    ]);
  });

  it('of a 1904 workbook has days of the 1900 system', () => {
    const rows = [row({ 'Due Date': MARCH_31 - 1462, 'Invoice Date': '2026-03-01' })];
    const ledger = readLedger(HEADERS, rows, { dayOffset: 1462 });
    expect(ledger.items.dueDay[0]).toBe(MARCH_31);
    expect(ledger.items.invoiceDay[0]).toBe(fromIso('2026-03-01'));
  });

  it('without a due date column goes by invoice date, and that is no issue', () => {
    const ledger = readLedger('Customer,Date,Amount', [
      ['A1', MARCH_31, 5],
      ['A1', '', 5],
    ]);
    expect(issuesOf(ledger)).toEqual(['date-missing 1:1']);
    expect([...ledger.items.dueDay]).toEqual([0, 0]);
  });

  it('without an open balance is open by its settled date', () => {
    const headers = 'Customer,Invoice Date,Due Date,Invoice Amount,Settled Date';
    const ledger = readLedger(headers, [
      ['A1', MARCH_31 - 60, MARCH_31 - 30, 55.94, MARCH_31],
      ['A1', MARCH_31 - 60, MARCH_31 - 30, 10, ''],
      ['A1', MARCH_31 - 60, MARCH_31 - 30, 10, 'later'],
    ]);
    expect(ledger.reading.settled).toBe(true);
    expect([...ledger.items.balance]).toEqual([5594, 1000, 1000]);
    expect([...ledger.items.settledDay]).toEqual([MARCH_31, 0, 0]);
    expect(issuesOf(ledger)).toEqual(['settled-date-unreadable 2:4 later']);
  });

  it('with an open balance is not', () => {
    const headers = 'Customer,Due Date,Original Amount,Balance,Settled Date';
    const ledger = readLedger(headers, [['A1', MARCH_31, 100, 40, MARCH_31]]);
    expect(ledger.reading.settled).toBe(false);
    expect([...ledger.items.balance]).toEqual([4000]);
    expect([...ledger.items.settledDay]).toEqual([0]);
  });

  it('has its newest day by due date where no item has an invoice date', () => {
    expect(readLedger('Customer,Due Date,Balance', [['A1', MARCH_31, 5]]).newestDay).toBe(MARCH_31);
    expect(readLedger('Customer,Due Date,Balance', [['A1', '', 5]]).newestDay).toBe(0);
  });

  it.each<[string, CellValue[][], CellValue[]]>([
    ['where rows are blank', [row(), row().fill(''), row({ Invoice: 7 })], ['I-01', 7]],
    ['where no row is an item', [row().fill('')], []],
  ])('has as many invoices as items %s', (_, rows, invoices) => {
    const { items } = readLedger(HEADERS, rows);
    expect(items.invoice).toEqual(invoices);
    expect(items.invoice).toHaveLength(items.length);
  });

  it('has its issues in the order of the sheet', () => {
    const bad = { 'Customer ID': '', 'Due Date': '', Balance: 12.345 };
    const rows = [row(bad), row({ ...bad, Invoice: 'I-02' })];
    expect(issuesOf(readLedger(HEADERS, rows))).toEqual([
      'account-missing 0:0',
      'due-date-missing 0:4',
      'amount-rounded 0:5 12.345',
      'account-missing 1:0',
      'due-date-missing 1:4',
      'amount-rounded 1:5 12.345',
    ]);
  });
});
