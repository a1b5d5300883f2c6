import type { CellValue } from '../ledger/area';
import { sheets as english } from '../../words/en/sheets';
import { sheets as spanish } from '../../words/es/sheets';
import type { DuebookSheetWords } from '../../words/sheetWords';

/** A table that a workbook remembers something in, and the columns that are asked of it. */
export interface MemoryTable {
  readonly name: string;
  /** By the id of a column: its headers in every language. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Ids without which its rows say nothing: a sheet of an earlier version may lack them. */
  readonly needed: readonly string[];
}

/** Rows of a table by the ids of their columns; a column that is not there is left out. */
export type MemoryRow = Readonly<Record<string, CellValue>>;

export const COLUMNS_TABLE = 'DuebookColumns';
export const ISSUES_TABLE = 'DuebookIssues';
export const PROFILES_TABLE = 'DuebookProfiles';

/**
 * The tables on *Duebook* in which people and Duebook keep what holds from one refresh to the next.
 * @example MEMORY_TABLES[0].columns.choice is ['Your choice', 'Su elección']
 */
export const MEMORY_TABLES: readonly MemoryTable[] = [
  {
    name: COLUMNS_TABLE,
    columns: {
      field: headers(({ columns }) => columns.field),
      code: headers(({ columns }) => columns.code),
      column: headers(({ columns }) => columns.column),
      header: headers(({ columns }) => columns.header),
      choice: headers(({ columns }) => columns.choice),
    },
    needed: ['header'],
  },
  {
    name: ISSUES_TABLE,
    columns: {
      accepted: headers(({ issues }) => issues.accepted),
      key: headers(({ issues }) => issues.key),
    },
    needed: ['accepted', 'key'],
  },
  {
    name: PROFILES_TABLE,
    columns: {
      profile: headers(({ profiles }) => profiles.profile),
      field: headers(({ profiles }) => profiles.field),
      code: headers(({ profiles }) => profiles.code),
      header: headers(({ profiles }) => profiles.header),
    },
    needed: ['profile', 'header'],
  },
];

function headers(of: (words: DuebookSheetWords) => string): readonly string[] {
  return [...new Set([english, spanish].map(({ duebook }) => of(duebook)))];
}
