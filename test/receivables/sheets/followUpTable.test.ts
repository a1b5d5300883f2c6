import { BOUNDARY_ROWS } from '../followups/boundaryRows';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { columnIds, followUpPlan, headers, rowOf, withColumns } from './followUpPlan';
import { columnOf, first } from './planOf';

const plan = followUpPlan(BOUNDARY_ROWS);
const table = first(plan.tables);

describe('the columns', () => {
  test('are those of the call and two to type in, then where the amounts come from', () => {
    expect(headers(plan)).toEqual([
      'Rank',
      'Account',
      'Name',
      'Currency',
      'Callable',
      'Over 30',
      'Oldest days',
      'Why',
      'Next step',
      'Note',
      'Past due',
      'Past due in dispute',
      'Credits on account',
      'Net ask',
      'Items past due',
      'Oldest invoice',
      'Oldest due date',
      'Oldest amount',
    ]);
  });

  test('are called so in Spanish', () => {
    expect(headers(followUpPlan(BOUNDARY_ROWS, { language: 'es', overDays: 45 }))).toEqual([
      'Orden',
      'Cuenta',
      'Nombre',
      'Moneda',
      'Exigible',
      'Más de 45',
      'Mayor atraso',
      'Por qué',
      'Próximo paso',
      'Nota',
      'Vencido',
      'Vencido en disputa',
      'Créditos por aplicar',
      'Neto por pedir',
      'Partidas vencidas',
      'Factura más antigua',
      'Su vencimiento',
      'Su importe',
    ]);
  });

  test('are known by their headers in both languages', () => {
    expect(columnOf(plan, 'nextStep').aliases).toEqual(['Next step', 'Próximo paso']);
    expect(columnOf(plan, 'over').aliases).toEqual(['Over 30', 'Más de 30']);
  });

  test('of owner, phone and e-mail stand where the ledger has them', () => {
    const ledger = withColumns(ledgerOf(BOUNDARY_ROWS), { owner: 8, phone: 9, email: 10 });
    expect(headers(followUpPlan(ledger)).slice(2, 5)).toEqual(['Name', 'Owner', 'Currency']);
    expect(headers(followUpPlan(ledger)).slice(7, 12)).toEqual([
      'Oldest days',
      'Phone',
      'Why',
      'Next step',
      'Note',
    ]);
    expect(headers(followUpPlan(ledger)).at(-1)).toBe('E-mail');
    const [account] = ledger.accounts;
    const accounts = [{ ...account!, owner: 'Ana', phone: '+1 305', email: 'ap@x.example' }];
    const known = followUpPlan({ ...ledger, accounts: [...accounts, ...ledger.accounts.slice(1)] });
    expect(rowOf(known, 1)).toMatchObject({ owner: 'Ana', phone: '+1 305', email: 'ap@x.example' });
  });

  test('of the currency stands where one is known, and then identifies a row too', () => {
    const unknown = BOUNDARY_ROWS.map((row): Row => ({ ...row, currency: null }));
    expect(columnIds(followUpPlan(unknown))).not.toContain('currency');
    expect(first(followUpPlan(unknown).tables).key).toEqual(['account']);
    expect(table.key).toEqual(['account', 'currency']);
  });

  test('of the invoice stands where the ledger names invoices', () => {
    const ledger = withColumns(ledgerOf(BOUNDARY_ROWS), { invoice: undefined });
    expect(columnIds(followUpPlan(ledger))).not.toContain('oldestInvoice');
  });

  test('of the due date gives way to the invoice date where the ledger has no due dates', () => {
    const rows = [{ invoiced: '2026-01-30', balance: 500 }];
    const ledger = withColumns(ledgerOf(rows), { dueDate: undefined });
    const dated = followUpPlan(ledger);
    expect(columnIds(dated)).not.toContain('oldestDue');
    expect(columnOf(dated, 'oldestDated')).toMatchObject({
      header: 'Oldest invoice date',
      values: [dayOf('2026-01-30')],
    });
  });

  test('to type in start empty and are the only ones that are typed', () => {
    const typed = table.columns.filter((column) => column.typed === true);
    expect(typed.map(({ id, values }) => [id, values])).toEqual([
      ['nextStep', ['', '', '']],
      ['note', ['', '', '']],
    ]);
  });

  test.each(['en', 'es'] as const)(
    'that are printed can be read on Letter paper, across (%s)',
    (language) => {
      const ledger = withColumns(ledgerOf(BOUNDARY_ROWS), { owner: 8, phone: 9, email: 10 });
      const { tables, print } = followUpPlan(ledger, { language });
      const all = first(tables).columns;
      const printed = all.slice(
        0,
        all.findIndex(({ id }) => id === print.firstUnprinted),
      );
      expect(printed.at(-1)?.id).toBe('note');
      // Points of columns with so many characters of Excel's own font, which is 11 points high.
      const points = printed.reduce((sum, { width }) => sum + width * 5.25 + 3.75, 0);
      const paper = 11 * 72 - 2 * 36;
      expect((11 * paper) / points).toBeGreaterThan(6.8);
      expect(print.paper).toBeUndefined();
    },
  );

  test('no two headers of a language are the same', () => {
    for (const language of ['en', 'es'] as const) {
      const ledger = withColumns(ledgerOf(BOUNDARY_ROWS), { owner: 8, phone: 9, email: 10 });
      const written = headers(followUpPlan(ledger, { language }));
      expect(new Set(written).size).toBe(written.length);
    }
  });
});

