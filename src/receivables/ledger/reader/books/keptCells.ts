import type { CellValue } from '../../area';
import type { ColumnMapping } from '../../ledger';
import type { ItemBook } from './itemBook';

/**
 * Cells of one column that are only looked at once all rows are known, item by item: each distinct cell
 * once, and a code a position.
 */
export class KeptColumn implements ItemBook {
  /** By code: the cell as it stands. */
  readonly cells: CellValue[] = [];
  private codes;
  private readonly known = new Map<CellValue, number>();
  private lastCell: CellValue | undefined = undefined;
  private last = -1;

  constructor(
    readonly column: number,
    capacity: number,
  ) {
    this.codes = new Int32Array(capacity);
  }

  take(at: number, cells: readonly CellValue[]): void {
    const cell = cells[this.column] ?? '';
    // Neighbouring rows often hold the same cell.
    if (cell !== this.lastCell) {
      this.lastCell = cell;
      this.last = this.known.get(cell) ?? this.add(cell);
    }
    if (at >= this.codes.length) this.grow(at);
    this.codes[at] = this.last;
  }

  /** The code of the cell at a position, an index into `cells`. */
  code(at: number): number {
    return this.codes[at] ?? 0;
  }

  private add(cell: CellValue): number {
    const code = this.cells.push(cell) - 1;
    this.known.set(cell, code);
    return code;
  }

  private grow(at: number): void {
    const grown = new Int32Array(Math.max(at + 1, this.codes.length * 2));
    grown.set(this.codes);
    this.codes = grown;
  }
}

/** The columns kept for the end; null where the ledger has no such column. */
export interface KeptColumns {
  readonly terms: KeptColumn | null;
  readonly line: KeptColumn | null;
  readonly type: KeptColumn | null;
  readonly status: KeptColumn | null;
  /** Of a ledger whose one amount counts as its balance: the days on which items were settled. */
  readonly settled: KeptColumn | null;
  /** Of a ledger that says what is disputed: since when, and why. */
  readonly disputeDate: KeptColumn | null;
  readonly disputeReason: KeptColumn | null;
  /** Of a ledger that says what customers promised: by when, and how much. */
  readonly promiseDate: KeptColumn | null;
  readonly promiseAmount: KeptColumn | null;
}

/**
 * The columns of a ledger that are kept for the end: terms, line, type, status, settled day and the
 * notes on disputes and promises, where it has them.
 * @example keptColumns({ terms: 7 }, 1000).terms?.column is 7
 */
export function keptColumns(mapping: ColumnMapping, rows: number): KeptColumns {
  const { terms, line, type, status, settledDate, balance, originalAmount } = mapping;
  const { dispute, disputeDate, disputeReason, promiseDate, promiseAmount } = mapping;
  const kept = (column: number | undefined): KeptColumn | null =>
    column === undefined ? null : new KeptColumn(column, rows);
  const isWhole = balance !== undefined && originalAmount === undefined;
  return {
    terms: kept(terms),
    line: kept(line),
    type: kept(type),
    status: kept(status),
    settled: kept(isWhole ? settledDate : undefined),
    disputeDate: kept(dispute === undefined ? undefined : disputeDate),
    disputeReason: kept(dispute === undefined ? undefined : disputeReason),
    promiseDate: kept(promiseDate),
    promiseAmount: kept(promiseDate === undefined ? undefined : promiseAmount),
  };
}
