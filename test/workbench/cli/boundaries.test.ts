import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAge } from './runAge';

// A command starts a whole Excel: seconds on a busy machine.
jest.setTimeout(120_000);

// Every edge of the default buckets as of 31 March 2026: an item on its due date is current, 30 days
// past due is in 1-30, 31 in 31-60, and so on; each amount is a power of two, so that any item in a
// wrong place shows in the sums.
const BOUNDARIES = `Customer ID,Customer,Invoice,Due Date,Balance
A1,Boundary Ltd,I-01,2026-04-01,1.00
A1,Boundary Ltd,I-02,2026-03-31,2.00
A1,Boundary Ltd,I-03,2026-03-30,4.00
A1,Boundary Ltd,I-04,2026-03-01,8.00
A1,Boundary Ltd,I-05,2026-02-28,16.00
A1,Boundary Ltd,I-06,2026-01-30,32.00
A1,Boundary Ltd,I-07,2026-01-29,64.00
A1,Boundary Ltd,I-08,2025-12-31,128.00
A1,Boundary Ltd,I-09,2025-12-30,256.00
A1,Boundary Ltd,C-10,2026-02-01,-512.00
`;

// The same with a dispute, an item without dates, one of the future, and a second currency.
const MIXED = `Customer ID,Customer,Invoice,Invoice Date,Due Date,Balance,Currency,Disputed
A1,Boundary Ltd,I-01,2026-03-02,2026-04-01,1.00,USD,No
A1,Boundary Ltd,I-02,2026-03-01,2026-03-31,2.00,USD,No
A1,Boundary Ltd,I-03,2026-02-28,2026-03-30,4.00,USD,No
A1,Boundary Ltd,I-04,2026-01-30,2026-03-01,8.00,USD,No
A1,Boundary Ltd,I-05,2026-01-29,2026-02-28,16.00,USD,No
A1,Boundary Ltd,I-06,2025-12-31,2026-01-30,32.00,USD,No
A1,Boundary Ltd,I-07,2025-12-30,2026-01-29,64.00,USD,No
A1,Boundary Ltd,I-08,2025-12-01,2025-12-31,128.00,USD,No
A1,Boundary Ltd,I-09,2025-11-30,2025-12-30,256.00,USD,No
A1,Boundary Ltd,C-10,2026-02-01,2026-02-01,-512.00,USD,No
A2,Second & Sons,I-11,2026-01-02,2026-02-01,1000.00,USD,Yes
A2,Second & Sons,I-12,,,5.00,USD,No
A2,Second & Sons,I-13,2026-04-10,2026-05-10,7.00,USD,No
A3,Tercera S.A.,I-14,2026-01-30,2026-03-01,50.00,EUR,No
A3,Tercera S.A.,I-15,2025-10-02,2025-11-01,60.00,EUR,No
`;

const bucketsOf = (...figures: readonly (readonly [amount: string, items: number])[]) =>
  ['Current', '1-30', '31-60', '61-90', '91+'].map((label, index) => {
    const [amount, items] = figures[index] ?? ['', NaN];
    return { label, amount, items };
  });

const UNKNOWN = {
  currency: null,
  items: 10,
  accounts: 1,
  total: '-1.00',
  credits: '-512.00',
  noDate: { items: 0, amount: '0.00' },
  buckets: bucketsOf(['3.00', 2], ['12.00', 2], ['48.00', 2], ['192.00', 2], ['256.00', 1]),
  pastDue: '508.00',
  over30: '496.00',
  oldestDays: 91,
  disputed: { items: 0, amount: '0.00' },
  notAged: [],
  tieOut: { ledgerTotal: '-1.00', agedTotal: '-1.00', notAged: '0.00', difference: '0.00' },
};

const DOLLARS = {
  currency: 'USD',
  items: 12,
  accounts: 2,
  total: '1004.00',
  credits: '-512.00',
  noDate: { items: 1, amount: '5.00' },
  buckets: bucketsOf(['3.00', 2], ['12.00', 2], ['1048.00', 3], ['192.00', 2], ['256.00', 1]),
  pastDue: '1508.00',
  over30: '1496.00',
  oldestDays: 91,
  disputed: { items: 1, amount: '1000.00' },
  notAged: [{ cause: 'after-as-of', items: 1, amount: '7.00' }],
  tieOut: { ledgerTotal: '1011.00', agedTotal: '1004.00', notAged: '7.00', difference: '0.00' },
};

const EUROS = {
  currency: 'EUR',
  items: 2,
  accounts: 1,
  total: '110.00',
  credits: '0.00',
  noDate: { items: 0, amount: '0.00' },
  buckets: bucketsOf(['0.00', 0], ['50.00', 1], ['0.00', 0], ['0.00', 0], ['60.00', 1]),
  pastDue: '110.00',
  over30: '60.00',
  oldestDays: 150,
  disputed: { items: 0, amount: '0.00' },
  notAged: [],
  tieOut: { ledgerTotal: '110.00', agedTotal: '110.00', notAged: '0.00', difference: '0.00' },
};

describe('the command line on the edges of the buckets', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duebook-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const age = async (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
    const { code, stdout, stderr } = await runAge(folder, file, '--as-of', '2026-03-31', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout) as unknown;
  };

  it('ages a ledger without currencies to the cent', async () => {
    expect(await age('boundaries.csv', BOUNDARIES)).toEqual({
      asOf: '2026-03-31',
      ledger: { sheet: 'boundaries', address: 'A1:E11', rows: 10 },
      intake: {
        mapping: [
          { field: 'account', header: 'Customer ID', confidence: expect.any(Number) },
          { field: 'name', header: 'Customer', confidence: expect.any(Number) },
          { field: 'invoice', header: 'Invoice', confidence: expect.any(Number) },
          { field: 'dueDate', header: 'Due Date', confidence: expect.any(Number) },
          { field: 'balance', header: 'Balance', confidence: expect.any(Number) },
        ],
        conventions: { dateOrder: null, numberStyle: 'point', exported: null },
        rows: { items: 10, headings: 1, totals: 0, blank: 0, issues: 0 },
      },
      blocks: [UNKNOWN],
      followUps: 1,
      office: {
        batches: expect.any(Number),
        largestRequestBytes: expect.any(Number),
        largestResponseBytes: expect.any(Number),
      },
      issues: [],
    });
  });

  it('ages two currencies apart, with what is disputed, undated and of the future', async () => {
    expect(await age('boundaries-mixed.csv', MIXED)).toMatchObject({
      asOf: '2026-03-31',
      ledger: { sheet: 'boundaries-mixed', address: 'A1:H16', rows: 15 },
      blocks: [DOLLARS, EUROS],
      followUps: 3,
      issues: [
        { address: 'E13', code: 'date-missing' },
        { address: 'D14', code: 'after-as-of' },
      ],
    });
  });

  it('saves no workbook for JSON alone', async () => {
    await age('boundaries.csv', BOUNDARIES);
    expect(readdirSync(folder)).toEqual(['boundaries.csv']);
  });
});
