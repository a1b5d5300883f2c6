import { ledgerOf, READING } from '../ledgerOf';
import { AS_OF, cellAt, columnOf, first, plansOf, ROWS, shown } from './planOf';

const PLACES = ['b0', 'b1', 'b2', 'b3', 'b4', 'credits', 'noDate', 'total', 'over'];

describe('the table', () => {
  const plan = first(plansOf());
  const table = first(plan.tables);

  test('has its columns in the order of the sheet, below five rows of totals', () => {
    expect(table.columns.map(({ id }) => id)).toEqual([
      'account',
      'name',
      ...PLACES,
      'oldest',
      'disputed',
    ]);
    expect([table.name, table.row, table.column, plan.frozenRows]).toEqual([
      'DuebookAging',
      5,
      0,
      6,
    ]);
  });

  test.each([
    [
      'en',
      'Account Name Current 1-30 31-60 61-90 91+ Credits No_date Total Over_30 Oldest_days Disputed',
    ],
    [
      'es',
      'Cuenta Nombre Por_vencer 1-30 31-60 61-90 91+ Créditos Sin_fecha Total Más_de_30 Mayor_atraso En_disputa',
    ],
  ] as const)('has its headers in %s', (language, headers) => {
    const [sheet] = plansOf(ROWS, { language });
    const written = sheet?.tables[0]?.columns.map(({ header }) => header.replaceAll(' ', '_'));
    expect(written?.join(' ')).toBe(headers);
  });

  test('knows each header in both languages', () => {
    expect(columnOf(plan, 'noDate').aliases).toEqual(['No date', 'Sin fecha']);
    expect(columnOf(plan, 'b1').aliases).toEqual(['1-30']);
  });

  test('no two headers of a language are the same', () => {
    for (const language of ['en', 'es'] as const) {
      const headers = first(first(plansOf(ROWS, { language })).tables).columns.map((c) => c.header);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test('has the owner only where the ledger has', () => {
    const ledger = ledgerOf(ROWS);
    const mapping = { ...ledger.head.mapping, owner: 7 };
    const owned = first(plansOf({ ...ledger, head: { ...ledger.head, mapping } }));
    expect(columnOf(owned, 'owner').values).toEqual(['', 'Ana', '']);
    expect(
      first(owned.tables)
        .columns.map(({ id }) => id)
        .slice(0, 4),
    ).toEqual(['account', 'name', 'owner', 'b0']);
  });

  test('keeps account names as text, whatever they look like', () => {
    const [account, name] = [columnOf(plan, 'account'), columnOf(plan, 'name')];
    expect(account.values).toEqual(['A2', '00123', 'A3']);
    expect(name.values).toEqual(['Second & Sons', '=1+1', 'Tercera S.A.']);
    expect([account, name].map(({ kind, format }) => [kind, format])).toEqual([
      ['text', '@'],
      ['text', '@'],
    ]);
  });

  test('shows amounts of the currency, not minor units, and sums them', () => {
    expect(PLACES.map((id) => columnOf(plan, id).values[0])).toEqual([
      0, 0, 0, 48, 1000, -512, 0, 536, 1048,
    ]);
    expect(PLACES.map((id) => columnOf(plan, id).total)).toEqual(
      PLACES.map(() => ({ kind: 'sum' })),
    );
    expect(columnOf(plan, 'oldest').values).toEqual([120, 28, 0]);
  });

  test('an account that left keeps who it is and owes nothing', () => {
    expect(first(plan.tables).columns.map(({ leaving }) => leaving)).toEqual([
      'keep',
      'keep',
      ...PLACES.map(() => ''),
      '',
      '',
    ]);
    expect(table).toMatchObject({ key: ['account'], leavingMark: { column: 'name' } });
  });

  test('rows without an account are called so', () => {
    const [sheet] = plansOf([{ account: '', due: '2026-01-01', balance: 1 }]);
    expect(sheet && columnOf(sheet, 'account').values).toEqual(['(no account)']);
  });
});

describe('the band', () => {
  const plan = first(plansOf());

  test('row 1: title, the date the figures were made for, the labels of the tie-out', () => {
    const ids = ['account', 'name', 'b4', 'credits', 'noDate', 'total', 'over', 'oldest'];
    expect(ids.map((id) => shown(plan, 0, id))).toEqual([
      'Aging',
      AS_OF,
      'Ledger total',
      'Not aged',
      'Aged total',
      'Difference',
      'Over 30 net of dispute',
      '% net of dispute',
    ]);
    expect(cellAt(plan, { row: 0, over: 'name' })).toMatchObject({ format: '"As of "yyyy-mm-dd' });
  });

  test('row 1: a red line that lives without the add-in', () => {
    expect(shown(plan, 0, 'b0')).toBe(
      '=IFERROR(IF(AsOfDate<>{name}1,"Refresh needed: the as-of date has changed",' +
        'IF({b4}2<>562,"Refresh needed: the ledger has changed","")),' +
        '"Refresh needed: the ledger has changed")',
    );
    expect(cellAt(plan, { row: 0, over: 'b0' })?.look).toBe('alert');
  });

  test('row 2: the convention, and the tie-out with live formulas', () => {
    const ids = ['account', 'b4', 'credits', 'noDate', 'total', 'over', 'oldest'];
    expect(ids.map((id) => shown(plan, 1, id))).toEqual([
      'by due date · 1-30 includes day 30 · credits in their own column · disputes included · made on 2026-04-02',
      "=ROUND(SUM('Open items'!F2:F1008),2)",
      7,
      '=ROUND(SUM(DuebookAging[Total]),2)',
      '=ROUND({b4}2-{noDate}2-{credits}2,2)',
      48,
      '=IF({total}3-{disputed}3>0,{over}2/({total}3-{disputed}3),"")',
    ]);
  });

  test('a difference is red', () => {
    expect(plan.rules).toEqual([
      { at: { row: 1, over: 'total' }, formula: '={total}2<>0', look: 'alert' },
    ]);
  });

  test('row 3: amounts over the table', () => {
    expect([...PLACES, 'oldest', 'disputed'].map((id) => shown(plan, 2, id))).toEqual([
      '=ROUND(SUM(DuebookAging[Current]),2)',
      '=ROUND(SUM(DuebookAging[[1-30]]),2)',
      '=ROUND(SUM(DuebookAging[[31-60]]),2)',
      '=ROUND(SUM(DuebookAging[[61-90]]),2)',
      '=ROUND(SUM(DuebookAging[[91+]]),2)',
      '=ROUND(SUM(DuebookAging[Credits]),2)',
      '=ROUND(SUM(DuebookAging[No date]),2)',
      '=ROUND(SUM(DuebookAging[Total]),2)',
      '=ROUND(SUM(DuebookAging[Over 30]),2)',
      '=MAX(0,DuebookAging[Oldest days])',
      '=ROUND(SUM(DuebookAging[Disputed]),2)',
    ]);
  });

  test('row 4: items, and how many accounts', () => {
    expect([...PLACES, 'disputed', 'name'].map((id) => shown(plan, 3, id))).toEqual([
      1, 1, 0, 1, 1, 1, 1, 6, 2, 1, 3,
    ]);
    expect(cellAt(plan, { row: 3, over: 'name' })).toMatchObject({ format: '#,##0 "accounts"' });
  });

  test('row 5: shares of the total, none of a total that is zero or a credit', () => {
    expect(shown(plan, 4, 'over')).toBe('=IF({total}3>0,{over}3/{total}3,"")');
  });

  test('everything is written at every refresh', () => {
    expect(plan.cells.every(({ when }) => when === 'always')).toBe(true);
  });

  test('speaks Spanish', () => {
    const [sheet] = plansOf(ROWS, { language: 'es' });
    expect(sheet && [0, 1, 2, 3, 4].map((row) => shown(sheet, row, 'account'))).toEqual([
      'Antigüedad',
      'por fecha de vencimiento · 1-30 incluye el día 30 · créditos en su propia columna · disputas incluidas · elaborada el 2026-04-02',
      'Importe',
      'Partidas',
      '% del total',
    ]);
  });
});

describe('the convention says', () => {
  const convention = (changes: Parameters<typeof ledgerOf>[1], roll = true) =>
    shown(first(plansOf(ledgerOf(ROWS, changes), { roll })), 1, 'account');

  test('where the invoice date stood in for the due date', () => {
    const issue = { code: 'due-date-missing', row: 5, column: 4, detail: '' } as const;
    expect(convention({ issues: [issue] })).toMatch(/^by due date, else invoice date · /u);
  });

  test('where the ledger has no due dates', () => {
    const { dueDate, ...mapping } = ledgerOf(ROWS).head.mapping;
    expect(dueDate).toBe(4);
    expect(convention({ head: { ...ledgerOf(ROWS).head, mapping } })).toMatch(
      /^by invoice date · /u,
    );
  });

  test('where the as-of date is fixed', () => {
    expect(convention({}, false)).toMatch(/ · fixed as-of date · made on /u);
  });

  test('where settled dates tell what is open', () => {
    const reading = { ...READING, settled: true };
    expect(convention({ reading })).toMatch(/ · open by settled date · made on /u);
  });
});

describe('several currencies', () => {
  const rows = (...currencies: (string | null)[]) =>
    currencies.map((currency) => ({ due: '2026-01-01', balance: 5, currency }));

  test('have a sheet each, the main one first', () => {
    const plans = plansOf(rows('USD', 'USD', 'EUR', null));
    expect(plans.map(({ title, foundBy }) => [title, foundBy])).toEqual([
      ['Aging', { table: 'DuebookAging' }],
      ['Aging EUR', { table: 'DuebookAgingEUR' }],
      ['Aging no currency', { table: 'DuebookAgingNone' }],
    ]);
    expect(plans.map((plan) => shown(plan, 0, 'account'))).toEqual([
      'Aging · USD',
      'Aging · EUR',
      'Aging',
    ]);
    expect(shown(first(plans.slice(1)), 2, 'total')).toBe('=ROUND(SUM(DuebookAgingEUR[Total]),2)');
  });

  test.each([
    ['USD', 2, '#,##0.00_);(#,##0.00);"–"_)'],
    ['JPY', 0, '#,##0_);(#,##0);"–"_)'],
    ['KWD', 3, '#,##0.000_);(#,##0.000);"–"_)'],
  ])('%s has %i decimals', (currency, decimals, format) => {
    const [plan] = plansOf(rows(currency));
    expect(plan && columnOf(plan, 'total').format).toBe(format);
    expect(plan && shown(plan, 2, 'total')).toBe(`=ROUND(SUM(DuebookAging[Total]),${decimals})`);
  });

  test('codes that no one listed still have tables and sheets of their own', () => {
    const plans = plansOf(rows('USD', 'USD', 'S/.', 'A:B/C[D]', 'none', null));
    const names = plans.map(({ tables }) => first(tables).name.toLowerCase());
    expect(new Set(names).size).toBe(plans.length);
    for (const { title, fallbackTitle, tables } of plans) {
      expect(first(tables).name).toMatch(/^DuebookAging([A-Z_]+|None)?$/u);
      for (const name of [title, fallbackTitle]) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/u);
    }
  });
});

test('where a foreign sheet is called Aging, ours is called otherwise', () => {
  expect(first(plansOf())).toMatchObject({ title: 'Aging', fallbackTitle: 'Aging (Duebook)' });
});

test('prints on one page across, its head on every page, with file, as-of date and page below', () => {
  expect(first(plansOf()).print).toEqual({
    orientation: 'landscape',
    titleRows: [0, 5],
    footerLeft: '&F',
    footerCenter: 'As of 2026-03-31',
    footerRight: 'Page &P of &N',
  });
});

test('columns are as wide as the largest amount needs, and no wider, for the page', () => {
  const width = (balance: number) =>
    columnOf(first(plansOf([{ due: '2026-01-01', balance }])), 'total').width;
  expect([1, 123_456.78, 1_234_567.89].map(width)).toEqual([12, 12, 13]);
  expect(width(1_234_567_890)).toBe('1,234,567,890.00)'.length);
  expect(columnOf(first(plansOf()), 'name').width).toBe(29);
});
