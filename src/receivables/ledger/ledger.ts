import type { MinorUnits } from '../money/minorUnits';
import type { CellValue } from './area';
import type { Issue } from './issue';

/** What a column of the ledger can mean to Duebook. */
export type Field =
  | 'account'
  | 'name'
  | 'invoice'
  | 'invoiceDate'
  | 'dueDate'
  | 'originalAmount'
  | 'balance'
  | 'currency'
  | 'dispute'
  | 'settledDate'
  | 'owner'
  | 'phone'
  | 'email';

/** Which column, counted from 0 at the ledger's first column, holds which field. */
export type ColumnMapping = Readonly<Partial<Record<Field, number>>>;

/** Where a ledger lies and what its columns mean. Rows and columns are counted from 0 in the sheet. */
export interface LedgerHead {
  readonly sheet: string;
  readonly table: string | null;
  readonly headerRow: number;
  readonly column: number;
  readonly columns: number;
  /** Rows below the header that belong to the ledger. */
  readonly rows: number;
  readonly mapping: ColumnMapping;
  /** The header cells as they stand, trimmed. */
  readonly headers: readonly string[];
}

/** A customer that owes: the first name, owner, phone and e-mail seen in its rows. */
export interface Account {
  /** Trimmed text of the account cell; the number 123 and the text `123` give the same key. */
  readonly key: string;
  readonly name: string;
  readonly owner: string;
  readonly phone: string;
  readonly email: string;
}

/** The items, one typed array a property, all of the same length. Days are serials, 0 where missing. */
export interface ItemColumns {
  readonly length: number;
  /** Row of the item below the header, from 0. */
  readonly row: Int32Array;
  /** Index into `Ledger.accounts`. */
  readonly account: Int32Array;
  /** Index into `Ledger.currencies`. */
  readonly currency: Uint8Array;
  /** Open balance in minor units (in settled mode: the original amount). */
  readonly balance: Float64Array;
  readonly invoiceDay: Int32Array;
  readonly dueDay: Int32Array;
  readonly settledDay: Int32Array;
  /** Contested part of the balance in minor units: 0, the whole balance, or the amount given. */
  readonly disputed: Float64Array;
  /** The cell that names the invoice, as it stands; [] where the ledger has no such column. */
  readonly invoice: readonly CellValue[];
}

/** The ledger's own total of one currency, reached by another path than the items. */
export interface ControlTotal {
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  /** Sum over the balance cells that are numbers, in the currency's decimals, unrounded. */
  readonly numbers: number;
  /** Sum over the balance cells that are readable text, in minor units. */
  readonly texts: MinorUnits;
  /** Spellings of the currency in the ledger's cells, as `SUMIFS` must ask for them; [] without a currency column. */
  readonly spellings: readonly string[];
}

/** How many of the ledger's rows are what. The counts add up to `rows`. */
export interface RowCensus {
  readonly rows: number;
  readonly items: number;
  readonly blank: number;
  readonly totals: number;
  /** Rows whose amount could not be read. */
  readonly unread: number;
}

export type DateOrder = 'dmy' | 'mdy';
/** Which sign is the decimal mark in text amounts: 1,234.56 or 1.234,56. */
export type NumberStyle = 'point' | 'comma';

/** How the ledger's cells were read; shown on the *Duebook* sheet. */
export interface LedgerReading {
  /** Order of day and month in text dates; null where no text date needed it. */
  readonly dateOrder: DateOrder | null;
  readonly numberStyle: NumberStyle | null;
  /** True when an item is open by its settled date, for want of an open balance. */
  readonly settled: boolean;
}

/** An open-item list as columns. */
export interface Ledger {
  readonly head: LedgerHead;
  readonly reading: LedgerReading;
  readonly census: RowCensus;
  readonly accounts: readonly Account[];
  /** ISO codes in order of first appearance; null is the unknown currency. */
  readonly currencies: readonly (string | null)[];
  readonly items: ItemColumns;
  readonly control: readonly ControlTotal[];
  /** Rows (from 0 below the header) that are totals, not items; their balance cells are not part of any sum. */
  readonly totalRows: readonly number[];
  /** The newest invoice day (else due day) in the ledger; 0 where there is none. */
  readonly newestDay: number;
  readonly issues: readonly Issue[];
}
