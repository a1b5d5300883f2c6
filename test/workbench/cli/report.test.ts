import type { Aged, AgedBlock, AgedFollowUp } from '../../../workbench/cli/reading/aged';
import { agedJson } from '../../../workbench/cli/json';
import { agingReport } from '../../../workbench/cli/report/agingReport';
import { columns } from '../../../workbench/cli/report/columns';
import { counted, grouped, percent } from '../../../workbench/cli/report/figures';
import { nextSteps } from '../../../workbench/cli/report/nextSteps';
import { withFlag } from '../../../workbench/cli/withFlag';

const NOTHING = { amount: '0.00', items: 0 };

const BLOCK: AgedBlock = {
  currency: 'USD',
  items: 3,
  accountCount: 2,
  total: '1234.50',
  credits: NOTHING,
  noDate: NOTHING,
  buckets: [
    { label: 'Current', amount: '234.50', items: 1 },
    { label: '1+', amount: '1000.00', items: 2 },
  ],
  pastDue: '1000.00',
  over: { amount: '1000.00', items: 2 },
  overDays: 30,
  overShare: 0.81004,
  overNetOfDispute: '400.00',
  overShareNetOfDispute: 0.6304,
  oldestDays: 1,
  disputed: { amount: '600.00', items: 1 },
  notAged: [{ cause: 'after-as-of', what: 'Dated after the as-of date', items: 1, amount: '7.00' }],
  tieOut: { ledgerTotal: '1241.50', agedTotal: '1234.50', notAged: '7.00', difference: '0.00' },
};

const followUp = (account: string, currency: string | null): AgedFollowUp => ({
  account,
  name: 'Muñoz y Cía.',
  owner: 'M. Rivera',
  currency,
  callable: '1400.00',
  why: '1,000.00 over 30 days',
});

const AGED: Aged = {
  asOf: '2026-03-31',
  ledger: { sheet: 'Open items', address: 'A4:L8', rows: 4 },
  blocks: [BLOCK],
  followUps: [followUp('00123', 'USD')],
  targets: null,
  unread: [],
  issues: [],
  intake: {
    mapping: [
      { field: 'account', header: 'Customer ID', confidence: 0.98 },
      { field: 'dueDate', header: 'Date', confidence: 0.6 },
    ],
    conventions: {
      dateOrder: 'dmy',
      numberStyle: null,
      exported: {
        basis: 'due',
        asOf: '2026-03-31',
        edges: [0, 30],
        compared: 3,
        differing: 1,
        says: 'Your system ages by due date as of 31 March 2026.',
      },
    },
    rows: { items: 3, headings: 2, totals: 1, blank: 0, issues: 1 },
    readAs: 'text dates as day/month/year',
    controlSays: 'The ledger adds up to the control total.',
  },
};

describe('the printed report', () => {
  it('shows the buckets, what is late, and the tie-out', () => {
    expect(agingReport(AGED, ['4 rows: 3 items, 1 dated after the as-of date'])).toEqual([
      'Aging as of 2026-03-31 · Open items, A4:L8 · 4 rows',
      '4 rows: 3 items, 1 dated after the as-of date',
      'Read as: text dates as day/month/year',
      'Columns: account = Customer ID, dueDate = Date',
      'Look at: dueDate = Date (60% sure)',
      'Rows: 7 rows with the header: 3 items, 2 headings, 1 total, 0 blank, 1 not read',
      'Your system ages by due date as of 31 March 2026.',
      'The ledger adds up to the control total.',
      '',
      'USD, 2 accounts',
      '              Current        1+  Credits  No date     Total',
      '  amount       234.50  1,000.00     0.00     0.00  1,234.50',
      '  items             1         2        0        0         3',
      '  % of total    19.0%     81.0%     0.0%     0.0%    100.0%',
      '  Over 30   1,000.00 (81.0%); net of dispute 400.00 (63.0%); oldest 1 day',
      '  Disputed  600.00 in 1 item',
      '  Tie-out   ledger 1,241.50 = aged 1,234.50 + not aged 7.00 (1 item: Dated after the as-of date); difference 0.00',
    ]);
  });

  it('gives no shares of a total that is not above zero', () => {
    const credit = { ...BLOCK, total: '-1.00', overShare: null, overShareNetOfDispute: null };
    const intake = { ...AGED.intake, mapping: [] };
    const text = agingReport({ ...AGED, intake, blocks: [credit] }, []).join('\n');
    expect(text).not.toContain('%)');
    expect(text).not.toMatch(/\d%/);
  });

  it('says whom to call and which file to open', () => {
    expect(nextSteps(AGED, 'out/aged.xlsx')).toEqual([
      'What to do next',
      '1. Call first, by USD over 30 days:',
      '   00123  Muñoz y Cía.  M. Rivera  1,400.00 callable  1,000.00 over 30 days',
      '2. Open out/aged.xlsx.',
    ]);
  });

  it('shows five calls of each currency and counts the others', () => {
    const dollars = Array.from({ length: 7 }, (_, index) => followUp(`D${index}`, 'USD'));
    const followUps = [...dollars, followUp('E1', 'EUR')];
    const blocks = [BLOCK, { ...BLOCK, currency: 'EUR' }];
    expect(nextSteps({ ...AGED, blocks, followUps }, null)).toEqual([
      'What to do next',
      '1. Call first, by USD over 30 days (5 of 7 accounts):',
      ...['D0', 'D1', 'D2', 'D3', 'D4'].map((account) => expect.stringContaining(account)),
      '2. Call first, by EUR over 30 days:',
      expect.stringContaining('E1'),
    ]);
  });

  it('tells the accounts without a currency from the others', () => {
    const followUps = [followUp('D1', 'USD'), followUp('N1', null)];
    const blocks = [BLOCK, { ...BLOCK, currency: null }];
    expect(nextSteps({ ...AGED, blocks, followUps }, null)).toEqual([
      'What to do next',
      '1. Call first, by USD over 30 days:',
      expect.stringContaining('D1'),
      '2. Call first, by amounts without a currency over 30 days:',
      expect.stringContaining('N1'),
    ]);
  });

  it('puts a difference and unread cells before the file', () => {
    const tieOut = { ...BLOCK.tieOut, difference: '5.00' };
    const issues = Array.from({ length: 7 }, (_, index) => ({
      address: `H${index + 5}`,
      code: 'amount-unreadable',
      message: 'not an amount',
    }));
    const aged = { ...AGED, blocks: [{ ...BLOCK, tieOut }], followUps: [], issues };
    expect(nextSteps(aged, null)).toEqual([
      'What to do next',
      expect.stringContaining('1. Find the USD 5.00 by which the ledger and the aging differ'),
      '2. Look at 7 issues in the ledger (listed on the Duebook sheet):',
      ...['H5', 'H6', 'H7', 'H8', 'H9'].map((address) => expect.stringContaining(address)),
      '   and 2 more',
    ]);
  });
});

