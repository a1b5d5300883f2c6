import type { AgingResult } from '../aging/result';
import type { Stamp } from '../coordinators/stamp';
import type { ConventionMisfit } from '../conventions/exportConvention';
import type { Ledger } from '../ledger/ledger';
import type { IntakeMemory, MemoryChange } from '../settings/intakeMemory';
import { PROFILES_TABLE } from '../settings/memoryTables';
import { LEGEND_CELL, REPORT_CELLS, SETTING_CELLS, type Settings } from '../settings/settings';
import type { DuebookSheetWords, SheetWords } from '../../words/sheetWords';
import { columnsTable } from './duebookColumns';
import { headings, tableHeadings } from './duebookHeadings';
import { issuesTable, type ListedIssue } from './duebookIssues';
import {
  DUEBOOK_COLUMNS,
  DUEBOOK_ROWS,
  DUEBOOK_WIDTHS,
  settingRow,
  stacked,
} from './duebookLayout';
import {
  CONTROL_TABLE,
  controlTable,
  MISFITS_TABLE,
  misfitsTable,
  profilesTable,
  tieOutTable,
  type ControlLine,
} from './duebookTables';
import type { LedgerReport } from './ledgerReport';
import type { Look, PlacedCell, PrintPlan, SheetPlan, TablePlan } from './plan';
import { readingCells, type ExportReport } from './readingCells';
import { settingCells } from './settingCells';

/** What the *Duebook* sheet is made from. */
export interface DuebookSource {
  readonly settings: Settings;
  /** Settings whose cells must be rewritten; the others belong to the person who typed them. */
  readonly rewrite: readonly (keyof Settings)[];
  /** When and by whom this is written; null before a ledger has been read. */
  readonly refreshed: Stamp | null;
  /** Null before a ledger has been read. */
  readonly reading: LedgerReport | null;
  readonly ledger: Ledger | null;
  readonly result: AgingResult | null;
  readonly issues: readonly ListedIssue[];
  /** What holds from this writing on. */
  readonly memory: IntakeMemory;
  /** What of it a person just changed in the pane. */
  readonly change: MemoryChange | null;
  /** How the export ages by its own figures; null where it has none. */
  readonly exported: ExportReport | null;
  readonly misfits: readonly ConventionMisfit[];
  /** The control total in words; null where there is none. */
  readonly controlSays: string | null;
  readonly control: readonly ControlLine[];
  /** Names of our tables that stand: one that has nothing to say any more is emptied. */
  readonly standing: readonly string[];
  readonly words: SheetWords;
}

/** What there is to say before a ledger has been read. */
export const NOTHING_READ = {
  refreshed: null,
  reading: null,
  ledger: null,
  result: null,
  issues: [],
  exported: null,
  misfits: [],
  controlSays: null,
  control: [],
  standing: [],
} as const satisfies Partial<DuebookSource>;

/**
 * The *Duebook* sheet: settings in named cells, how the ledger was read, which column is what, what is
 * in it but not aged, and what to look at. What people type stays; what Duebook reports is written at
 * every refresh.
 * @example duebookSheet(source).foundBy is { name: 'AsOfDate' }
 */
export function duebookSheet(source: DuebookSource): SheetPlan {
  const { settings, result, words } = source;
  const tables = stacked(DUEBOOK_ROWS.tables, tablesOf(source));
  return {
    ...duebookFrame(words),
    cells: [
      ...headings(words.duebook),
      ...tableHeadings(tables, words.duebook),
      ...legend(words.duebook),
      ...settingCells(settings, source.rewrite, mainCurrency(result), words),
      ...readingCells(source, words),
    ],
    names: [
      ...(Object.keys(SETTING_CELLS) as (keyof Settings)[]).map((setting) => ({
        name: SETTING_CELLS[setting],
        row: settingRow(setting),
        column: DUEBOOK_COLUMNS.inputs,
      })),
      { name: LEGEND_CELL, row: DUEBOOK_ROWS.legend, column: DUEBOOK_COLUMNS.inputs },
      ...rowNames(REPORT_CELLS, DUEBOOK_ROWS.reading),
    ],
    tables,
    choices: [
      { name: SETTING_CELLS.roll, values: [words.yes, words.no] },
      { name: SETTING_CELLS.dateOrder, values: ['dmy', 'mdy'] },
      { name: SETTING_CELLS.numberStyle, values: Object.values(words.numberStyleChoices) },
      { name: SETTING_CELLS.basis, values: Object.values(words.basisChoices) },
      { name: SETTING_CELLS.credits, values: Object.values(words.creditChoices) },
      { name: SETTING_CELLS.disputes, values: Object.values(words.disputeChoices) },
      { name: SETTING_CELLS.dayCount, values: Object.values(words.dayCountChoices) },
      { name: SETTING_CELLS.language, values: ['English', 'Español'] },
    ],
  };
}

/** The sheet with nothing on it: how it is found, and how it is printed. */
export function duebookFrame(words: SheetWords): SheetPlan {
  const { title } = words.duebook;
  const print: PrintPlan = {
    orientation: 'landscape',
    titleRows: null,
    footerLeft: '&F',
    footerCenter: '&A',
    footerRight: words.aging.footerPage,
  };
  return {
    foundBy: { name: SETTING_CELLS.asOf },
    title,
    fallbackTitle: `${title} (2)`,
    cells: [],
    names: [],
    tables: [],
    choices: [],
    rules: [],
    widths: DUEBOOK_WIDTHS,
    frozenRows: 0,
    print,
  };
}

/** What is accepted is written by itself, without a refresh. */
const NOTHING: ReadonlySet<string> = new Set();

/** The widest first. Tables that few ledgers need stand only where they have something to say. */
function tablesOf(source: DuebookSource): readonly ((row: number) => TablePlan)[] {
  const { reading, ledger, result, memory, change, standing, words } = source;
  const { mapping } = memory;
  const changedField = change?.kind === 'column' ? change.field : null;
  const isNeeded = (table: string, lines: readonly unknown[]) =>
    lines.length > 0 || standing.includes(table);
  return [
    (row) => columnsTable(row, reading, mapping, changedField, words),
    (row) => tieOutTable(row, result, words),
    ...(isNeeded(CONTROL_TABLE, source.control)
      ? [(row: number) => controlTable(row, source.control, words)]
      : []),
    ...(isNeeded(MISFITS_TABLE, source.misfits)
      ? [(row: number) => misfitsTable(row, ledger, source.misfits, words)]
      : []),
    (row) => issuesTable(row, source.issues, NOTHING, words),
    ...(isNeeded(PROFILES_TABLE, mapping.profiles)
      ? [(row: number) => profilesTable(row, mapping.profiles, reading?.profile ?? null, words)]
      : []),
  ];
}

/** What the look of a disputed row means, shown in that look. */
function legend({ legend: say }: DuebookSheetWords): readonly PlacedCell[] {
  const beside = (columnOffset: number, text: string, look: Look): PlacedCell => ({
    at: { name: LEGEND_CELL, columnOffset },
    cell: { kind: 'text', text, look },
    when: 'always',
  });
  return [beside(-1, say.sample, 'disputed'), beside(1, say.meaning, 'note')];
}

/** Undefined while nothing has been aged; null when the main currency is unknown. */
function mainCurrency(result: AgingResult | null): string | null | undefined {
  return result === null ? undefined : (result.blocks[0]?.currency ?? null);
}

function rowNames(cells: Readonly<Record<string, string>>, top: number): SheetPlan['names'] {
  return Object.values(cells).map((name, i) => ({
    name,
    row: top + i,
    column: DUEBOOK_COLUMNS.inputs,
  }));
}
