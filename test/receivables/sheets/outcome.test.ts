import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { outcome } from '../../../src/receivables/sheets/outcome';
import { wordsFor } from '../../../src/words/everyLanguage';
import { ledgerOf } from '../ledgerOf';
import { AS_OF, ROWS, settingsOf, withoutBalance } from './planOf';

const FRESH = { newestDay: AS_OF };

function say(ledger: Ledger, language: 'en' | 'es' = 'en', rowsHidden = false): string {
  return outcome(ledger, age(ledger, settingsOf()), wordsFor(language).sheets, rowsHidden);
}

const EVERYTHING: Partial<Ledger> = {
  ...FRESH,
  census: { rows: 1_016, items: 8, headings: 0, blank: 1_002, totals: 1, unread: 5 },
};

test.each([
  [
    'en',
    '1,016 rows: 4 items, 1 credit, 1 without a date, 1 dated after the as-of date, 1 zero balance, 5 not read, 1 total row, 1,002 blank rows.',
  ],
  [
    'es',
    '1,016 filas: 4 partidas, 1 crédito, 1 sin fecha, 1 con fecha posterior a la de corte, 1 saldo en cero, 5 no leídas, 1 fila de totales, 1,002 filas en blanco.',
  ],
] as const)('in %s every row is accounted for', (language, sentence) => {
  expect(say(ledgerOf([...ROWS, { balance: 0 }], EVERYTHING), language)).toBe(sentence);
});

test('only what there is is named', () => {
  expect(say(ledgerOf([{ due: '2026-03-31', balance: 1 }], FRESH))).toBe('1 row: 1 item.');
  expect(say(ledgerOf([{ balance: -1 }], FRESH))).toBe('1 row: 1 credit.');
  expect(say(ledgerOf([], FRESH))).toBe('0 rows: 0 items.');
});

test.each([
  ['dates-swapped', 'en', 'Excel may have misread Due Date when it opened the export'],
  ['amounts-mistaken', 'en', 'Excel may have misread Due Date when it opened the export'],
  ['dates-swapped', 'es', 'Es posible que Excel leyera mal Due Date al abrir el archivo'],
] as const)('%s is warned of in %s', (code, language, sentence) => {
  const ledger = ledgerOf([{ due: '2026-03-31', balance: 1 }], FRESH);
  const { head } = ledger;
  const column = head.headers.indexOf('Due Date');
  const issues = [{ code, row: null, column, detail: '1 2026-03-04 2026-04-03' }];
  expect(say(ledger, language)).not.toContain(sentence);
  expect(say({ ...ledger, issues }, language)).toContain(sentence);
});

test('settled items are counted apart', () => {
  const ledger = ledgerOf(
    [
      { invoiced: '2026-01-01', settled: '2026-02-01', balance: 1 },
      { invoiced: '2026-01-01', balance: 1 },
    ],
    {
      ...FRESH,
      reading: {
        dateOrder: null,
        numberStyle: null,
        settled: true,
        given: false,
        creditTypes: [],
        accountsFrom: 'rows',
      },
    },
  );
  expect(say(ledger)).toBe('2 rows: 1 item, 1 settled.');
});

test('filtered and hidden rows are said to count', () => {
  expect(say(ledgerOf(ROWS, FRESH), 'en', true)).toContain(
    'Filtered and hidden rows are counted too.',
  );
});

describe('without an open balance column', () => {
  const bare = withoutBalance(ledgerOf([{ due: '2026-03-31', balance: 1 }], FRESH));

  test('original amounts are said to count as open', () => {
    expect(say(bare)).toBe(
      '1 row: 1 item. The ledger has no open balance column, so each original amount was counted as still open.',
    );
  });

  test('settled dates tell what is open, and nothing needs saying', () => {
    expect(say({ ...bare, reading: { ...bare.reading, settled: true } })).toBe('1 row: 1 item.');
  });
});

