import type { Table } from '../host/model/table';
import type { Rect } from '../host/model/types';

const SPECIAL = /^#(?:all|data|headers|totals|this row)$/i;

/**
 * The cells that a structured reference names, given what stands between its outer brackets
 * (`''` for the bare table): `Total`, `[A]:[B]`, `[#Headers],[Total]`, `@Total`. Null where a column
 * is unknown, the part does not exist, or "this row" is not one of the table's.
 */
export function structuredRect(table: Table, inside: string, row: number): Rect | null {
  const { specials, columns } = partsOf(inside);
  const across = columnsRange(table, columns);
  const down = rowsRange(table, specials, row);
  return across && down && { ...across, ...down };
}

interface Parts {
  readonly specials: readonly string[];
  /** None, one, or the first and the last. */
  readonly columns: readonly string[];
}

function partsOf(inside: string): Parts {
  const text = inside.trim();
  if (text === '') return { specials: [], columns: [] };
  if (text.startsWith('@')) {
    const { specials, columns } = partsOf(text.slice(1));
    return { specials: ['#this row', ...specials], columns };
  }
  const bracketed = bracketedParts(text);
  const all = bracketed.length > 0 ? bracketed : [text];
  const specials = all.filter((part) => SPECIAL.test(part.trim()));
  const columns = all.filter((part) => !SPECIAL.test(part.trim())).map(unescapeColumn);
  return { specials: specials.map((part) => part.trim().toLowerCase()), columns };
}

/** The texts in the inner brackets; an apostrophe escapes the character after it. */
function bracketedParts(text: string): string[] {
  return [...text.matchAll(/\[((?:'[^]|[^\]'])*)\]/g)].map(([, part = '']) => part);
}

function unescapeColumn(name: string): string {
  return name.replace(/'([^])/g, '$1');
}

function columnsRange(
  table: Table,
  columns: readonly string[],
): Pick<Rect, 'column' | 'columns'> | null {
  const { range } = table;
  if (columns.length === 0) return { column: range.column, columns: range.columns };
  const at = columns.map((name) => table.columnIndex(name));
  if (at.includes(-1)) return null;
  const first = Math.min(...at);
  return { column: range.column + first, columns: Math.max(...at) - first + 1 };
}

function rowsRange(
  table: Table,
  specials: readonly string[],
  row: number,
): Pick<Rect, 'row' | 'rows'> | null {
  const { range, bodyRange, headerRange, totalsRange } = table;
  if (specials.length === 0) return { row: bodyRange.row, rows: bodyRange.rows };
  const bands = specials.map((special) => {
    if (special === '#all') return range;
    if (special === '#data') return bodyRange;
    if (special === '#headers') return headerRange;
    if (special === '#totals') return totalsRange;
    const inside = row >= bodyRange.row && row < bodyRange.row + bodyRange.rows;
    return inside ? { ...bodyRange, row, rows: 1 } : null;
  });
  const first = Math.min(...bands.map((band) => band?.row ?? NaN));
  const end = Math.max(...bands.map((band) => (band ? band.row + band.rows : NaN)));
  return Number.isNaN(first) || Number.isNaN(end) ? null : { row: first, rows: end - first };
}
