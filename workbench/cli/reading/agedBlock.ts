import type { Table } from '../../host/model/table';
import type { CellValue } from '../../host/model/types';
import type { Workbook } from '../../host/model/workbook';
import { agingColumns } from './agingColumns';
import { addAmounts, decimalsShown, plainAmount } from './amount';
import type { AgedBlock, Figure, TieOut } from './aged';
import { namedCell } from './namedCell';

/** The band's rows, counted from the table's header upwards. */
const BAND = { title: -5, tieOut: -4, amount: -3, items: -2, share: -1 } as const;

/** Lines that may stand between band and table, by what follows the table's name in theirs. */
const LINES = ['TargetLine', 'Convention'] as const;

type NotAged = AgedBlock['notAged'];

/** Reads one Aging sheet: the band above the table. */
export function agedBlock(
  workbook: Workbook,
  table: Table,
  notAged: (currency: string | null, decimals: number) => NotAged,
): AgedBlock {
  const columns = agingColumns(table);
  const header = bandEnd(workbook, table);
  const cell = (line: number, column: number) => table.sheet.cells.value(header + line, column);
  const decimals = decimalsShown(
    table.sheet.cells.style(header + BAND.amount, columns.total).numberFormat,
  );
  // The title reads "Aging · USD", or "Aging" alone where the currency is unknown.
  const currency = String(cell(BAND.title, columns.account)).split(' · ')[1] ?? null;
  const amount = (line: number, column: number) =>
    plainAmount(number(cell(line, column)), decimals);
  const count = (column: number) => number(cell(BAND.items, column));
  const figure = (column: number): Figure => ({
    amount: amount(BAND.amount, column),
    items: count(column),
  });
  const lastBucket = columns.buckets.at(-1)?.column ?? columns.credits;
  const pastDue = columns.buckets.slice(1).map(({ column }) => number(cell(BAND.amount, column)));
  const tieOut: TieOut = {
    ledgerTotal: amount(BAND.tieOut, lastBucket),
    agedTotal: amount(BAND.tieOut, columns.noDate),
    notAged: amount(BAND.tieOut, columns.credits),
    difference: amount(BAND.tieOut, columns.total),
  };
  return {
    currency,
    items: count(columns.total),
    accountCount: count(columns.name),
    total: amount(BAND.amount, columns.total),
    credits: figure(columns.credits),
    noDate: figure(columns.noDate),
    buckets: columns.buckets.map(({ label, column }) => ({ label, ...figure(column) })),
    pastDue: plainAmount(addAmounts(pastDue, decimals), decimals),
    over: figure(columns.over),
    overDays: columns.overDays,
    overShare: share(cell(BAND.share, columns.over)),
    overNetOfDispute: amount(BAND.tieOut, columns.over),
    overShareNetOfDispute: share(cell(BAND.tieOut, columns.oldest)),
    oldestDays: number(cell(BAND.amount, columns.oldest)),
    disputed: figure(columns.disputed),
    notAged: notAged(currency, decimals),
    tieOut,
  };
}

/** The day that the sheet's figures were made for, as a serial number. */
export function madeFor(workbook: Workbook, table: Table): number {
  const { name } = agingColumns(table);
  return number(table.sheet.cells.value(bandEnd(workbook, table) + BAND.title, name));
}

/** The row under the band, from 0: the table's header, or the first of the lines above it that are named. */
function bandEnd(workbook: Workbook, { name, sheet, range: { row } }: Table): number {
  const lines = LINES.map((line) => namedCell(workbook, `${name}${line}`))
    .filter((cell) => cell?.sheet === sheet)
    .map((cell) => cell?.row);
  let end = row;
  while (lines.includes(end - 1)) end -= 1;
  return end;
}

function number(value: CellValue): number {
  return typeof value === 'number' ? value : 0;
}

/** A share is left blank where it would say nothing. */
function share(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}
