import type { CellValue } from '../ledger/area';
import type { MemoryRow, MemoryTable } from '../settings/memoryTables';
import { inEveryLanguage } from '../snapshots/snapshotTables';
import type { Words } from '../../words';

/** The named cell by which the sheet is found again. */
export const SUPERVISOR_NAME = 'DuebookSupervisorPage';

/** The tables' names, unique in a workbook; the first one lends the band above its columns. */
export const SUPERVISOR_GROUPS = 'DuebookSupervisorGroups';
export const SUPERVISOR_ACCOUNTS = 'DuebookSupervisorAccounts';
export const SUPERVISOR_DISPUTES = 'DuebookSupervisorDisputes';
export const COMMITMENTS_TABLE = 'DuebookCommitments';
export const QUESTIONS_TABLE = 'DuebookQuestions';

/** Where any of these stands, the page does. */
export const PAGE_TABLES: readonly string[] = [
  SUPERVISOR_GROUPS,
  SUPERVISOR_ACCOUNTS,
  SUPERVISOR_DISPUTES,
  COMMITMENTS_TABLE,
  QUESTIONS_TABLE,
];

/** A row of a table that people type in, as it stands: what its cells show, and what they hold. */
export interface TypedRow {
  readonly values: MemoryRow;
  /** Formulas in R1C1 style where cells hold some: by these a row is found again. */
  readonly formulas: MemoryRow;
}

type Header = keyof Words['supervisor']['headers'];
type PlainHeader = Exclude<Header, 'over'>;

const headers = (of: PlainHeader) => inEveryLanguage(({ supervisor }) => supervisor.headers[of]);

/** How the table of commitments is read back. */
export const COMMITMENTS_MEMORY: MemoryTable = {
  name: COMMITMENTS_TABLE,
  columns: {
    commitment: headers('commitment'),
    who: headers('who'),
    amount: headers('amount'),
    by: headers('by'),
    settled: headers('settled'),
    noted: headers('noted'),
    kept: headers('kept'),
  },
  needed: ['commitment'],
};

/** How the table of questions is read back. */
export const QUESTIONS_MEMORY: MemoryTable = {
  name: QUESTIONS_TABLE,
  columns: {
    question: headers('question'),
    decider: headers('decider'),
    asked: headers('asked'),
    decided: headers('decided'),
    decision: headers('decision'),
  },
  needed: ['question'],
};

/**
 * Whether anything stands in these columns of a row.
 * @example isTyped({ values: { question: 'Write off?' }, formulas: {} }, ['question']) is true
 */
export function isTyped({ values, formulas }: TypedRow, ids: readonly string[]): boolean {
  return ids.some((id) => !isBlank(values[id]) || !isBlank(formulas[id]));
}

function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === '';
}

/**
 * What a cell shows, as trimmed text.
 * @example cellWords({ values: { who: ' A1 ' }, formulas: {} }, 'who') is 'A1'
 */
export function cellWords({ values }: TypedRow, id: string): string {
  return String(values[id] ?? '').trim();
}
