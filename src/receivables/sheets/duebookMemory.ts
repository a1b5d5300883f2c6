import type { IntakeMemory, MemoryChange } from '../settings/intakeMemory';
import { COLUMNS_TABLE, ISSUES_TABLE, type MemoryRow } from '../settings/memoryTables';
import type { SheetWords } from '../../words/sheetWords';
import { columnsTable } from './duebookColumns';
import { issuesTable, type ListedIssue } from './duebookIssues';
import { DUEBOOK_ROWS } from './duebookLayout';
import { duebookFrame } from './duebookSheet';
import { profilesTable } from './duebookTables';
import type { SheetPlan, TablePlan } from './plan';

/** A change of what a workbook remembers, to be written without reading the ledger anew. */
export interface MemoryWriting {
  readonly change: MemoryChange;
  readonly before: IntakeMemory;
  readonly after: IntakeMemory;
  /** The rows of `MEMORY_TABLES` as they stand. */
  readonly standing: ReadonlyMap<string, readonly MemoryRow[]>;
}

/**
 * The *Duebook* sheet with one thing changed that people see and type there; all else on it stays as it
 * is, until the next refresh.
 * @example memorySheet(writing, words).tables[0].name is 'DuebookColumns'
 */
export function memorySheet(writing: MemoryWriting, words: SheetWords): SheetPlan {
  return { ...duebookFrame(words), tables: [tableOf(writing, words)] };
}

function tableOf({ change, before, after, standing }: MemoryWriting, words: SheetWords): TablePlan {
  const row = DUEBOOK_ROWS.tables;
  switch (change.kind) {
    case 'column': {
      const plan = columnsTable(row, null, after.mapping, change.field, words);
      // A table of an earlier version has no codes by which its rows could be told.
      const isKnown = standing.get(COLUMNS_TABLE)?.some(({ code }) => code !== undefined) === true;
      return isKnown ? asItStands(plan) : plan;
    }
    case 'accept': {
      const keys = (standing.get(ISSUES_TABLE) ?? []).map(({ key }) => String(key ?? ''));
      const changed = difference(before.accepted, after.accepted);
      const missing = [...changed].filter((key) => after.accepted.has(key) && !keys.includes(key));
      const lines = [...keys.filter((key) => key !== ''), ...missing].map((key): ListedIssue => ({
        address: null,
        code: key.split('|')[0] ?? '',
        message: '',
        key,
        accepted: after.accepted.has(key),
      }));
      return asItStands(issuesTable(row, lines, changed, words));
    }
    case 'save-profile':
    case 'delete-profile':
      return profilesTable(row, after.mapping.profiles, null, words);
  }
}

/** Every column as if people typed in it: what stands in a row stays, but for what was changed. */
function asItStands(plan: TablePlan): TablePlan {
  return { ...plan, columns: plan.columns.map((column) => ({ ...column, typed: true as const })) };
}

function difference(some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  const only = (these: ReadonlySet<string>, those: ReadonlySet<string>) =>
    [...these].filter((key) => !those.has(key));
  return new Set([...only(some, others), ...only(others, some)]);
}
