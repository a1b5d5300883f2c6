import type { CellValue } from '../../receivables/ledger/area';
import type { TableColumnPlan, TablePlan } from '../../receivables/sheets/plan';
import type { Matches } from './matchColumns';
import type { TableState } from './tableState';

/** Where a row of the new body comes from: its place in the plan, in the old body, or both. */
export interface RowSource {
  readonly planned: number | null;
  readonly standing: number | null;
  /** True for a kept row whose key the plan no longer has; false for a second row of a planned key. */
  readonly left: boolean;
}

/**
 * The rows as they will be: the plan's, each with the standing row of its key, then the standing rows
 * that no planned row took and that hold something typed. Nothing that a person typed is ever dropped,
 * but for rows that the plan itself lets leave.
 */
export function rowSources(
  plan: TablePlan,
  state: TableState,
  { standing }: Matches,
): readonly RowSource[] {
  if (plan.key === null) {
    return Array.from({ length: plan.rows }, (_, row) => ({
      planned: row,
      standing: row < state.rows ? row : null,
      left: false,
    }));
  }
  // A key column that a person deleted cannot tell rows apart; the others still do.
  const keys = plan.columns.filter(
    (column) => plan.key?.includes(column.id) === true && standing.includes(column),
  );
  const typedAt = standing.flatMap((match, at) =>
    match === null || (match !== 'dropped' && match.typed === true && match.keepsRow !== false)
      ? [at]
      : [],
  );
  const holdsTyped = (row: number) =>
    typedAt.some((at) => isTyped(state.body[row]?.[at], state.formats[row]?.[at]));
  const old = rowsByKey(state, keys, standing);
  const planned = new Set<string>();
  const rowsPlanned = Array.from({ length: plan.rows }, (_, row): RowSource => {
    const key = keyOf(keys, (column) => column.values[row]);
    planned.add(key);
    const rows = old.get(key) ?? [];
    const taken = rows.find(holdsTyped) ?? rows[0] ?? null;
    if (taken !== null) rows.splice(rows.indexOf(taken), 1);
    return { planned: row, standing: taken, left: false };
  });
  const sources = rowsPlanned.filter((_, row) => plan.leave?.has(row) !== true);
  for (const [key, rows] of old) {
    const left = !planned.has(key);
    for (const row of rows) {
      if (holdsTyped(row)) sources.push({ planned: null, standing: row, left });
    }
  }
  return sources;
}

/** The keys of a table's rows, and the positions of the columns that make them. */
export interface RowKeys {
  readonly keys: readonly string[];
  readonly columns: readonly number[];
}

/**
 * What tells each of these rows from the others, rows of the same key by their order; null for a table
 * whose rows are replaced wholesale, or which has lost the columns of its key.
 */
export function rowKeys(
  plan: TablePlan,
  body: readonly (readonly CellValue[])[],
  { standing }: Matches,
): RowKeys | null {
  const keys = plan.columns.filter(
    (column) => plan.key?.includes(column.id) === true && standing.includes(column),
  );
  if (keys.length === 0) return null;
  const at = new Map(keys.map((column) => [column, standing.indexOf(column)]));
  const counts = new Map<string, number>();
  const texts = body.map((cells) => {
    const key = keyOf(keys, (column) => cells[at.get(column) ?? -1]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return `${key}\u0000${count}`;
  });
  return { keys: texts, columns: [...at.values()] };
}

function rowsByKey(
  state: TableState,
  keys: readonly TableColumnPlan[],
  standing: Matches['standing'],
): ReadonlyMap<string, number[]> {
  const rows = new Map<string, number[]>();
  const at = new Map(keys.map((column) => [column, standing.indexOf(column)]));
  state.body.forEach((cells, row) => {
    // Without any key column, no row of the plan is taken for a standing one.
    const key =
      keys.length === 0 ? `row ${row}` : keyOf(keys, (column) => cells[at.get(column) ?? -1]);
    const same = rows.get(key);
    if (same === undefined) rows.set(key, [row]);
    else same.push(row);
  });
  return rows;
}

function keyOf(
  keys: readonly TableColumnPlan[],
  cellOf: (column: TableColumnPlan) => CellValue | undefined,
): string {
  const texts = keys.map((column) => {
    const text = String(cellOf(column) ?? '');
    return column.synonyms?.includes(text) === true ? (column.synonyms[0] ?? text) : text;
  });
  return texts.join('\u0000');
}

/** A formula is no text of the row's own; in a cell of text format the equals sign is text too. */
function isTyped(cell: CellValue | undefined, format: CellValue | undefined): boolean {
  if (cell === undefined || cell === '') return false;
  return !(typeof cell === 'string' && cell.startsWith('=') && format !== '@');
}