describe('the newest date of the ledger', () => {
  const warning = (days: number, settled = false) =>
    say(
      ledgerOf([{ balance: 1 }], {
        newestDay: AS_OF + days,
        reading: {
          dateOrder: null,
          numberStyle: null,
          settled,
          given: false,
          creditTypes: [],
          accountsFrom: 'rows',
        },
      }),
    ).replace(/^[^.]*\. ?/u, '');

  test.each([[-7], [0], [7]])('%i days from the as-of date is fresh', (days) => {
    expect(warning(days)).toBe('');
  });

  test('a week and a day before is old', () => {
    expect(warning(-8)).toBe(
      'The newest date in the ledger is 2026-03-23, 8 days before the as-of date: is this the latest list?',
    );
  });

  test('a week and a day after is a mistaken as-of date', () => {
    expect(warning(8)).toContain('2026-04-08, 8 days after the as-of date');
  });

  test('a list of settled items may go on after the as-of date', () => {
    expect(warning(300, true)).toBe('');
  });

  test('due dates alone lie ahead in every list, so that they tell nothing of the as-of date', () => {
    const ledger = ledgerOf([{ balance: 1 }], { newestDay: AS_OF + 19 });
    const { invoiceDate, ...mapping } = ledger.head.mapping;
    expect(invoiceDate).toBeDefined();
    expect(say(ledger)).toContain('19 days after');
    expect(say({ ...ledger, head: { ...ledger.head, mapping } })).not.toContain('19 days after');
  });

  test('a ledger without dates has none', () => {
    expect(warning(-AS_OF)).toBe('');
  });
});

test('a difference is told with its amount and currency', () => {
  const ledger = ledgerOf([{ due: '2026-03-31', balance: 5, currency: 'USD' }], FRESH);
  const control = ledger.control.map((each) => ({ ...each, numbers: 4.5 }));
  expect(say({ ...ledger, control })).toContain("the ledger's own total differs by -0.50 USD");
});

test('differences of several currencies are told apart, one of an unknown currency too', () => {
  const rows = ['USD', 'USD', null].map((currency) => ({
    due: '2026-03-31',
    balance: 5,
    currency,
  }));
  const ledger = ledgerOf(rows, FRESH);
  const control = ledger.control.map((each) => ({ ...each, numbers: 1234 }));
  expect(say({ ...ledger, control })).toContain(
    "the ledger's own total differs by 1,224.00 USD, 1,229.00 (no currency).",
  );
});

test('the numbers named add up to the rows', () => {
  const row = fc.record({ balance: fc.integer({ min: -2, max: 2 }) });
  const counts = fc.record({ blank: fc.nat(9), totals: fc.nat(9), unread: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(row), counts, (rows, others) => {
      const all = rows.length + others.blank + others.totals + others.unread;
      const census = { ...others, headings: 0, items: rows.length, rows: all };
      const [total = NaN, ...named] = (
        say(ledgerOf(rows, { ...FRESH, census })).match(/\d+/gu) ?? []
      ).map(Number);
      expect(named.reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(total).toBe(all);
    }),
  );
});

describe('what was read otherwise than cell by cell', () => {
  const read = (reading: Partial<Ledger['reading']>, language: 'en' | 'es' = 'en'): string => {
    const ledger = ledgerOf([{ due: '2026-03-31', balance: 1 }], {
      ...FRESH,
      census: { rows: 4, items: 1, headings: 2, blank: 0, totals: 1, unread: 0 },
    });
    return say({ ...ledger, reading: { ...ledger.reading, ...reading } }, language);
  };

  test.each([
    [{}, 'en', '4 rows: 1 item, 1 total row, 2 headings.'],
    [
      { given: true },
      'en',
      '4 rows: 1 row aged as given, 1 total row, 2 headings. The list has no dates, so its columns by age stand as they are.',
    ],
    [
      { creditTypes: ['CM', 'Payment'] },
      'en',
      '4 rows: 1 item, 1 total row, 2 headings. No amount has a minus, so those of the type CM, Payment were taken as credits.',
    ],
    [
      { accountsFrom: 'headings' },
      'es',
      '4 filas: 1 partida, 1 fila de totales, 2 encabezados. Los clientes son los de los encabezados que están encima de las partidas.',
    ],
  ] as const)('%j is said', (reading, language, sentence) => {
    expect(read(reading, language)).toBe(sentence);
  });
});
