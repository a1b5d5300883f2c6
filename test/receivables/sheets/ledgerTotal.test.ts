import { age } from '../../../src/receivables/aging/age';
import { emptiedBlock } from '../../../src/receivables/aging/emptiedBlock';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import type { MinorUnits } from '../../../src/receivables/money/minorUnits';
import { ledgerTotal } from '../../../src/receivables/sheets/ledgerTotal';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';

const ROWS: readonly Row[] = [
  { due: '2026-01-01', balance: 10 },
  { due: '2026-01-01', balance: 2.5 },
  { due: '2026-01-01', balance: 4 },
];
const DOLLARS_AND_EUROS: readonly Row[] = [
  { due: '2026-01-01', balance: 10, currency: 'USD' },
  { due: '2026-01-01', balance: 2.5, currency: 'EUR' },
];

function formulas(ledger: Ledger): readonly (string | number)[] {
  const { blocks } = age(ledger, {
    asOf: dayOf('2026-03-31'),
    edges: [0, 30],
    overDays: 30,
    mainCurrency: null,
  });
  return blocks.map((block) => ledgerTotal(ledger, block));
}

function headed(
  rows: readonly Row[],
  head: Partial<Ledger['head']>,
  changes: Partial<Ledger> = {},
) {
  const ledger = ledgerOf(rows, changes);
  return { ...ledger, head: { ...ledger.head, ...head } };
}

function withHeader(header: string): Partial<Ledger['head']> {
  const { headers } = ledgerOf(ROWS).head;
  return {
    table: 'OpenItems',
    headers: headers.map((each) => (each === 'Balance' ? header : each)),
  };
}

describe('a range', () => {
  test.each([
    ['Open items', "=ROUND(SUM('Open items'!F2:F1004),2)"],
    ["Ana's list", "=ROUND(SUM('Ana''s list'!F2:F1004),2)"],
    ['2026-03', "=ROUND(SUM('2026-03'!F2:F1004),2)"],
    ['Año [1]', "=ROUND(SUM('Año [1]'!F2:F1004),2)"],
  ])('on the sheet %s', (sheet, expected) => {
    expect(formulas(headed(ROWS, { sheet }))).toEqual([expected]);
  });

  test('below title lines and beside empty columns', () => {
    expect(formulas(headed(ROWS, { headerRow: 4, column: 22 }))).toEqual([
      "=ROUND(SUM('Open items'!AB6:AB1008),2)",
    ]);
  });

  test('takes in a thousand rows below it, where items may be typed, but none below the last', () => {
    const below = (headerRow: number) => formulas(headed(ROWS, { headerRow }))[0];
    expect(below(0)).toBe("=ROUND(SUM('Open items'!F2:F1004),2)");
    expect(below(1_048_000)).toBe("=ROUND(SUM('Open items'!F1048002:F1048576),2)");
  });

  test('where the balance is the original amount', () => {
    const { balance, ...mapping } = ledgerOf(ROWS).head.mapping;
    expect(balance).toBe(5);
    expect(formulas(headed(ROWS, { mapping: { ...mapping, originalAmount: 1 } }))).toEqual([
      "=ROUND(SUM('Open items'!B2:B1004),2)",
    ]);
  });
});

describe('amounts less what is paid', () => {
  const lessPaid = { mapping: { account: 0, dueDate: 4, originalAmount: 1, paid: 7 } };

  test('are the sum of one column less that of the other', () => {
    expect(formulas(headed(ROWS, lessPaid))).toEqual([
      "=ROUND(SUM('Open items'!B2:B1004)-SUM('Open items'!H2:H1004),2)",
    ]);
  });

  test('are given without the total rows of either column', () => {
    const [b, h] = ["'Open items'!B", "'Open items'!H"];
    expect(formulas(headed(ROWS, lessPaid, { totalRows: [3] }))).toEqual([
      `=ROUND(SUMIF(${b}2:B1004,"<1E+300")-SUMIF(${h}2:H1004,"<1E+300")` +
        `-SUMIF(${b}5,"<1E+300")+SUMIF(${h}5,"<1E+300"),2)`,
    ]);
  });

  test('are a plain number where a row was not read, which may hold one of the two', () => {
    const { census } = ledgerOf(ROWS);
    const ledger = headed(ROWS, lessPaid, { census: { ...census, unread: 1 } });
    expect(formulas(ledger)).toEqual([16.5]);
  });
});

