import type { MinorUnits } from '../money/minorUnits';
import type { CellValue } from './area';
import type { BucketColumn } from './headers/bucketColumn';
import type { MappingEvidence } from './headers/mappingEvidence';
import type { Field } from './field';
import type { Issue } from './issue';

/** Which column, counted from 0 at the ledger's first column, holds which field. */
export type ColumnMapping = Readonly<Partial<Record<Field, number>>>;

/** Where a ledger lies and what its columns mean. Rows and columns are counted from 0 in the sheet. */
export interface LedgerHead {
  readonly sheet: string;
  readonly table: string | null;
  /** The last row of the header. */
  readonly headerRow: number;
  /** How many rows the header has: 2 where headers stand one above the other. */
  readonly headerRows: number;
  /** Rows of the same area above the header: titles, `Run on`, filters in words. */
  readonly rowsAbove: number;
  readonly column: number;
  readonly columns: number;
  /** Rows below the header that belong to the ledger. */
  readonly rows: number;
  readonly mapping: ColumnMapping;
  /** How sure each mapped column is, and what speaks for it. */
  readonly evidence: MappingEvidence;
  /** The columns that hold amounts by age, youngest first; [] where the export has none. */
  readonly buckets: readonly BucketColumn[];
  /** The saved profile whose headers these are; null where none was recognised or chosen. */
  readonly profile: string | null;
  /**
   * The column by which items are grouped, as a person chose it; null where it is not there, absent where
   * nobody chose: then the owner's, else the salesperson's.
   */
  readonly groupColumn?: number | null;
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
  /** Day of the general ledger; all 0 where the ledger has no such column. */
  readonly postingDay: Int32Array;
  readonly settledDay: Int32Array;
  /** Contested part of the balance in minor units: 0, the whole balance, or the amount given. */
  readonly disputed: Float64Array;
  /** The cell that names the invoice, as it stands; [] where the ledger has no such column. */
  readonly invoice: readonly CellValue[];
  /** Index into `LedgerHead.buckets` of an item that came aged already, for want of dates; else null. */
  readonly given: Uint8Array | null;
  /** Index into `Groups.names`; null where items are not grouped. */
  readonly group: Int32Array | null;
}

/**
 * What the export itself says of the age of its items, item by item as in `ItemColumns`, to find its
 * convention by.
 */
export interface ExportedAges {
  /** Days late; `NO_AGE` where the cell says nothing. Null without such a column. */
  readonly daysLate: Int32Array | null;
  /** Index into `LedgerHead.buckets`, or `NO_BUCKET`, `SEVERAL_BUCKETS`. Null without such columns. */
  readonly bucket: Int16Array | null;
}

export const NO_AGE = -2_147_483_648;
export const NO_BUCKET = -1;
/** The item's amount stands in more than one bucket column. */
export const SEVERAL_BUCKETS = -2;

/** What the ledger says of a disputed item beside how much of it is contested. */
export interface DisputeNote {
  /** The day on which the dispute was opened; 0 where the cell is blank or is no date. */
  readonly openedDay: number;
  /** The reason as the ledger words it, trimmed; `''` where it gives none. */
  readonly reason: string;
  /** The line of the invoice; `''` where the ledger has no such column. */
  readonly line: string;
}

/** What a customer promised to pay of an item. */
export interface PromiseNote {
  /** The day by which it is to come. */
  readonly day: number;
  /** Minor units; null where the ledger says no amount: then the whole balance. */
  readonly amount: MinorUnits | null;
}

/** A total that the export states itself, in a row of its own. */
export interface StatedTotal {
  /** Row below the header, from 0. */
  readonly row: number;
  /** Index into `Ledger.currencies`; null where the ledger has several and the row names none. */
  readonly currency: number | null;
  /** Minor units. */
  readonly amount: MinorUnits;
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

/** How many of the ledger's rows are what. The counts below `rows` add up to it. */
export interface RowCensus {
  readonly rows: number;
  /** Rows that hold an item; a row of an export aged already holds one item for each of its buckets. */
  readonly items: number;
  /** Customers' headings, repeated headers, page titles and notes. */
  readonly headings: number;
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
  /** True when an item is open by its settled date or its status, for want of an open balance. */
  readonly settled: boolean;
  /** True when the items came aged already: their buckets stand as the export gives them. */
  readonly given: boolean;
  /** Types whose amounts were positive and count as credits: `Credit Memo`, `DG`; [] by sign alone. */
  readonly creditTypes: readonly string[];
  /**
   * Where items name their account: in their rows, in headings above them, or only on the first row of
   * each group.
   */
  readonly accountsFrom: 'rows' | 'headings' | 'first-rows';
}

/** What items are grouped by: the header of a column, and its different texts, trimmed. */
export interface Groups {
  readonly header: string;
  /** In order of first appearance; `''` for items that name no group. */
  readonly names: readonly string[];
}

/** An open-item list as columns. */
export interface Ledger {
  readonly head: LedgerHead;
  readonly reading: LedgerReading;
  readonly census: RowCensus;
  readonly accounts: readonly Account[];
  /** ISO codes in order of first appearance; null is the unknown currency. */
  readonly currencies: readonly (string | null)[];
  /** Null where no column groups the items. */
  readonly groups: Groups | null;
  readonly items: ItemColumns;
  readonly control: readonly ControlTotal[];
  /** Null where the export says nothing of ages. */
  readonly exported: ExportedAges | null;
  /**
   * By index into the items: what is said of their disputes. Absent where the ledger says no more of
   * any than the amount.
   */
  readonly disputeNotes?: ReadonlyMap<number, DisputeNote>;
  /** By index into the items: what is promised of them. Absent where the ledger names no day of a promise. */
  readonly promises?: ReadonlyMap<number, PromiseNote>;
  /** The export's own grand total: one, or one a currency; [] where it states none. */
  readonly statedTotals: readonly StatedTotal[];
  /**
   * Rows (from 0 below the header) that are totals, or headings with sums; their balance cells are not
   * part of any sum.
   */
  readonly totalRows: readonly number[];
  /** The newest invoice day (else due day) in the ledger; 0 where there is none. */
  readonly newestDay: number;
  readonly issues: readonly Issue[];
}