describe('the rows', () => {
  test('say whom to call first and what for', () => {
    expect(rowOf(plan, 0)).toEqual({
      rank: 1,
      account: 'A2',
      name: '',
      currency: 'USD',
      callable: 0,
      pastDue: 1000,
      over: 1000,
      oldestDays: 58,
      itemsPastDue: 1,
      oldestInvoice: 'I-11',
      oldestDue: dayOf('2026-02-01'),
      oldestAmount: 1000,
      disputed: 1000,
      credits: 0,
      netAsk: 0,
      why: '1,000.00 over 30 days, all disputed: follow up the dispute',
      nextStep: '',
      note: '',
    });
  });

  test('are numbered through, the main currency first', () => {
    const shown = [0, 1, 2].map((row) => rowOf(plan, row));
    expect(
      shown.map(({ rank, account, currency, callable, netAsk }) => [
        rank,
        account,
        currency,
        callable,
        netAsk,
      ]),
    ).toEqual([
      [1, 'A2', 'USD', 0, 0],
      [2, 'A1', 'USD', 508, 0],
      [3, 'A3', 'EUR', 110, 110],
    ]);
    expect(table.rows).toBe(3);
    const euros = followUpPlan(BOUNDARY_ROWS, { mainCurrency: 'EUR' });
    expect(rowOf(euros, 0)).toMatchObject({ rank: 1, account: 'A3' });
  });

  test('without an account are called so, in any language the same', () => {
    const rows = [{ account: '', due: '2026-01-30', balance: 500 }];
    expect(columnOf(followUpPlan(rows, { language: 'es' }), 'account')).toMatchObject({
      values: ['(sin cuenta)'],
      synonyms: ['(no account)', '(sin cuenta)'],
    });
  });

  test('have no due date where the oldest item has none', () => {
    const rows = [{ invoiced: '2026-01-30', balance: 500 }];
    expect(columnOf(followUpPlan(rows), 'oldestDue').values).toEqual(['']);
  });

  test('keep texts as text and days as days', () => {
    const kinds = Object.fromEntries(
      table.columns.map(({ id, kind, format }) => [id, [kind, format]]),
    );
    expect(kinds).toMatchObject({
      account: ['text', '@'],
      oldestInvoice: ['text', '@'],
      why: ['text', '@'],
      nextStep: ['text', '@'],
      oldestDue: ['day', 'yyyy-mm-dd'],
      callable: ['number', '#,##0.00_);(#,##0.00);"–"_)'],
    });
  });

  test('show amounts of each currency with its decimals, in a format that cuts none of them off', () => {
    const owed = (currency: string, balance: number): Row => ({
      account: currency,
      currency,
      due: '2026-01-30',
      balance,
    });
    const mixed = followUpPlan([owed('JPY', 9000), owed('KWD', 2.125)]);
    expect(columnOf(mixed, 'callable')).toMatchObject({
      values: [9000, 2.125],
      format: '#,##0.000_);(#,##0.000);"–"_)',
    });
  });

  test('of an account that left keep whose they are, marked, and ask for nothing', () => {
    expect(table.leavingMark).toEqual({
      column: 'name',
      text: 'no longer due',
      aliases: ['no longer due', 'ya no adeuda'],
    });
    const leaving = Object.fromEntries(table.columns.map(({ id, leaving: left }) => [id, left]));
    expect(leaving).toMatchObject({
      rank: '',
      account: 'keep',
      name: 'keep',
      currency: 'keep',
      callable: '',
      oldestInvoice: '',
      oldestDue: '',
      netAsk: '',
      why: '',
    });
  });
});

test('the table has no totals row: its amounts may be of several currencies', () => {
  expect(table).toMatchObject({ name: 'DuebookFollowUps', row: 5, column: 0, totals: false });
  expect(table.columns.every(({ total }) => total === null)).toBe(true);
});

test('a ledger in which nobody is late has the table without a row', () => {
  const empty = followUpPlan([{ due: '2026-04-15', balance: 500 }]);
  expect(first(empty.tables)).toMatchObject({ rows: 0 });
  expect(first(empty.tables).columns.every(({ values }) => values.length === 0)).toBe(true);
});