describe('a table', () => {
  test.each([
    ['Balance', '=ROUND(SUM(OpenItems[Balance]),2)'],
    ['Open Balance', '=ROUND(SUM(OpenItems[Open Balance]),2)'],
    ['Amount [USD]', "=ROUND(SUM(OpenItems[[Amount '[USD']]]),2)"],
    ['Saldo pendiente año', '=ROUND(SUM(OpenItems[Saldo pendiente año]),2)'],
    ['Balance (USD)', '=ROUND(SUM(OpenItems[[Balance (USD)]]),2)'],
    ['Item #', "=ROUND(SUM(OpenItems[[Item '#]]),2)"],
    ["Customer's balance", "=ROUND(SUM(OpenItems[[Customer''s balance]]),2)"],
    ['Open\nbalance', "=ROUND(SUM('Open items'!F2:F4),2)"],
    ['', "=ROUND(SUM('Open items'!F2:F4),2)"],
  ])('with the header %j', (header, expected) => {
    expect(formulas(headed(ROWS, withHeader(header)))).toEqual([expected]);
  });
});

describe('what is not a plain number', () => {
  test('total rows are taken out again, neighbours together', () => {
    const ledger = headed(ROWS, { rows: 9 }, { totalRows: [3, 7, 8] });
    expect(formulas(ledger)).toEqual([
      '=ROUND(SUMIF(\'Open items\'!F2:F1010,"<1E+300")-SUMIF(\'Open items\'!F5,"<1E+300")' +
        '-SUMIF(\'Open items\'!F9:F10,"<1E+300"),2)',
    ]);
  });

  test('a total may be an error (#REF!), which must not spoil the sum', () => {
    const [formula] = formulas(
      headed(ROWS, { ...withHeader('Balance'), rows: 4 }, { totalRows: [3] }),
    );
    expect(formula).toBe(
      '=ROUND(SUMIF(OpenItems[Balance],"<1E+300")-SUMIF(\'Open items\'!F5,"<1E+300"),2)',
    );
  });

  test.each([
    [1234.5, '+1234.5'],
    [-0.05, '-0.05'],
  ])('text amounts of %d in all are a constant', (texts, expected) => {
    const control = ledgerOf(ROWS).control.map((each) => ({
      ...each,
      texts: Math.round(texts * 100) as MinorUnits,
    }));
    expect(formulas(ledgerOf(ROWS, { control }))).toEqual([
      `=ROUND(SUM('Open items'!F2:F1004)${expected},2)`,
    ]);
  });

  test('with text amounts alone there is nothing to be alive', () => {
    const texts = 1650 as MinorUnits;
    const control = ledgerOf(ROWS).control.map((each) => ({ ...each, numbers: 0, texts }));
    expect(formulas(ledgerOf(ROWS, { control }))).toEqual([16.5]);
  });

  test('an unread cell may be an error, which must not spoil the sum', () => {
    const { census } = ledgerOf(ROWS);
    expect(formulas(ledgerOf(ROWS, { census: { ...census, unread: 1 } }))).toEqual([
      '=ROUND(SUMIF(\'Open items\'!F2:F1004,"<1E+300"),2)',
    ]);
  });

  test('a formula that nobody could read becomes a number', () => {
    const totalRows = Array.from({ length: 200 }, (_, i) => i * 2 + 3);
    expect(formulas(headed(ROWS, { rows: 500 }, { totalRows }))).toEqual([16.5]);
  });
});