describe('its figures', () => {
  it.each([
    ['0.00', '0.00'],
    ['999.99', '999.99'],
    ['1000.00', '1,000.00'],
    ['-1234567.890', '-1,234,567.890'],
    ['1234567', '1,234,567'],
  ])('%s is grouped as %s', (plain, text) => {
    expect(grouped(plain)).toBe(text);
  });

  it.each([
    [0.5, '50.0%'],
    [0.12345, '12.3%'],
    [-0.02, '-2.0%'],
    [null, ''],
  ])('the share %s is %j', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  it('counts with the right noun', () => {
    expect([0, 1, 1200].map((count) => counted(count, 'item', 'items'))).toEqual([
      '0 items',
      '1 item',
      '1,200 items',
    ]);
  });

  it('aligns columns by what is seen, not by how it is stored', () => {
    const rows = [
      ['👍', '1'],
      ['ab', '100'],
    ];
    expect(columns(rows, ['left', 'right'])).toEqual(['👍     1', 'ab  100']);
  });
});

describe('a sentence that asks', () => {
  it.each([
    [
      'More than one ledger was found: A; B. Choose one in the pane, or enter it in the cell Ledger of the Duebook sheet.',
      '--sheet NAME',
    ],
    [
      'The cell Ledger of the Duebook sheet says “C”, and there is no ledger of that name. There is: A; B. Enter one of them, or clear the cell.',
      '--sheet NAME',
    ],
    [
      'Choose in the pane, or enter dmy or mdy in the cell Date order of the Duebook sheet.',
      '--dates dmy or --dates mdy',
    ],
    [
      'Choose in the pane, or enter point or comma in the cell Number style of the Duebook sheet.',
      '--decimals point or --decimals comma',
    ],
    ['On the Duebook sheet, the cell "As-of date" holds "soon".', '--as-of YYYY-MM-DD'],
  ])('%s gets the flag that answers it', (sentence, flag) => {
    expect(withFlag(sentence, 'items.csv')).toBe(`${sentence} Here: ${flag}.`);
  });

  it.each([
    'A cell is being edited.',
    'No ledger was found. If it is here, name its sheet in the cell Ledger.',
    'The cell Ledger of the Duebook sheet says “C”, and there is no ledger of that name. Clear the cell.',
  ])('%s gets none: no flag helps', (sentence) => {
    expect(withFlag(sentence, 'items.xlsx')).toBe(sentence);
  });
});

test.each<readonly [string, readonly AgedFollowUp[] | null, number | null]>([
  ['nobody', [], 0],
  ['two accounts', [followUp('D1', 'USD'), followUp('D2', 'USD')], 2],
  [
    'an account that owes in two currencies, once',
    [followUp('D1', 'USD'), followUp('D2', 'USD'), followUp('D1', 'EUR')],
    2,
  ],
  ['nothing where there is no list to count', null, null],
])('JSON counts %s among the accounts to follow up', (_, followUps, count) => {
  const office = { batches: 1, largestRequestBytes: 1, largestResponseBytes: 1 };
  expect(JSON.parse(agedJson({ ...AGED, followUps }, office))).toMatchObject({ followUps: count });
});

test('JSON tells how the ledger was read, without the sentences', () => {
  const office = { batches: 1, largestRequestBytes: 1, largestResponseBytes: 1 };
  const { mapping, conventions, rows } = AGED.intake;
  const { intake } = JSON.parse(agedJson(AGED, office)) as { intake: unknown };
  expect(intake).toEqual({ mapping, conventions, rows });
});

test('percentages beside their targets are printed with whom to collect from, and stand in the JSON', () => {
  const step = {
    overDays: 30,
    currency: 'USD',
    account: '00123',
    name: 'Alpha',
    owner: 'Ana',
    collect: '2352.95',
    needsDispute: true,
    credits: '900.00',
  };
  const says = ['Over 30: 25.0 % of at most 15 %, 10.0 points over.', 'Collect 2,352.95'];
  const aged: Aged = { ...AGED, targets: { says, lines: [], wayBack: [step] } };
  expect(agingReport(aged, []).slice(-4)).toEqual([
    'Targets',
    '  Over 30: 25.0 % of at most 15 %, 10.0 points over.',
    '  Collect 2,352.95',
    '  2,352.95 USD  00123  Alpha  over 30, dispute to settle, credits of 900.00 to apply',
  ]);
  const office = { batches: 1, largestRequestBytes: 1, largestResponseBytes: 1 };
  expect(JSON.parse(agedJson(aged, office))).toMatchObject({ targets: [], wayBack: [step] });
});
