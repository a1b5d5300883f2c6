import type { CellValue } from '../../receivables/ledger/area';
import type { LeavingMark, TableColumnPlan, TablePlan } from '../../receivables/sheets/plan';
import { matchColumns, type ColumnIds } from './matchColumns';
import { rowSources, type RowSource } from './rowSources';
import type { TableState } from './tableState';

export type Slot =
  | {
      readonly kind: 'ours';
      readonly plan: TableColumnPlan;
      /** The plan's header, or another where a person's column already has that. */
      readonly header: string;
      readonly cells: readonly CellValue[];
      /** Number formats, one a cell, where people type; null: the plan's format for all. */
      readonly formats: readonly CellValue[] | null;
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
  /** Where each row comes from. */
  readonly sources: readonly RowSource[];
  /** Ids of columns of ours that the plan no longer has. */
  readonly drop: readonly number[];
  /** Positions (in `slots`) of planned columns that the table does not have yet. */
  readonly add: readonly number[];
  /** Positions of our columns as they stand before. */
  readonly ours: readonly number[];
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
    return [{ kind: 'theirs', name, cells, formats: formatsOf(state, at, sources, 'General') }];
  });
  return {
    ...insertMissing(plan, standing, sources, state),
    rows: sources.length,
    sources,
    drop: columns.drop,
    ours: columns.standing.flatMap((match, at) => (match === null ? [] : [at])),
  };
}

function formatsOf(
  state: TableState,
  at: number,
  sources: readonly RowSource[],
  fresh: string,
): readonly CellValue[] {
  return sources.map(({ standing }) => state.formats[standing ?? -1]?.[at] ?? fresh);
}

function ourSlot(
  plan: TablePlan,
  column: TableColumnPlan,
  sources: readonly RowSource[],
  state: TableState,
  at: number,
): Slot {
  const { header } = column;
  const isTypedIn = column.typed === true && plan.key !== null;
  const mark = plan.leavingMark?.column === column.id ? plan.leavingMark : null;
  const cells = sources.map(({ planned, standing, left }): CellValue => {
    const stood = standing === null ? undefined : state.body[standing]?.[at];
    const isChanged = planned !== null && column.changed?.has(planned) === true;
    if (isTypedIn && !isChanged)
      return stood ?? (planned === null ? '' : (column.values[planned] ?? ''));
    if (planned !== null) return column.values[planned] ?? '';
    const kept = column.leaving === 'keep' ? (stood ?? '') : column.leaving;
    return left && mark !== null ? marked(kept, mark) : kept;
  });
  const formats = isTypedIn ? formatsOf(state, at, sources, column.format) : null;
  return { kind: 'ours', plan: column, header, cells, formats };
}

/** Between a name and the mark; an account without a name has the mark alone. */
const MARK_START = ' · ';

/** The mark stands once, in the language of the plan, whatever earlier refreshes wrote. */
function marked(cell: CellValue, { text, aliases }: LeavingMark): CellValue {
  const marks = new Set([text, ...aliases]);
  const parts = String(cell).split(MARK_START);
  while (marks.has(parts.at(-1) ?? '')) parts.pop();
  const name = parts.join(MARK_START);
  return name === '' ? text : `${name}${MARK_START}${text}`;
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
