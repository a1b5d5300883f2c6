import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { cellAddress } from '../../receivables/ledger/address';
import type { OwnerRows } from '../../receivables/owners/ownerLedger';
import type { SheetPlan } from '../../receivables/sheets/plan';
import { plannedSheet } from './plannedSheet';
import { printNames, printTitles } from './printNames';
import { key, textCell, valueCell, type Cells } from './plannedTable';
import { headerStyle } from './styles';

/** How the columns of the whole ledger look, one entry a column. */
export interface LedgerLooks {
  readonly formats: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
}

/** What one owner's workbook is made of. */
export interface OwnerBook {
  /** The document's title: whose it is, and of what day. */
  readonly title: string;
  readonly rows: OwnerRows;
  readonly looks: LedgerLooks;
  readonly plans: readonly SheetPlan[];
  /** What the workbook's days lack to the 1900 system's: 0, or 1462 in a 1904 workbook. */
  readonly dayOffset: number;
}

/**
 * The bytes of a workbook (.xlsx) with an owner's sheets and, last, the items that they were made from.
 * Of its makers it names nobody.
 */
export async function ownerBook(book: OwnerBook): Promise<Uint8Array> {
  const { plans, dayOffset, title } = book;
  const ledger = ledgerSheet(book);
  const names = new Set([ledger.name.toLowerCase()]);
  const named = plans.map((plan) => {
    // The ledger keeps its name: formulas of the other sheets add it up.
    const isTaken = names.has(plan.title.toLowerCase());
    return isTaken ? { ...plan, title: plan.fallbackTitle } : plan;
  });
  return writeXlsx({
    sheets: [...named.map((plan) => plannedSheet(plan, dayOffset)), ledger],
    namedRanges: [...named.flatMap(printNames), printTitles(ledger.name, 0, 0)],
    dateSystem: dayOffset === 0 ? '1900' : '1904',
    properties: { title },
  });
}

function ledgerSheet({ rows: { head, columns, cells: rows }, looks }: OwnerBook): WriteSheet {
  const cells: Cells = new Map();
  head.headers.forEach((header, at) => {
    cells.set(key(0, at), textCell(header, headerStyle('text')));
  });
  const styles = columns.map((column) => ({ numFmt: looks.formats[column] ?? 'General' }));
  rows.forEach((row, down) => {
    row.forEach((value, at) => {
      if (value !== '') cells.set(key(down + 1, at), valueCell(value, styles[at]));
    });
  });
  return {
    name: head.sheet,
    rows: [],
    cells,
    columns: columns.map((column) => ({ width: looks.widths[column] ?? 12 })),
    autoFilter: { range: `A1:${cellAddress(rows.length, head.columns - 1)}` },
    freezePane: { rows: 1 },
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}
