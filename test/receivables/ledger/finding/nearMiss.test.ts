import type { Field } from '../../../../src/receivables/ledger/field';
import { findLedger } from '../../../../src/receivables/ledger/finding/findLedger';
import { NO_MEMORY } from '../../../../src/receivables/ledger/mapping/mappingMemory';
import { wordsFor } from '../../../../src/words/everyLanguage';
import { sheetOf, type Rows } from './areas';

type Chosen = Partial<Record<Field, string>>;

const ITEMS: Rows = [
  ['Oak Ltd', 'F-1', 46_100, 46_130, 120.5],
  ['Oak Ltd', 'F-2', 46_110, 46_140, 80],
  ['Elm SA', 'F-3', 46_120, 46_150, 44.25],
];

/** The items under a header, in the columns that it has. */
function list(header: readonly string[], columns = header.map((_, at) => at)): Rows {
  return [header, ...ITEMS.map((row) => columns.map((at) => row[at] ?? ''))];
}

function found(rows: Rows, chosen: Chosen = {}, wanted: string | null = null) {
  return findLedger([sheetOf('March', rows)], wanted, { ...NO_MEMORY, chosen });
}

function asked(rows: Rows, chosen: Chosen = {}): unknown {
  const read = found(rows, chosen);
  if (!('question' in read)) return null;
  const { question } = read;
  if (question.code !== 'columns-missing') return question.code;
  return Object.fromEntries(question.missing.map(({ field, proposal }) => [field, proposal]));
}

