import { cellAddress } from '../../receivables/ledger/address';
import type { CellValue } from '../../receivables/ledger/area';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import { setWidth } from '../applying/columnWidth';
import { Outbox } from '../applying/outbox';
import { patiently } from '../applying/patiently';
import { writeBlock } from '../applying/writeBlock';
import { readInBlocks } from '../reading/readInBlocks';
import { Refusal, refusalOf } from '../refusal';
import { dressHeader, nameColumn } from './headColumn';
import { takenBeside } from './takenBeside';
import { writeFormulaColumn } from './writeFormulaColumn';

/** A column of ours beside a ledger. */
export interface LedgerColumn {
  readonly header: string;
  readonly format: string;
  /** In characters. */
  readonly width: number;
  /** Where it stands, from 0 in the ledger; from the ledger's width on for one that is yet to come. */
  readonly at: number;
  /** In R1C1, one a row below the header; '' where there is none. */
  readonly formulas: readonly string[];
}

/**
 * What came of it: where the first new column begins, null where all stood already; what stood in the
 * way; or that Excel refused half-way, and then refused to have it put back.
 */
export type ColumnsWritten =
  { readonly added: string | null } | { readonly taken: string } | { readonly isHalfWritten: true };

/**
 * Writes columns of formulas beside the ledger: those that stand are brought up to date, the others are
 * added at its right, where that is free. Whatever Excel refuses half-way is put back.
 */
export async function writeLedgerColumns(
  context: Excel.RequestContext,
  head: LedgerHead,
  columns: readonly LedgerColumn[],
): Promise<ColumnsWritten> {
  const sheet = context.workbook.worksheets.getItem(head.sheet);
  await demandWritable(context, sheet);
  const fresh = columns.filter(({ at }) => at >= head.columns);
  const taken = fresh.length === 0 ? null : await takenBeside(context, head, fresh.length);
  if (taken !== null) return { taken };
  const standing = columns.filter(({ at }) => at < head.columns);
  // A table takes its own columns away again; of a range the cells stay, and what they look like.
  const changing = head.table === null ? columns : standing;
  const before = await readColumns(context, sheet, head, changing);
  const widths = await readWidths(context, sheet, head, fresh);
  const outbox = new Outbox(context);
  try {
    for (const { header, at } of fresh) nameColumn(sheet, head, head.column + at, header);
    await outbox.send();
    for (const { at, formulas, format } of columns) {
      const below = { row: head.headerRow + 1, column: head.column + at, format };
      await writeFormulaColumn(outbox, sheet, below, formulas);
    }
    await outbox.send();
    // In a last request of their own: nothing is refused after looks, which are not all put back.
    for (const { at, width } of fresh) {
      dressHeader(sheet, head, head.column + at);
      setWidth(sheet.getCell(head.headerRow, head.column + at), width);
    }
    await outbox.send();
  } catch (error) {
    const refusal = refusalOf(error, head.sheet);
    // Where nothing can be written nothing was, and nothing can be put back.
    if (refusal?.reason === 'readOnly') throw refusal;
    try {
      await patiently(() => putBack(context, sheet, head, fresh, { before, widths }));
    } catch {
      return { isHalfWritten: true };
    }
    throw refusal ?? error;
  }
  const [first] = fresh;
  return { added: first ? cellAddress(head.headerRow, head.column + first.at) : null };
}

/** Before anything is changed. */
async function demandWritable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<void> {
  sheet.load('name').protection.load('protected');
  await context.sync();
  if (sheet.protection.protected) throw new Refusal('protectedSheet', sheet.name);
}

/** A column as it stood where ours stands or comes. */
interface ColumnBefore {
  readonly at: number;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly CellValue[])[];
}

async function readColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { headerRow, column, columns, rows }: LedgerHead,
  changing: readonly LedgerColumn[],
): Promise<readonly ColumnBefore[]> {
  const found: ColumnBefore[] = [];
  for (const { at } of changing) {
    const block = { row: headerRow + 1, column: column + at, rows, columns: 1 };
    const cells = async (what: 'formulasR1C1' | 'numberFormat') => {
      const all: (readonly CellValue[])[] = [];
      for await (const part of readInBlocks(context, sheet, block, what)) all.push(...part);
      return all;
    };
    // Where a new one comes the cells are empty.
    const formulas = at < columns ? await cells('formulasR1C1') : [];
    found.push({ at, formulas, formats: await cells('numberFormat') });
  }
  return found;
}

/** In points, one a column. */
async function readWidths(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { headerRow, column }: LedgerHead,
  fresh: readonly LedgerColumn[],
): Promise<readonly number[]> {
  if (fresh.length === 0) return [];
  const formats = fresh.map(({ at }) =>
    sheet.getCell(headerRow, column + at).format.load('columnWidth'),
  );
  await context.sync();
  return formats.map(({ columnWidth }) => columnWidth);
}

async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  head: LedgerHead,
  fresh: readonly LedgerColumn[],
  { before, widths }: { before: readonly ColumnBefore[]; widths: readonly number[] },
): Promise<void> {
  if (head.table === null) {
    // They were empty before, but may have had fills and rules of their own.
    for (const { at } of fresh) {
      sheet
        .getRangeByIndexes(head.headerRow, head.column + at, head.rows + 1, 1)
        .clear(Excel.ClearApplyTo.contents);
    }
  } else {
    const { columns } = sheet.tables.getItem(head.table);
    const added = fresh.map(({ header }) => columns.getItemOrNullObject(header));
    await context.sync();
    for (const column of added) if (!column.isNullObject) column.delete();
  }
  fresh.forEach(({ at }, position) => {
    const width = widths[position];
    const cell = sheet.getCell(head.headerRow, head.column + at);
    if (width !== undefined) cell.getEntireColumn().format.columnWidth = width;
  });
  const outbox = new Outbox(context);
  for (const { at, formulas, formats } of before) {
    const column = head.column + at;
    await writeBlock(outbox, sheet, head.headerRow + 1, column, formats, 'numberFormat');
    await writeBlock(outbox, sheet, head.headerRow + 1, column, formulas, 'formulasR1C1');
  }
  await outbox.send();
}
