import type { SerialDay } from '../../src/receivables/calendar/serialDay';
import { NO_INTAKE_MEMORY } from '../../src/receivables/settings/intakeMemory';
import { defaultSettings } from '../../src/receivables/settings/defaultSettings';
import { REPORT_CELLS, SETTING_CELLS } from '../../src/receivables/settings/settings';
import { duebookSheet, NOTHING_READ } from '../../src/receivables/sheets/duebookSheet';
import type { PlacedCell, SheetPlan, TablePlan } from '../../src/receivables/sheets/plan';
import { applyPlans } from '../../src/workbook/applying/applyPlans';
import { excelRun } from '../../src/workbook/excelRun';
import { wordsFor } from '../../src/words/everyLanguage';
import { today } from './ledgerWorkbook';

/** The named cells of the first version from top to bottom, and the row (from 0) of the first of them. */
const SETTINGS = [
  SETTING_CELLS.asOf,
  SETTING_CELLS.roll,
  SETTING_CELLS.ledger,
  SETTING_CELLS.dateOrder,
  SETTING_CELLS.numberStyle,
  SETTING_CELLS.edges,
  SETTING_CELLS.overDays,
  SETTING_CELLS.mainCurrency,
  SETTING_CELLS.language,
];
const REPORTS = [
  REPORT_CELLS.rolledTo,
  REPORT_CELLS.ledgerSheet,
  REPORT_CELLS.ledgerAddress,
  REPORT_CELLS.ledgerRows,
  REPORT_CELLS.reading,
];
const ROWS = { settings: 5, reading: 16, issues: 24, columns: 5, tieOut: 24 } as const;

/** Its tables: where they stood, and their columns. The fields had a row each, found or not. */
const TABLES = {
  DuebookColumns: { row: ROWS.columns, column: 4, ids: ['field', 'column', 'header'], rows: 13 },
  DuebookTieOut: {
    row: ROWS.tieOut,
    column: 4,
    ids: ['currency', 'code', 'what', 'items', 'amount'],
    rows: 0,
  },
  DuebookIssues: { row: ROWS.issues, column: 0, ids: ['address', 'code', 'message'], rows: 0 },
} as const;

/**
 * Makes the *Duebook* sheet that the first version made: fewer settings, no legend, and the columns of
 * the ledger beside the settings instead of below.
 */
export async function makeOlderDuebookSheet(language: 'en' | 'es' = 'en'): Promise<void> {
  const words = wordsFor(language).sheets;
  const plan = duebookSheet({
    ...NOTHING_READ,
    settings: defaultSettings(today() as SerialDay, language),
    rewrite: [],
    memory: NO_INTAKE_MEMORY,
    change: null,
    words,
  });
  await excelRun((context) => applyPlans(context, [older(plan)], 0));
}

function older(plan: SheetPlan): SheetPlan {
  const rowOf = (name: string) => {
    const setting = SETTINGS.findIndex((each) => each === name);
    if (setting >= 0) return ROWS.settings + setting;
    const report = REPORTS.findIndex((each) => each === name);
    return report < 0 ? null : ROWS.reading + report;
  };
  return {
    ...plan,
    names: plan.names.flatMap((each) => {
      const row = rowOf(each.name);
      return row === null ? [] : [{ ...each, row }];
    }),
    cells: [
      ...plan.cells.filter(({ at }) => 'name' in at && rowOf(at.name) !== null),
      ...olderHeadings(plan.cells),
    ],
    choices: plan.choices.filter(({ name }) => rowOf(name) !== null),
    tables: plan.tables.map(olderTable),
    widths: [27, 24, 90, 3, 20, 24, 34, 10, 16],
  };
}

function olderTable(plan: TablePlan): TablePlan {
  const place = Object.entries(TABLES).find(([name]) => name === plan.name)?.[1];
  if (place === undefined) throw new Error(`the first version had no ${plan.name}`);
  const columns = place.ids.map((id) => {
    const column = plan.columns.find((each) => each.id === id);
    if (column === undefined) throw new Error(`no column ${id}`);
    return { ...column, values: column.values.slice(0, place.rows) };
  });
  const { row, column, rows } = place;
  return { ...plan, columns, rows, row, column, key: null, leavingMark: null };
}

/** The first three cells are the title and how to go on; each table has its heading above it. */
function olderHeadings(cells: readonly PlacedCell[]): readonly PlacedCell[] {
  const unnamed = cells.filter(({ at }) => 'row' in at && 'column' in at);
  const [title, howTo, more, settings, reading] = unnamed;
  const at = (cell: PlacedCell | undefined, row: number, column = 0): PlacedCell[] =>
    cell === undefined ? [] : [{ ...cell, at: { row, column } }];
  const headings = unnamed.filter(({ cell }) => cell.look === 'figure');
  const headingOf = (table: string) => headings.find(({ heads }) => heads === table);
  return [
    ...at(title, 0),
    ...at(howTo, 1),
    ...at(more, 2),
    ...at(settings, ROWS.settings - 1),
    ...at(reading, ROWS.reading - 1),
    ...at(headingOf('DuebookIssues'), ROWS.issues - 1),
    ...at(headingOf('DuebookColumns'), ROWS.columns - 1, 4),
    ...at(headingOf('DuebookTieOut'), ROWS.tieOut - 1, 4),
  ];
}