describe('a list that lacks columns of known names', () => {
  test.each<[string, readonly string[], number[], Chosen, unknown]>([
    [
      'the customer, who comes again, before the document, which does not',
      ['Reg', 'Kontrahent', 'Due Date', 'Balance'],
      [1, 0, 3, 4],
      {},
      { account: 'Kontrahent' },
    ],
    ['the amount', ['Customer', 'Due Date', 'Kwota'], [0, 3, 4], {}, { balance: 'Kwota' }],
    [
      'invoice and due date, where two columns have days',
      ['Customer', 'Wystawiona', 'Termin', 'Balance'],
      [0, 2, 3, 4],
      {},
      { invoiceDate: 'Wystawiona', dueDate: 'Termin' },
    ],
    [
      'the due date, or the invoice date, where one column has days',
      ['Customer', 'Termin', 'Balance'],
      [0, 3, 4],
      {},
      { invoiceDate: null, dueDate: 'Termin' },
    ],
    [
      'all of them, where no word is known',
      ['Kontrahent', 'Faktura nr', 'Wystawiona', 'Termin', 'Kwota'],
      [0, 1, 2, 3, 4],
      {},
      { account: 'Kontrahent', invoiceDate: 'Wystawiona', dueDate: 'Termin', balance: 'Kwota' },
    ],
    [
      'what a person chose and is not there',
      ['Kontrahent', 'Due Date', 'Balance'],
      [0, 3, 4],
      { account: 'Klient' },
      { account: 'Kontrahent' },
    ],
    [
      'what a person said there is no column for, because there must be one',
      ['Kontrahent', 'Due Date', 'Balance'],
      [0, 3, 4],
      { account: '-' },
      { account: 'Kontrahent' },
    ],
  ])('is asked for %s', (_, header, columns, chosen, expected) => {
    expect(asked(list(header, columns), chosen)).toEqual(expected);
  });

  it('is the ledger once they are named', () => {
    const rows = list(['Kontrahent', 'Faktura nr', 'Wystawiona', 'Termin', 'Kwota']);
    const chosen: Chosen = { account: 'Kontrahent', dueDate: 'Termin', balance: 'E' };
    expect(found(rows, chosen)).toMatchObject({
      head: { mapping: { account: 0, dueDate: 3, balance: 4 }, headerRow: 0, rows: 3 },
    });
  });

  it('is asked about again, for the rest, where only some are named', () => {
    const rows = list(['Kontrahent', 'Faktura nr', 'Wystawiona', 'Termin', 'Kwota']);
    expect(asked(rows, { account: 'Kontrahent', dueDate: 'Termin' })).toEqual({ balance: 'Kwota' });
  });

  test.each<[string, Rows]>([
    ['without rows', [['Kontrahent', 'Due Date', 'Balance']]],
    ['of contacts', list(['Customer', 'Name', 'Phone'], [0, 0, 1])],
    ['of what is owed to vendors', list(['Vendor', 'Due Date', 'Amount Due'], [0, 3, 4])],
    ['without any amount', list(['Customer', 'Due Date', 'Task'], [0, 3, 1])],
    ['without any day', list(['Customer', 'Balance', 'Task'], [0, 4, 1])],
  ])('is not one %s', (_, rows) => {
    expect(asked(rows)).toBe('no-ledger');
  });

  test.each<[string, Rows, unknown]>([
    [
      'the invoice date, where terms count from it',
      [
        ['Customer', 'Termin', 'Terms', 'Balance'],
        ['A1', 46_112, 'Net 30', 5],
        ['A2', 46_113, 'Net 60', 7],
      ],
      { invoiceDate: 'Termin' },
    ],
    [
      'the due date, which days of something else may be',
      [
        ['Customer', 'Ship Date', 'Balance'],
        ['A1', 46_112, 5],
        ['A2', 46_113, 7],
      ],
      { invoiceDate: null, dueDate: 'Ship Date' },
    ],
    [
      'the due date, which other days are before those of something else',
      [
        ['Customer', 'Ship Date', 'Termin', 'Balance'],
        ['A1', 46_100, 46_112, 5],
        ['A2', 46_101, 46_113, 7],
      ],
      { invoiceDate: 'Termin', dueDate: 'Ship Date' },
    ],
    [
      'the customer alone, where amounts stand by age',
      [
        ['Kontrahent', 'Miasto', 'Current', '1-30'],
        ['Oak Ltd', 'Gda', 5, 0],
        ['Oak Ltd', 'Poz', 0, 7],
      ],
      { account: 'Kontrahent' },
    ],
    [
      'the days alone, where headings name the customers',
      [
        ['', 'Termin', 'Faktura', 'Balance'],
        ['Oak Ltd', '', '', ''],
        ['', 46_112, 'F-1', 5],
        ['Elm SA', '', '', ''],
        ['', 46_113, 'F-2', 7],
      ],
      { invoiceDate: null, dueDate: 'Termin' },
    ],
    [
      'the customer as well, where no column is left for them',
      [
        ['Phone', 'Termin', 'Balance'],
        ['555-0101', 46_112, 5],
        ['555-0102', 46_113, 7],
      ],
      { account: null, invoiceDate: null, dueDate: 'Termin' },
    ],
  ])('is asked for %s', (_, rows, expected) => {
    expect(asked(rows)).toEqual(expected);
  });

  it('is asked for by letters of the sheet, wherever it stands in it', () => {
    const rows = [
      ['', 'Termin', 'Faktura', 'Balance'],
      ['Oak Ltd', '', '', ''],
      ['', 46_112, 'F-1', 5],
      ['Elm SA', '', '', ''],
      ['', 46_113, 'F-2', 7],
    ];
    const read = findLedger([sheetOf('March', rows, { column: 3 })], null);
    expect(read).toMatchObject({
      question: { missing: [{ field: 'invoiceDate' }, { field: 'dueDate', proposal: 'Termin' }] },
    });
  });

  it('is none where no column is left for the customer, and all else is known', () => {
    const rows = [
      ['Phone', 'Due Date', 'Balance'],
      ['555-0101', 46_112, 5],
      ['555-0102', 46_113, 7],
    ];
    expect(asked(rows)).toBe('no-ledger');
  });

  it('is asked about with the headers that it has', () => {
    const rows = list(['Kontrahent', 'Due Date', 'Balance'], [0, 3, 4]);
    const parted = rows.map(([first = '', ...rest]) => [first, '', ...rest]);
    expect(found(parted)).toMatchObject({
      question: { headers: ['Kontrahent', 'Due Date', 'Balance'], place: 'March' },
    });
  });

  it('is not asked about where a person means another place, or where two ledgers are there', () => {
    const near = list(['Kontrahent', 'Due Date', 'Balance'], [0, 3, 4]);
    expect(found(near, {}, 'April')).toMatchObject({ question: { code: 'ledger-not-found' } });
    const ledger = list(['Customer', 'Due Date', 'Balance'], [0, 3, 4]);
    const areas = [sheetOf('A', ledger), sheetOf('B', ledger), sheetOf('March', near)];
    expect(findLedger(areas, null)).toMatchObject({ question: { code: 'which-ledger' } });
  });

  it('is asked about where it stands in the place of the last ledger, and no other is there', () => {
    const near = list(['Kontrahent', 'Due Date', 'Balance'], [0, 3, 4]);
    const before = { sheet: 'March', address: 'A1:C4' };
    expect(findLedger([sheetOf('March', near)], null, NO_MEMORY, before)).toMatchObject({
      question: { code: 'columns-missing', place: 'March' },
    });
    const other = sheetOf('April', list(['Customer', 'Due Date', 'Balance'], [0, 3, 4]));
    expect(findLedger([sheetOf('March', near), other], null, NO_MEMORY, before)).toMatchObject({
      question: { code: 'ledger-gone' },
    });
  });

  it('of several is the one of which most is known, then the longest', () => {
    const short = list(['Kontrahent', 'Due Date', 'Balance'], [0, 3, 4]).slice(0, 3);
    const long = list(['Klient', 'Due Date', 'Balance'], [0, 3, 4]);
    const vague = list(['Ktoś', 'Termin', 'Balance'], [0, 3, 4]);
    const areas = [sheetOf('Vague', vague), sheetOf('Short', short), sheetOf('Long', long)];
    expect(findLedger(areas, null)).toMatchObject({ question: { place: 'Long' } });
  });

  it('is never asked about beside a ledger, unless a person means it', () => {
    const ledger = sheetOf('Open', list(['Customer', 'Due Date', 'Balance'], [0, 3, 4]));
    const areas = [ledger, sheetOf('Other', list(['Klient', 'Due Date', 'Balance'], [0, 3, 4]))];
    expect(findLedger(areas, null)).toMatchObject({ head: { sheet: 'Open' } });
    expect(findLedger(areas, 'other')).toMatchObject({
      question: { code: 'columns-missing', place: 'Other' },
    });
  });

  test.each([
    ['en', 'The list in March has no column that is known as: Account, which may be “Kontrahent”.'],
    [
      'es',
      'La lista en March no tiene ninguna columna que se conozca como: Cuenta, que puede ser “Kontrahent”.',
    ],
  ] as const)('is asked about in words: %s', (language, sentence) => {
    const read = found(list(['Kontrahent', 'Due Date', 'Balance'], [0, 3, 4]));
    const { issues } = wordsFor(language);
    expect('question' in read ? issues.question(read.question) : '').toContain(sentence);
  });
});
