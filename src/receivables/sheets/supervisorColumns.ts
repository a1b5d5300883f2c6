import type { CellValue } from '../ledger/area';
import { fromMinorUnits } from '../money/rounding';
import { inEveryLanguage } from '../snapshots/snapshotTables';
import type { Words } from '../../words';
import { amountWidth } from './amountWidth';
import { amountFormat, COUNT_FORMAT, DATE_FORMAT, PERCENT_FORMAT, TEXT_FORMAT } from './formats';
import type { TableColumnPlan, TablePlan } from './plan';

/**
 * Widths in characters from column A on: the tables stand one below the other and share them. Who it is,
 * how much is open and how late it is stand in the first three, which a phone shows without scrolling.
 */
const PAGE_WIDTHS = [24, 12, 10, 14, 14, 34, 30] as const;
/** Columns with amounts, from 0: in the first stand the page's totals, in the other parts of them. */
const AMOUNT_COLUMNS: readonly number[] = [1, 3];

/**
 * The widths, where this is the largest amount, in minor units.
 * @example pageWidths(12_345, 2)[1] is 12
 */
export function pageWidths(largest: number, decimals: number): readonly number[] {
  return PAGE_WIDTHS.map((width, column) =>
    AMOUNT_COLUMNS.includes(column) ? amountWidth([largest], decimals, width) : width,
  );
}

type Header = (words: Words) => string;
type PlainHeader = Exclude<keyof Words['supervisor']['headers'], 'over'>;

/** A header that the page's words have under this name. */
export function pageHeader(name: PlainHeader): Header {
  return ({ supervisor }) => supervisor.headers[name];
}

/** Makes the columns of one table of the page: their values one a line, `''` being an empty cell. */
export function pageColumns<Line>(lines: readonly Line[], decimals: number, words: Words) {
  const column = (
    id: string,
    kind: TableColumnPlan['kind'],
    format: string,
    of: (line: Line) => CellValue,
    header: Header = pageHeader(id as PlainHeader),
  ): TableColumnPlan => ({
    id,
    header: header(words),
    aliases: inEveryLanguage(header),
    kind,
    format,
    values: lines.map(of),
    leaving: 'keep',
    total: null,
    width: 15,
  });
  return {
    text: (id: string, of: (line: Line) => CellValue, header?: Header) =>
      column(id, 'text', TEXT_FORMAT, of, header),
    /** A text that may run over several lines. */
    wrapped: (id: string, of: (line: Line) => CellValue): TableColumnPlan => ({
      ...column(id, 'text', TEXT_FORMAT, of),
      wrap: true,
    }),
    /** The same, a little away from the figures on its left. */
    prose: (id: string, of: (line: Line) => CellValue): TableColumnPlan => ({
      ...column(id, 'text', TEXT_FORMAT, of),
      wrap: true,
      indent: true,
    }),
    /** In minor units; null is an empty cell. */
    amount: (id: string, of: (line: Line) => number | null, header?: Header) =>
      column(id, 'number', amountFormat(decimals), (line) => inUnits(of(line), decimals), header),
    /** An amount as people typed it. */
    typedAmount: (id: string, of: (line: Line) => CellValue) =>
      column(id, 'number', amountFormat(decimals), of),
    count: (id: string, of: (line: Line) => number | null) =>
      column(id, 'number', COUNT_FORMAT, (line) => of(line) ?? ''),
    share: (id: string, of: (line: Line) => number | null, header?: Header) =>
      column(id, 'number', PERCENT_FORMAT, (line) => of(line) ?? '', header),
    day: (id: string, of: (line: Line) => CellValue | null) =>
      column(id, 'day', DATE_FORMAT, (line) => of(line) ?? ''),
  };
}

function inUnits(minor: number | null, decimals: number): CellValue {
  return minor === null ? '' : fromMinorUnits(minor, decimals);
}

/**
 * A column in which people type.
 * @example typedIn(make.text('question', ({ typed }) => typed.question)).typed is true
 */
export function typedIn(
  column: TableColumnPlan,
  changed: ReadonlySet<number> = new Set(),
): TableColumnPlan {
  return { ...column, typed: true, changed };
}

/** A table of the page, in the first columns; its rows are known by what stands in the `key` columns. */
export function pageTable(
  name: string,
  row: number,
  key: readonly string[],
  columns: readonly TableColumnPlan[],
): TablePlan {
  return {
    name,
    row,
    column: 0,
    columns: columns.map((column, at) => ({ ...column, width: PAGE_WIDTHS[at] ?? column.width })),
    rows: columns[0]?.values.length ?? 0,
    key,
    leavingMark: null,
    totals: false,
    style: 'TableStyleLight1',
  };
}
