import type { MinorUnits } from '../../../src/receivables/money/minorUnits';
import { BOUNDARY_ROWS } from '../followups/boundaryRows';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { followUpPlan } from './followUpPlan';
import { cellAt, shown } from './planOf';

/** The first account alone, in a ledger without currencies. */
const ONE_CURRENCY = BOUNDARY_ROWS.filter(({ account }) => account === undefined).map(
  (row): Row => ({ ...row, currency: null }),
);

const plan = followUpPlan(BOUNDARY_ROWS);

test('the sheet is named in its language, and otherwise where a foreign sheet is called so', () => {
  expect(followUpPlan(ONE_CURRENCY)).toMatchObject({
    foundBy: { table: 'DuebookFollowUps' },
    title: 'Follow-ups',
    fallbackTitle: 'Follow-ups (Duebook)',
  });
  expect(followUpPlan(ONE_CURRENCY, { language: 'es' })).toMatchObject({
    title: 'Seguimiento',
    fallbackTitle: 'Seguimiento (Duebook)',
  });
});

test('the as-of date stands beside the title, as a value', () => {
  expect(shown(plan, 0, 'rank')).toBe('Follow-ups');
  expect(cellAt(plan, { row: 0, over: 'name' })).toMatchObject({
    kind: 'day',
    day: dayOf('2026-03-31'),
    format: '"As of "yyyy-mm-dd',
  });
});

describe('the line that asks for a refresh', () => {
  test('compares the date and the total of each currency that the list was made for', () => {
    expect(shown(plan, 0, 'callable')).toBe(
      '=IFERROR(IF(AsOfDate<>{name}1,"Refresh needed: the as-of date has changed",' +
        'IF(OR(FALSE,' +
        "ROUND(SUMIFS('Open items'!F2:F1016,'Open items'!F2:F1016,\"<1E+300\",'Open items'!G2:G1016,\"=USD\"),2)<>1011," +
        "ROUND(SUMIFS('Open items'!F2:F1016,'Open items'!F2:F1016,\"<1E+300\",'Open items'!G2:G1016,\"=EUR\"),2)<>110)," +
        '"Refresh needed: the ledger has changed","")),"Refresh needed: the ledger has changed")',
    );
  });

  test('watches the date alone where the ledger is text, which no formula adds up', () => {
    const ledger = ledgerOf(ONE_CURRENCY);
    const control = [{ currency: 0, numbers: 0, texts: -100 as MinorUnits, spellings: [] }];
    expect(shown(followUpPlan({ ...ledger, control }), 0, 'callable')).toContain('IF(OR(FALSE),');
  });

  test('stays within what Excel takes as a formula, however many currencies there are', () => {
    const many = Array.from({ length: 200 }, (_, i): Row => {
      const currency = [i % 26, Math.floor(i / 26), 25].map((at) => String.fromCharCode(65 + at));
      return { account: `A${i}`, currency: currency.join(''), due: '2026-01-30', balance: 500 };
    });
    const line = String(shown(followUpPlan(many), 0, 'callable'));
    expect(line.length).toBeGreaterThan(4000);
    expect(line.length).toBeLessThan(8192);
  });
});

test('who is listed, by which date, is said in words', () => {
  expect(shown(plan, 1, 'rank')).toBe(
    'accounts more than 30 days past due, largest first · by due date · made on 2026-04-02',
  );
  expect(shown(followUpPlan(ONE_CURRENCY, { overDays: 1, roll: false }), 1, 'rank')).toBe(
    'accounts more than 1 day past due, largest first · by due date · fixed as-of date · made on 2026-04-02',
  );
  expect(shown(followUpPlan(ONE_CURRENCY, { overDays: 0 }), 1, 'rank')).toBe(
    'accounts past due, largest first · by due date · made on 2026-04-02',
  );
  expect(shown(followUpPlan(ONE_CURRENCY, { language: 'es' }), 1, 'rank')).toBe(
    'cuentas con más de 30 días de atraso, de mayor a menor · por fecha de vencimiento · elaborada el 2026-04-02',
  );
});

test('what callable and net ask mean, and whose the last columns are, is said in words', () => {
  expect(shown(plan, 2, 'rank')).toBe(
    'Callable = past due less the part of it in dispute · Net ask = callable less credits on account · Next step and Note are yours and stay with their account',
  );
});

describe('the totals', () => {
  test('are those of the main currency alone, and the others are told', () => {
    expect(shown(plan, 3, 'rank')).toBe('2 accounts in USD');
    expect(shown(plan, 3, 'callable')).toBe(
      '=ROUND(SUMIFS(DuebookFollowUps[Callable],DuebookFollowUps[Currency],"=USD"),2)',
    );
    expect(shown(plan, 3, 'netAsk')).toBe(
      '=ROUND(SUMIFS(DuebookFollowUps[Net ask],DuebookFollowUps[Currency],"=USD"),2)',
    );
    expect(shown(plan, 4, 'rank')).toBe('and 1 account in EUR, further down');
    expect(shown(plan, 4, 'callable')).toBeUndefined();
  });

  test('of one currency are followed by those of the rows in sight', () => {
    const one = followUpPlan(ONE_CURRENCY);
    expect(shown(one, 3, 'rank')).toBe('1 account');
    expect(shown(one, 3, 'callable')).toBe('=ROUND(SUM(DuebookFollowUps[Callable]),2)');
    expect(shown(one, 3, 'itemsPastDue')).toBe('=SUM(DuebookFollowUps[Items past due])');
    expect(shown(one, 4, 'rank')).toBe(
      '="Accounts in sight: "&SUBTOTAL(102,DuebookFollowUps[Rank])',
    );
    expect(shown(one, 4, 'over')).toBe('=SUBTOTAL(109,DuebookFollowUps[Over 30])');
  });

  test('name the items without a currency where others have one', () => {
    const rows: readonly Row[] = [
      { account: 'A', currency: 'USD', due: '2026-01-30', balance: 500 },
      { account: 'B', due: '2026-01-30', balance: 500 },
    ];
    expect(shown(followUpPlan(rows), 4, 'rank')).toBe('and 1 account (no currency), further down');
  });

  test('of nobody are 0', () => {
    const nobody = followUpPlan([{ due: '2026-04-15', balance: 500 }]);
    expect(shown(nobody, 3, 'rank')).toBe('0 accounts');
    expect(shown(nobody, 4, 'rank')).toBeUndefined();
  });
});

test('the sheet keeps band and names in sight and prints across, one page wide, with its header', () => {
  expect(plan).toMatchObject({
    frozenRows: 6,
    frozenColumns: 3,
    print: {
      orientation: 'landscape',
      titleRows: [0, 5],
      footerCenter: 'As of 2026-03-31',
    },
  });
});
