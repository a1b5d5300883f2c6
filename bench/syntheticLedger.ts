import type { ItemColumns, Ledger } from '../src/receivables/ledger/ledger';
import { seededRandom } from '../samples/seededRandom';

/** Size of the ledger that the budgets speak of. */
export const ITEMS = 1_000_000;
export const ACCOUNTS = 20_000;
/** Upper bounds of six buckets. */
export const SIX_BUCKETS = [0, 30, 60, 90, 120] as const;
export const OVER_DAYS = 30;
/** 31 March 2026 as Excel counts days. */
export const AS_OF = 46_112;

const CREDIT_SHARE = 0.03;
const DISPUTE_SHARE = 0.05;

/** A ledger of random items, accounts in random order: the hardest case for the memory's caches. */
export function syntheticLedger(length: number, accounts: number): Ledger {
  const items = randomItems(length, accounts);
  return {
    head: {
      sheet: 'Open items',
      table: null,
      headerRow: 0,
      headerRows: 1,
      rowsAbove: 0,
      column: 0,
      columns: 12,
      rows: length,
      mapping: { account: 0, invoiceDate: 4, dueDate: 5, balance: 7, currency: 8, dispute: 9 },
      evidence: {},
      buckets: [],
      profile: null,
      headers: [],
    },
    reading: {
      dateOrder: null,
      numberStyle: null,
      settled: false,
      given: false,
      creditTypes: [],
      accountsFrom: 'rows',
    },
    census: { rows: length, items: length, headings: 0, blank: 0, totals: 0, unread: 0 },
    accounts: Array.from({ length: accounts }, (_, index) => ({
      key: String(100_000 + index),
      name: `Customer ${index}`,
      owner: '',
      phone: '',
      email: '',
    })),
    currencies: ['USD'],
    items,
    control: [],
    exported: null,
    groups: null,
    statedTotals: [],
    totalRows: [],
    newestDay: AS_OF,
    issues: [],
  };
}

function randomItems(length: number, accounts: number): ItemColumns {
  const random = seededRandom(7);
  const columns = {
    length,
    row: new Int32Array(length),
    account: new Int32Array(length),
    currency: new Uint8Array(length),
    balance: new Float64Array(length),
    invoiceDay: new Int32Array(length),
    dueDay: new Int32Array(length),
    postingDay: new Int32Array(length),
    settledDay: new Int32Array(length),
    disputed: new Float64Array(length),
    invoice: Array.from({ length }, (_, i) => `IN-${i}`),
    given: null,
    group: null,
  };
  for (let i = 0; i < length; i++) {
    const due = AS_OF - random.whole(-30, 150);
    const amount = random.whole(1_000, 900_000);
    columns.row[i] = i;
    columns.account[i] = random.whole(0, accounts - 1);
    columns.balance[i] = random.happens(CREDIT_SHARE) ? -amount : amount;
    columns.invoiceDay[i] = due - 30;
    columns.dueDay[i] = due;
    columns.disputed[i] = random.happens(DISPUTE_SHARE) ? Math.max(0, columns.balance[i] ?? 0) : 0;
  }
  return columns;
}
