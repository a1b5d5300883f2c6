import { cellAddress } from '../../receivables/ledger/address';
import type { DisputeMarks } from '../../receivables/disputes/disputeMarks';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import type { SampleColumn } from '../../receivables/sample/sampleLedger';
import { addLedgerColumn, type ColumnAdded } from '../marking/addLedgerColumn';
import { copyLedger } from '../marking/copyLedger';
import { markDisputedRows } from '../marking/markDisputedRows';
import { unmarkDisputedRows } from '../marking/unmarkDisputedRows';
import {
  writeLedgerColumns,
  type ColumnsWritten,
  type LedgerColumn,
} from '../marking/writeLedgerColumns';
import { addSampleSheet } from '../sample/addSampleSheet';
import { recorded, type Touched } from './recorded';
import type { Written } from './written';

/** What came of a write, and how it can be put back. */
export interface Recorded<T> {
  readonly value: T;
  readonly written: Written;
}

/** `writeLedgerColumns`, so that it can be put back: of the ledger only these columns are kept. */
export function recordLedgerColumns(
  context: Excel.RequestContext,
  head: LedgerHead,
  columns: readonly LedgerColumn[],
): Promise<Recorded<ColumnsWritten>> {
  const standing = columns.filter(({ at }) => at < head.columns);
  const fresh = columns.length - standing.length;
  const touched = [
    ...standing.map(({ at }): Touched => ({ sheet: head.sheet, address: columnsAt(head, at, 1) })),
    ...(fresh === 0 ? [] : [freshColumns(head, fresh, false)]),
  ];
  return recorded(context, touched, () => writeLedgerColumns(context, head, columns));
}

/** `addLedgerColumn`, so that it can be put back. */
export function recordLedgerColumn(
  context: Excel.RequestContext,
  head: LedgerHead,
  header: string,
  choices: readonly string[],
): Promise<Recorded<ColumnAdded>> {
  return recorded(context, [freshColumns(head, 1, true)], () =>
    addLedgerColumn(context, head, header, choices),
  );
}

/** `markDisputedRows`, so that it can be put back. */
export async function recordMarks(
  context: Excel.RequestContext,
  marks: DisputeMarks,
): Promise<Written> {
  const touched: Touched = { sheet: marks.sheet, marks: true };
  return (await recorded(context, [touched], () => markDisputedRows(context, marks))).written;
}

/** `unmarkDisputedRows`, so that it can be put back. */
export async function recordUnmarking(
  context: Excel.RequestContext,
): Promise<Recorded<readonly string[]>> {
  const sheets = context.workbook.worksheets.load('items/id');
  await context.sync();
  const touched = sheets.items.map(({ id }): Touched => ({ sheet: id, marks: true }));
  return recorded(context, touched, () => unmarkDisputedRows(context));
}

/** `copyLedger`, so that the sheet that it makes can be taken away again. */
export function recordLedgerCopy(
  context: Excel.RequestContext,
  head: LedgerHead,
  title: string,
  columns: readonly LedgerColumn[],
): Promise<Recorded<string>> {
  return recorded(context, [], () => copyLedger(context, head, title, columns), MAKES_SHEET);
}

/** `addSampleSheet`, so that the sheet can be taken away again. */
export function recordSampleSheet(
  context: Excel.RequestContext,
  title: string,
  columns: readonly SampleColumn[],
  dayOffset: number,
): Promise<Recorded<string>> {
  const write = () => addSampleSheet(context, title, columns, dayOffset);
  return recorded(context, [], write, MAKES_SHEET);
}

const MAKES_SHEET = { sheets: (name: string) => [name] };

/** Columns at the ledger's right that are blank until now. */
function freshColumns(head: LedgerHead, count: number, choices: boolean): Touched {
  const address = columnsAt(head, head.columns, count);
  return { sheet: head.sheet, address, fresh: { choices } };
}

/** Header and rows of some of the ledger's columns, or of columns beside it. */
function columnsAt({ headerRow, column, rows }: LedgerHead, at: number, count: number): string {
  const first = cellAddress(headerRow, column + at);
  return `${first}:${cellAddress(headerRow + rows, column + at + count - 1)}`;
}
