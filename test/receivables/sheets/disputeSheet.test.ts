import { disputeKey } from '../../../src/receivables/disputes/disputeClock';
import { typedOpenedDays } from '../../../src/receivables/disputes/typedOpenedDays';
import { DISPUTE_HEADERS, disputePlan, DISPUTE_ROWS } from './disputePlan';
import { columnIds, headers, rowOf } from './followUpPlan';
import { AS_OF, columnOf, first, shown } from './planOf';

describe('the table of disputes', () => {
  test('has a row a dispute, with its clock in words', () => {
    const plan = disputePlan();
    const { opened, daysOpen, clock, ...others } = rowOf(plan, 0);
    expect({ opened, daysOpen, clock }).toEqual({
      opened: AS_OF - 34,
      daysOpen: 34,
      clock: '4 days past',
    });
    expect(others).toEqual({
      account: 'A1',
      name: 'Alpha',
      invoice: 'I-1',
      currency: 'USD',
      disputed: 1000,
      balance: 1000,
      reason: 'Price',
      nextStep: '',
      note: '',
    });
    expect(columnOf(plan, 'clock').values).toEqual(['4 days past', 'last day', 'since when?']);
    expect(columnOf(plan, 'disputed').values).toEqual([1000, 120.5, 80]);
  });

  test('speaks Spanish where the workbook does', () => {
    const plan = disputePlan(DISPUTE_HEADERS, DISPUTE_ROWS, { language: 'es' });
    expect(plan.title).toBe('Disputas');
    expect(headers(plan).slice(4)).toEqual([
      'En disputa',
      'Saldo',
      'Motivo',
      'Abierta el',
      'Días abierta',
      'Plazo',
      'Próximo paso',
      'Nota',
    ]);
    expect(columnOf(plan, 'clock').values).toEqual([
      '4 días fuera de plazo',
      'último día',
      '¿desde cuándo?',
    ]);
  });

  test.each([
    ['neither currencies nor reasons', 'Customer ID,Invoice,Due Date,Balance,Disputed', []],
    [
      'lines of invoices, which then tell rows apart',
      'Customer ID,Invoice,Due Date,Balance,Disputed,Line',
      ['line'],
    ],
    ['owners', 'Customer ID,Invoice,Due Date,Balance,Disputed,Owner', ['owner']],
  ])('has the columns that the ledger has: %s', (_, header, more) => {
    const plan = disputePlan(header, [['A1', 'I-1', AS_OF, 5, 'yes', 'x']]);
    // Each account is its own name, so that there is no column for it.
    const always = ['account', 'invoice', 'disputed', 'balance', 'opened', 'daysOpen'];
    expect(columnIds(plan).toSorted()).toEqual(
      [...always, 'clock', 'nextStep', 'note', ...more].toSorted(),
    );
    expect(first(plan.tables).key).toEqual([
      'account',
      'invoice',
      ...more.filter((id) => id === 'line'),
    ]);
  });

  test('a day of the ledger goes before a typed one, which stays where the ledger has none', () => {
    const key = (account: string, invoice: string) => disputeKey({ account, invoice, line: '' });
    const typed = new Map([
      [key('A1', 'I-1'), AS_OF - 1],
      [key('A3', 'I-4'), AS_OF - 31],
    ]);
    const plan = disputePlan(DISPUTE_HEADERS, DISPUTE_ROWS, {}, typed);
    const opened = columnOf(plan, 'opened');
    expect(opened.values).toEqual([AS_OF - 34, AS_OF - 30, AS_OF - 31]);
    expect([...(opened.changed ?? [])]).toEqual([0, 1]);
    expect(columnOf(plan, 'clock').values[2]).toBe('1 day past');
  });
});

describe('the band above it', () => {
  test('adds up the main currency, live, and tells the others apart', () => {
    const plan = disputePlan();
    expect(shown(plan, 3, 'account')).toBe('2 disputes in USD');
    expect(shown(plan, 3, 'disputed')).toBe(
      '=ROUND(SUMIFS(DuebookDisputes[In dispute],DuebookDisputes[In dispute],">0",DuebookDisputes[Currency],"=USD"),2)',
    );
    expect(shown(plan, 2, 'account')).toMatch(/ · and 1 dispute in EUR, further down$/);
  });

  test('ties out to what the aging says is disputed', () => {
    const plan = disputePlan();
    expect(shown(plan, 5, 'disputed')).toBe(1120.5);
    expect(shown(plan, 5, 'balance')).toBe('=ROUND({disputed}4-{disputed}6,2)');
  });

  test('asks for no currency where the ledger names none', () => {
    const plan = disputePlan('Customer ID,Invoice,Due Date,Balance,Disputed', [
      ['A1', 'I-1', AS_OF, 5, 'yes'],
    ]);
    expect(shown(plan, 3, 'account')).toBe('1 dispute');
    expect(shown(plan, 3, 'disputed')).not.toContain('Currency');
  });
});

describe('days that stand on the sheet', () => {
  test('are found by account, invoice and line, in either language and date system', () => {
    const rows = [
      { account: '(sin cuenta)', invoice: 'I-1', opened: 44_650.5 },
      { account: 123, invoice: 7, line: 2, opened: 44_651 },
    ];
    expect([...typedOpenedDays(rows, 1462)]).toEqual([
      ['\nI-1\n', 46_112],
      ['123\n7\n2', 46_113],
    ]);
  });

  test('are left out where the cell holds no day', () => {
    const rows = ['', 'soon', 0, -3, true].map((opened) => ({
      account: 'A1',
      invoice: 'I',
      opened,
    }));
    expect(typedOpenedDays(rows, 0).size).toBe(0);
    expect(typedOpenedDays(undefined, 0).size).toBe(0);
  });
});
