import { columnLetters, ledgerAddress } from '../ledger/address';
import type { Field } from '../ledger/field';
import type { ColumnMapping, Ledger, LedgerReading } from '../ledger/ledger';

/** How a ledger was found and read, for the *Duebook* sheet. */
export interface LedgerReport {
  readonly sheet: string;
  readonly table: string | null;
  /** Without the sheet, header included: A1:H16. */
  readonly address: string;
  /** Rows below the header. */
  readonly rows: number;
  readonly reading: LedgerReading;
  /** The mapped columns by field: letters in the sheet, and the header as it stands. */
  readonly columns: Readonly<Partial<Record<Field, { letters: string; header: string }>>>;
}

/**
 * What to report of a ledger that was read.
 * @example ledgerReport(ledger).columns.dueDate is { letters: 'E', header: 'Due Date' }
 */
export function ledgerReport({ head, reading }: Ledger): LedgerReport {
  return {
    sheet: head.sheet,
    table: head.table,
    address: ledgerAddress(head),
    rows: head.rows,
    reading,
    columns: Object.fromEntries(
      fieldsOf(head.mapping).map(([field, column]) => [
        field,
        {
          letters: columnLetters(head.column + column),
          header: head.headers[column] ?? '',
        },
      ]),
    ),
  };
}

function fieldsOf(mapping: ColumnMapping): readonly (readonly [string, number])[] {
  return Object.entries(mapping);
}
