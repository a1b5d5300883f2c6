import type { ColumnMapping } from '../ledger';
import { isLedger } from '../headers/mapColumns';
import { mapLedger, type MappedHeaders } from '../mapping/mapLedger';
import type { MappingMemory } from '../mapping/mappingMemory';
import { canBeHeader, continuesHeader, isWordy } from './headerCells';
import { nearMiss } from './nearMiss';
import { cellsOf, isBlank, type Cells, type Span } from './span';

/** Header rows that make a ledger of the rows below them, counted from 0 in their area. */
export interface LedgerHeader {
  /** The first of its rows. */
  readonly row: number;
  /** How many rows it has. */
  readonly depth: number;
  readonly span: Span;
  readonly mapped: MappedHeaders;
}

/** Where cells lie that are looked at, and what is remembered of their columns. */
export interface Sought {
  readonly cells: Cells;
  /** Sheet column of the first of them, from 0. */
  readonly column: number;
  readonly memory: MappingMemory;
  /** Whether lists are sought that lack something, and would be ledgers if a person named it. */
  readonly near?: boolean;
}

/** Headers stand in up to three rows: `Open` over `Balance`, and a line for the currency. */
const MOST_ROWS = 3;
/** A single field can be chance; from here on a row is looked into, with the cells below it. */
const FEWEST_FOUND = 2;

/**
 * The header that begins in a row of some columns, as deep as makes most of its columns; null where none makes a ledger.
 * @example headerAt({ cells, column: 0, memory }, 3, { from: 0, to: 7 })?.depth is 1
 */
export function headerAt(
  sought: Sought,
  row: number,
  span: Span,
  mostRows = MOST_ROWS,
): LedgerHeader | null {
  const cells = cellsOf(sought.cells, span);
  let best: LedgerHeader | null = null;
  for (let depth = 1; depth <= mostRows && row + depth <= cells.length; depth += 1) {
    if (depth > 1) {
      if (!canBeHeader(cells[row + depth - 2] ?? [])) break;
      if (!continuesHeader(cells[row + depth - 1] ?? [])) break;
    }
    const headed = headedSpan(cells.slice(row, row + depth), span);
    const mapped = mappedAt(sought, row, depth, headed);
    if (mapped === null) continue;
    const deeper = { row, depth, span: headed, mapped };
    if (best === null || isDeeperBetter(best.mapped, mapped)) best = deeper;
  }
  return best;
}

/**
 * How much of a ledger was found: its fields and its columns of amounts by age.
 * @example foundIn({ ...mapped, mapping: { account: 0, dueDate: 1, balance: 2 }, buckets: [] }) is 3
 */
export function foundIn({ mapping, buckets }: Pick<MappedHeaders, 'mapping' | 'buckets'>): number {
  return Object.keys(mapping).length + buckets.length;
}

/**
 * Whether a list has a row an item; one by account, with its balance in columns by age, is a summary.
 * @example hasItems({ account: 0, dueDate: 1, balance: 2 }) is true
 */
export function hasItems(mapping: ColumnMapping): boolean {
  return isLedger(mapping);
}

/** To the last column that has a header: what stands beside it without one is not the ledger's. */
function headedSpan(header: Cells, { from, to }: Span): Span {
  const last = Math.max(...header.map((row) => row.findLastIndex((cell) => !isBlank(cell))));
  return { from, to: last < 0 ? to : from + last };
}

function mappedAt(
  { cells: all, column, memory, near = false }: Sought,
  row: number,
  depth: number,
  span: Span,
): MappedHeaders | null {
  const cells = cellsOf(all, span);
  const header = cells.slice(row, row + depth);
  const rows = cells.slice(row + depth);
  if (near) return mappedNear(header, rows, memory, column + span.from);
  // Names alone show which rows cannot be headers, before any column is looked into.
  if (foundIn(mapLedger(header, [], memory, column + span.from)) < FEWEST_FOUND) return null;
  const mapped = mapLedger(header, rows, memory, column + span.from);
  if (isLedger(mapped.mapping, mapped.buckets) || isRemembered(mapped, memory)) return mapped;
  if (mapped.missing.length === 0) return null;
  // A choice that fits no column is no reason to see no ledger: it is asked about.
  const unchosen = mapLedger(header, rows, { ...memory, chosen: {} }, column + span.from);
  return isLedger(unchosen.mapping, unchosen.buckets) ? mapped : null;
}

/** What misses only columns that a person can name; every word may be one of a language we do not know. */
function mappedNear(
  header: Cells,
  rows: Cells,
  memory: MappingMemory,
  firstColumn: number,
): MappedHeaders | null {
  const isTold = header.some((row) => row.filter(isWordy).length > FEWEST_FOUND);
  if (!isTold) return null;
  const mapped = mapLedger(header, rows, memory, firstColumn);
  const missing = nearMiss(mapped, { headerRows: header, rows, memory, firstColumn });
  return missing === null ? null : { ...mapped, missing };
}

/** Most of the columns of the last refresh are there, if not all that make a ledger. */
function isRemembered({ missing }: MappedHeaders, { inForce }: MappingMemory): boolean {
  const known = Object.keys(inForce).length;
  const gone = missing.filter(({ field }) => inForce[field] !== undefined).length;
  return known - gone >= FEWEST_FOUND && (known - gone) * 2 >= known;
}

/** More is found in it, or as much that means something else: `Due` over `Date` is no invoice date. */
function isDeeperBetter(flat: MappedHeaders, deep: MappedHeaders): boolean {
  const more = foundIn(deep) - foundIn(flat);
  if (more !== 0) return more > 0;
  const fieldsOf = ({ mapping }: MappedHeaders) =>
    Object.entries(mapping)
      .map((each) => each.join())
      .sort()
      .join(';');
  return fieldsOf(deep) !== fieldsOf(flat);
}