describe('several currencies', () => {
  const dollars = (ledger: Ledger, ...spellings: string[]): Ledger => ({
    ...ledger,
    control: ledger.control.map((each, i) => (i === 0 ? { ...each, spellings } : each)),
  });

  test('are told apart by their cells', () => {
    expect(formulas(headed(DOLLARS_AND_EUROS, withHeader('Balance')))).toEqual([
      '=ROUND(SUMIFS(OpenItems[Balance],OpenItems[Balance],"<1E+300",OpenItems[Currency],"=USD"),2)',
      '=ROUND(SUMIFS(OpenItems[Balance],OpenItems[Balance],"<1E+300",OpenItems[Currency],"=EUR"),2)',
    ]);
  });

  test('each spelling is asked for once, capitals or not', () => {
    const ledger = dollars(ledgerOf(DOLLARS_AND_EUROS), 'USD', 'usd', 'US$');
    expect(String(formulas(ledger)[0]).match(/"=[^"]*"/gu)).toEqual(['"=usd"', '"=US$"']);
  });

  test.each([
    ['', '""'],
    ['U*D', '"=U~*D"'],
    ['"?"', '"=""~?"""'],
    ['~', '"=~~"'],
  ])('the spelling %j is asked for as %s', (spelling, criterion) => {
    expect(formulas(dollars(ledgerOf(DOLLARS_AND_EUROS), spelling))[0]).toContain(
      `G2:G1003,${criterion})`,
    );
  });

  test('total rows are taken out of the currency that they show', () => {
    const ledger = headed(DOLLARS_AND_EUROS, { rows: 3 }, { totalRows: [2] });
    expect(formulas(ledger)[1]).toBe(
      "=ROUND(SUMIFS('Open items'!F2:F1004,'Open items'!F2:F1004,\"<1E+300\",'Open items'!G2:G1004,\"=EUR\")" +
        "-SUMIFS('Open items'!F4,'Open items'!F4,\"<1E+300\",'Open items'!G4,\"=EUR\"),2)",
    );
  });
});

describe('a sheet whose currency went', () => {
  const emptied = (currency: string | null, rows: readonly Row[]) =>
    ledgerTotal(ledgerOf(rows), emptiedBlock(currency, ['Current', '1-30', '31+']));

  test.each([
    ['has left the ledger', 'GBP', DOLLARS_AND_EUROS],
    ['has become the main one, on the first sheet', 'EUR', DOLLARS_AND_EUROS.slice(1)],
    ['is unknown, where now each item has one', null, DOLLARS_AND_EUROS],
  ])('asks for nothing, where the currency %s', (_, currency, rows) => {
    expect(emptied(currency, rows)).toBe(0);
  });

  test('but one of later items alone stays alive', () => {
    const rows = [{ invoiced: '2026-04-10', balance: 7 }];
    expect(formulas(ledgerOf(rows))).toEqual(["=ROUND(SUM('Open items'!F2:F1002),2)"]);
  });
});

describe('credits by their type and amounts in bucket columns', () => {
  const mapping = { ...ledgerOf(ROWS).head.mapping, type: 7 };
  const creditsBy = (creditTypes: readonly string[]) => {
    const ledger = headed(ROWS, { mapping });
    return { ...ledger, reading: { ...ledger.reading, creditTypes } };
  };

  test('have their sign turned', () => {
    expect(formulas(creditsBy(['CM']))).toEqual([
      "=ROUND(SUM('Open items'!F2:F1004)-2*SUMIF('Open items'!H2:H1004,\"=CM\",'Open items'!F2:F1004),2)",
    ]);
  });

  test('are added over all bucket columns', () => {
    const buckets = [2, 3].map((column) => ({ column, header: '', from: null, to: null }));
    const ledger = headed(ROWS, { buckets });
    expect(formulas({ ...ledger, reading: { ...ledger.reading, given: true } })).toEqual([
      "=ROUND(SUM('Open items'!C2:C1004,'Open items'!D2:D1004),2)",
    ]);
  });
});
