import { BASIS_FIELD, BASIS_ORDER } from '../aging/basisDays';
import type { AgingResult } from '../aging/result';
import type { CellValue } from '../ledger/area';
import type { Field } from '../ledger/field';
import type { Ledger } from '../ledger/ledger';
import { decimalsOf } from '../money/decimalsOf';
import { toMinorUnits } from '../money/rounding';

/** Cells of the ledger as they stand, by column and row, both from 0 in the ledger. */
export type LedgerCells = ReadonlyMap<number, readonly CellValue[]>;

/** Writes a column of the ledger, from 0, as a formula in its row refers to it: `RC[-3]`. */
export type Reference = (column: number) => string;

/** A ledger beside its cells, in a workbook whose days lack `dayOffset` to those of the 1900 system. */
export interface CellsRead {
  readonly ledger: Ledger;
  readonly cells: LedgerCells;
  readonly dayOffset: number;
}

/**
 * The columns whose cells an item's age rests on: its days, and its amount. Their cells tell whether a
 * formula may refer to them.
 * @example columnsOfAges(ledger, result) is [3, 4, 5] for invoice date, due date and balance
 */
export function columnsOfAges(
  { head: { mapping } }: Pick<Ledger, 'head'>,
  { basis }: Pick<AgingResult, 'basis'>,
): readonly number[] {
  const { invoiceDate, settledDate, balance, originalAmount } = mapping;
  const days = BASIS_ORDER[basis].map((each) => mapping[BASIS_FIELD[each]]);
  const columns = [...days, invoiceDate, settledDate, balance ?? originalAmount];
  const found = columns.filter((column) => column !== undefined);
  return [...new Set(found)].sort((a, b) => a - b);
}

/**
 * An item's day as a formula has it: its cell where that is the number that was read, so that the
 * formula follows it; else, where it was read from a text or found by terms, the day itself.
 * @example dayIn(read, 'dueDate', 46112, 8, refer) is 'INT(RC[-3])'
 */
export function dayIn(
  { ledger, cells, dayOffset }: CellsRead,
  field: Field,
  day: number,
  item: number,
  refer: Reference,
): string {
  const column = ledger.head.mapping[field];
  const cell = column === undefined ? '' : cells.get(column)?.[ledger.items.row[item] ?? 0];
  const isRead = typeof cell === 'number' && Math.floor(cell) + dayOffset === day;
  return column !== undefined && isRead ? `INT(${refer(column)})` : String(day - dayOffset);
}

/**
 * An item's balance as a formula refers to it; null where its cell says another number than was read:
 * a text, the amount of a credit that only its type tells, an amount in several columns.
 * @example amountIn(read, 8, refer) is 'RC[-2]'
 */
export function amountIn(
  { ledger: { head, items, currencies }, cells }: CellsRead,
  item: number,
  refer: Reference,
): string | null {
  const column = head.mapping.balance ?? head.mapping.originalAmount;
  if (column === undefined) return null;
  const cell = cells.get(column)?.[items.row[item] ?? 0];
  const decimals = decimalsOf(currencies[items.currency[item] ?? 0] ?? null);
  const isRead = typeof cell === 'number' && toMinorUnits(cell, decimals) === items.balance[item];
  return isRead ? refer(column) : null;
}
