import type { CellValue } from '../../area';
import type { ItemColumns } from '../../ledger';

/**
 * Columns of items that grow. While the ledger is read, a day below 0 is the code -1-n of a text
 * that is settled at the end.
 */
export class ItemRows {
  length = 0;
  row;
  account;
  currency;
  balance;
  invoiceDay;
  dueDay;
  postingDay;
  settledDay;
  disputed;
  /**
   * Left empty where the ledger names no invoices; else made at its full length, as the others are: one
   * that grew would be copied again and again, three times as much memory as it needs.
   */
  invoice: CellValue[];

  constructor(
    private capacity: number,
    namesInvoices: boolean,
  ) {
    this.invoice = namesInvoices ? new Array<CellValue>(capacity) : [];
    this.row = new Int32Array(capacity);
    this.account = new Int32Array(capacity);
    this.currency = new Uint8Array(capacity);
    this.balance = new Float64Array(capacity);
    this.invoiceDay = new Int32Array(capacity);
    this.dueDay = new Int32Array(capacity);
    this.postingDay = new Int32Array(capacity);
    this.settledDay = new Int32Array(capacity);
    this.disputed = new Float64Array(capacity);
  }

  /** Makes room for so many more items; columns read before the call may be stale after it. */
  reserve(more: number): void {
    if (this.length + more <= this.capacity) return;
    this.capacity = Math.max(this.capacity * 2, this.length + more);
    this.row = grown(this.row, new Int32Array(this.capacity));
    this.account = grown(this.account, new Int32Array(this.capacity));
    this.currency = grown(this.currency, new Uint8Array(this.capacity));
    this.balance = grown(this.balance, new Float64Array(this.capacity));
    this.invoiceDay = grown(this.invoiceDay, new Int32Array(this.capacity));
    this.dueDay = grown(this.dueDay, new Int32Array(this.capacity));
    this.postingDay = grown(this.postingDay, new Int32Array(this.capacity));
    this.settledDay = grown(this.settledDay, new Int32Array(this.capacity));
    this.disputed = grown(this.disputed, new Float64Array(this.capacity));
  }

  /** The items as they are, without the spare room and without copying; to be called at the end. */
  columns(): ItemColumns {
    const { length } = this;
    this.invoice.length = Math.min(this.invoice.length, length);
    return {
      length,
      row: this.row.subarray(0, length),
      account: this.account.subarray(0, length),
      currency: this.currency.subarray(0, length),
      balance: this.balance.subarray(0, length),
      invoiceDay: this.invoiceDay.subarray(0, length),
      dueDay: this.dueDay.subarray(0, length),
      postingDay: this.postingDay.subarray(0, length),
      settledDay: this.settledDay.subarray(0, length),
      disputed: this.disputed.subarray(0, length),
      invoice: this.invoice,
      given: null,
      group: null,
    };
  }
}

/**
 * The items at these positions, in this order.
 * @example pick(items, [2, 0]) has the third item first and then the first
 */
export function pick(items: ItemColumns, positions: readonly number[]): ItemColumns {
  const int = (column: Int32Array): Int32Array =>
    Int32Array.from(positions, (at) => column[at] ?? 0);
  const float = (column: Float64Array): Float64Array =>
    Float64Array.from(positions, (at) => column[at] ?? 0);
  return {
    length: positions.length,
    row: int(items.row),
    account: int(items.account),
    currency: Uint8Array.from(positions, (at) => items.currency[at] ?? 0),
    balance: float(items.balance),
    invoiceDay: int(items.invoiceDay),
    dueDay: int(items.dueDay),
    postingDay: int(items.postingDay),
    settledDay: int(items.settledDay),
    disputed: float(items.disputed),
    invoice: items.invoice.length === 0 ? [] : positions.map((at) => items.invoice[at] ?? ''),
    given: items.given && Uint8Array.from(positions, (at) => items.given?.[at] ?? 0),
    group: items.group && Int32Array.from(positions, (at) => items.group?.[at] ?? 0),
  };
}

function grown<T extends Int32Array | Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
