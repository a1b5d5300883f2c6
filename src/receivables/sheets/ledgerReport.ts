import { isLessPaid } from '../ledger/lessPaid';
import { columnLetters, ledgerAddress } from '../ledger/address';
import { FIELDS, type Field } from '../ledger/field';
import type { Ledger, LedgerReading } from '../ledger/ledger';
import { areaRows, type AreaRows } from './areaRows';
import { sampleTexts } from './sampleTexts';

/** A column of the ledger that holds a field. */
export interface ReportedColumn {
  /** Letters in the sheet. */
  readonly letters: string;
  /** The header as it stands. */
  readonly header: string;
  /** From 0 to 1; null where nothing was weighed. */
  readonly confidence: number | null;
  /** Some of its cells, as a person reads them. */
  readonly samples: readonly string[];
}

/** How a ledger was found and read, for the *Duebook* sheet. */
export interface LedgerReport {
  readonly sheet: string;
  readonly table: string | null;
  /** Without the sheet, header included: A1:H16. */
  readonly address: string;
  /** Rows below the header. */
  readonly rows: number;
  /** What became of every row of the area. */
  readonly area: AreaRows;
  readonly reading: LedgerReading;
  /** What is open is the original amount less what is paid. */
  readonly lessPaid: boolean;
  /** Name of the saved profile whose headers these are. */
  readonly profile: string | null;
  readonly columns: Readonly<Partial<Record<Field, ReportedColumn>>>;
}

/**
 * What to report of a ledger that was read; `dayOffset` is what the workbook's days lack to the 1900
 * system's.
 * @example ledgerReport(ledger).columns.dueDate is { letters: 'E', header: 'Due Date', ... }
 */
export function ledgerReport(ledger: Ledger, dayOffset = 0): LedgerReport {
  const { head, reading } = ledger;
  const columns: Partial<Record<Field, ReportedColumn>> = {};
  for (const field of FIELDS) {
    const column = head.mapping[field];
    if (column === undefined) continue;
    const evidence = head.evidence[field];
    columns[field] = {
      letters: columnLetters(head.column + column),
      header: head.headers[column] ?? '',
      confidence: evidence?.confidence ?? null,
      samples: sampleTexts(field, evidence?.samples ?? [], dayOffset),
    };
  }
  return {
    sheet: head.sheet,
    table: head.table,
    address: ledgerAddress(head),
    rows: head.rows,
    area: areaRows(ledger),
    reading,
    lessPaid: isLessPaid(head),
    profile: head.profile,
    columns,
  };
}
