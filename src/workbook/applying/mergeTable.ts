import type { CellValue } from '../../receivables/ledger/area';
import type { TableColumnPlan, TablePlan } from '../../receivables/sheets/plan';
import type { StandingColumn, TableState } from './tableState';

/** Which Excel column id stands for which planned column, as remembered from the last refresh. */
export type ColumnIds = Readonly<Record<string, number>>;

export type Slot =
  | {
      readonly kind: 'ours';
      readonly plan: TableColumnPlan;
      /** The plan's header, or another where a person's column already has that. */
      readonly header: string;
      readonly cells: readonly CellValue[];
    }
  | {
      readonly kind: 'theirs';
      readonly name: string;
      readonly cells: readonly CellValue[];
      /** Number formats, one a cell. */
      readonly formats: readonly CellValue[];
    };

/** The table as it will be, and which columns must come and go first. */
export interface MergedTable {
  readonly slots: readonly Slot[];
  readonly rows: number;
  /** Ids of columns of ours that the plan no longer has. */
  readonly drop: readonly number[];
  /** Positions (in `slots`) of planned columns that the table does not have yet. */
  readonly add: readonly number[];
}

/**
 * Brings together what the plan says and what people did to the table: their columns stay where
 * they are, what they typed follows its row by key, and a row that left the list stays at the end
 * while it holds something typed.
 */
export function mergeTable(plan: TablePlan, state: TableState, ids: ColumnIds): MergedTable {
  const columns = matchColumns(plan, state.columns, ids);
  const sources = rowSources(plan, state, columns);
  const standing = columns.standing.flatMap((match, at): Slot[] => {
    if (match === 'dropped') return [];
    if (match !== null) return [ourSlot(plan, match, sources, state, at)];
    const name = state.columns[at]?.name ?? '';
    const cells = theirCells(plan, state, at, sources);
    const formats = sources.map(({ standing }) => state.formats[standing ?? -1]?.[at] ?? 'General');
    return [{ kind: 'theirs', name, cells, formats }];
  });
  return {
    ...insertMissing(plan, standing, sources, state),
    rows: sources.length,
    drop: columns.drop,
  };
}

interface Matches {
  /** For each standing column: the plan it holds, null for a person's, or dropped. */
  readonly standing: readonly (TableColumnPlan | null | 'dropped')[];
  readonly drop: readonly number[];
}

function matchColumns(
  plan: TablePlan,
  standing: readonly StandingColumn[],
  ids: ColumnIds,
): Matches {
  const free = new Set(plan.columns);
  const known = new Map(Object.entries(ids).map(([planId, id]) => [id, planId]));
  const byId = standing.map(({ id }) => {
    const planId = known.get(id);
    if (planId === undefined) return null;
    const match = [...free].find((column) => column.id === planId);
    if (match === undefined) return 'dropped' as const;
    free.delete(match);
    return match;
  });
  const matched = standing.map(({ name }, at) => {
    const found = byId[at] ?? null;
    // Where ids are known, a column without one is a person's, whatever its header says.
    if (found !== null || known.size > 0) return found;
    const match = [...free].find(
      (column) => column.aliases.includes(name) || column.header === name,
    );
    if (match === undefined) return null;
    free.delete(match);
    return match;
  });
  const drop = standing.filter((_, at) => matched[at] === 'dropped').map(({ id }) => id);
  return { standing: matched, drop };
}

/** Where a row of the new body comes from: its place in the plan, in the old body, or both. */
interface RowSource {
  readonly planned: number | null;
  readonly standing: number | null;
}

function rowSources(plan: TablePlan, state: TableState, { standing }: Matches): RowSource[] {
  const key = plan.columns.find((column) => column.id === plan.key);
  if (key === undefined) {
    return Array.from({ length: plan.rows }, (_, row) => ({
      planned: row,
      standing: row < state.rows ? row : null,
    }));
  }
  const keyAt = standing.indexOf(key);
  const old = new Map<string, number>();
  if (keyAt >= 0) {
    state.body.forEach((row, index) => {
      const text = String(row[keyAt] ?? '');
      if (!old.has(text)) old.set(text, index);
    });
  }
  const sources: RowSource[] = key.values.map((value, planned) => {
    const standingRow = old.get(String(value)) ?? null;
    old.delete(String(value));
    return { planned, standing: standingRow };
  });
  const theirs = standing.flatMap((match, at) => (match === null ? [at] : []));
  for (const row of old.values()) {
    if (theirs.some((at) => isTyped(state.body[row]?.[at]))) {
      sources.push({ planned: null, standing: row });
    }
  }
  return sources;
}

function isTyped(cell: CellValue | undefined): boolean {
  return cell !== undefined && cell !== '' && !(typeof cell === 'string' && cell.startsWith('='));
}

function ourSlot(
  { leavingMark }: TablePlan,
  column: TableColumnPlan,
  sources: readonly RowSource[],
  state: TableState,
  at: number,
): Slot {
  const mark = leavingMark?.column === column.id ? leavingMark.text : '';
  const cells = sources.map(({ planned, standing }): CellValue => {
    if (planned !== null) return column.values[planned] ?? '';
    if (column.leaving !== 'keep') return column.leaving;
    return marked(standing === null ? '' : (state.body[standing]?.[at] ?? ''), mark);
  });
  return { kind: 'ours', plan: column, header: column.header, cells };
}

function marked(cell: CellValue, mark: string): CellValue {
  if (mark === '' || String(cell).endsWith(mark)) return cell;
  return `${cell} · ${mark}`;
}

function theirCells(
  plan: TablePlan,
  state: TableState,
  at: number,
  sources: readonly RowSource[],
): readonly CellValue[] {
  const standing = state.body.map((row) => row[at] ?? '');
  const first = standing[0];
  const calculated =
    typeof first === 'string' && first.startsWith('=') && standing.every((cell) => cell === first);
  // A column that holds one formula throughout is calculated: new rows get it too, as Excel would.
  const fresh = calculated && plan.key !== null ? first : '';
  return sources.map(({ standing: row }) => (row === null ? fresh : (standing[row] ?? '')));
}

function insertMissing(
  plan: TablePlan,
  standing: readonly Slot[],
  sources: readonly RowSource[],
  state: TableState,
): { slots: readonly Slot[]; add: readonly number[] } {
  const slots = [...standing];
  const added: Slot[] = [];
  plan.columns.forEach((column, index) => {
    if (slots.some((slot) => slot.kind === 'ours' && slot.plan === column)) return;
    const before = plan.columns[index - 1];
    const after = slots.findIndex((slot) => slot.kind === 'ours' && slot.plan === before);
    const slot = ourSlot(plan, column, sources, state, -1);
    slots.splice(after + 1, 0, slot);
    added.push(slot);
  });
  const add = added.map((slot) => slots.indexOf(slot)).sort((a, b) => a - b);
  return { slots: slots.map((slot) => freeHeader(slot, slots)), add };
}

/** Excel wants headers of a table to differ; a person's column keeps its own. */
function freeHeader(slot: Slot, slots: readonly Slot[]): Slot {
  if (slot.kind === 'theirs') return slot;
  const taken = new Set(
    slots.flatMap((other) => (other.kind === 'theirs' ? [other.name.toLowerCase()] : [])),
  );
  const isTaken = taken.has(slot.header.toLowerCase());
  return isTaken ? { ...slot, header: `${slot.header} (Duebook)` } : slot;
}
