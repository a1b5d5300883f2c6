import { fromIso } from '../../src/receivables/calendar/isoDay';
import type { SerialDay } from '../../src/receivables/calendar/serialDay';
import type { Field } from '../../src/receivables/ledger/field';
import type { Ledger, LedgerReading } from '../../src/receivables/ledger/ledger';
import type { MinorUnits } from '../../src/receivables/money/minorUnits';
import { decimalsOf } from '../../src/receivables/money/decimalsOf';
import { toMinorUnits } from '../../src/receivables/money/rounding';
import { listHead } from './ledger/listHead';

/** One row of an open-item list as a test writes it; dates are ISO, amounts in the currency. */
export interface Row {
  readonly account?: string;
  readonly name?: string;
  readonly invoice?: string | number;
  readonly owner?: string;
  readonly invoiced?: string;
  readonly due?: string;
  readonly balance: number;
  readonly currency?: string | null;
  /** True: the whole balance; a number: this part of it. */
  readonly disputed?: boolean | number;
  readonly settled?: string;
}

const COLUMNS: readonly (readonly [Field, string])[] = [
  ['account', 'Customer ID'],
  ['name', 'Customer'],
  ['invoice', 'Invoice'],
  ['invoiceDate', 'Invoice Date'],
  ['dueDate', 'Due Date'],
  ['balance', 'Balance'],
  ['currency', 'Currency'],
];

/** How a ledger is read where nothing about it asks for a choice. */
export const READING: LedgerReading = {
  dateOrder: null,
  numberStyle: null,
  settled: false,
  given: false,
  creditTypes: [],
  accountsFrom: 'rows',
};

/** A day that the test knows to exist. */
export function dayOf(iso: string): SerialDay {
  const day = fromIso(iso);
  if (day === null) throw new Error(`${iso} is no day`);
  return day;
}

/**
 * A ledger of these rows on the sheet "Open items", header in row 1; `changes` puts in what the case
 * is about.
 */
export function ledgerOf(rows: readonly Row[], changes: Partial<Ledger> = {}): Ledger {
  const keys = [...new Set(rows.map(({ account = 'A1' }) => account))];
  const currencies = [...new Set(rows.map(({ currency = null }) => currency))];
  const minor = ({ balance, currency = null }: Row) =>
    toMinorUnits(balance, decimalsOf(currency)) ?? NaN;
  const day = (iso: string | undefined) => (iso === undefined ? 0 : dayOf(iso));
  const invoiceDay = Int32Array.from(rows, ({ invoiced }) => day(invoiced));
  const dueDay = Int32Array.from(rows, ({ due }) => day(due));
  const disputed = Float64Array.from(rows, (row) => {
    if (typeof row.disputed !== 'number') return row.disputed === true ? minor(row) : 0;
    return minor({ ...row, balance: row.disputed });
  });
  return {
    head: listHead(
      COLUMNS.map(([, header]) => header),
      {
        rows: rows.length,
        mapping: Object.fromEntries(COLUMNS.map(([field], column) => [field, column])),
      },
    ),
    reading: READING,
    census: { rows: rows.length, items: rows.length, headings: 0, blank: 0, totals: 0, unread: 0 },
    accounts: keys.map((key) => {
      const first = rows.find(({ account = 'A1' }) => account === key);
      return { key, name: first?.name ?? '', owner: first?.owner ?? '', phone: '', email: '' };
    }),
    currencies,
    items: {
      length: rows.length,
      row: Int32Array.from(rows, (_, row) => row),
      account: Int32Array.from(rows, ({ account = 'A1' }) => keys.indexOf(account)),
      currency: Uint8Array.from(rows, ({ currency = null }) => currencies.indexOf(currency)),
      balance: Float64Array.from(rows, minor),
      invoiceDay,
      dueDay,
      postingDay: new Int32Array(rows.length),
      settledDay: Int32Array.from(rows, ({ settled }) => day(settled)),
      disputed,
      invoice: rows.map(({ invoice = '' }) => invoice),
      given: null,
      group: null,
    },
    control: currencies.map((currency, index) => ({
      currency: index,
      numbers: rows
        .filter((row) => (row.currency ?? null) === currency)
        .reduce((sum, { balance }) => sum + balance, 0),
      texts: 0 as MinorUnits,
      spellings: currency === null ? [] : [currency],
    })),
    exported: null,
    groups: null,
    statedTotals: [],
    totalRows: [],
    newestDay: invoiceDay.reduce((newest, each) => Math.max(newest, each), 0),
    issues: [],
    ...changes,
  };
}
