import {
  readSettings,
  type SettingCells,
  type SettingsRead,
} from '../receivables/settings/readSettings';
import {
  REPORT_CELLS,
  SETTING_CELLS,
  type Language,
  type Settings,
} from '../receivables/settings/settings';
import type { IntakeMemory, MemoryChange } from '../receivables/settings/intakeMemory';
import { MEMORY_TABLES } from '../receivables/settings/memoryTables';
import { readIntakeMemory } from '../receivables/settings/readIntakeMemory';
import { stampIn, type Stamp } from '../receivables/coordinators/stamp';
import type { LedgerBefore } from '../receivables/changes/isSameLedger';
import { settingProblemPhrase } from '../receivables/settings/settingProblemPhrase';
import type { CellValue } from '../receivables/ledger/area';
import type { ExcelContext } from '../workbook/excelRun';
import { readNamedCells } from '../workbook/reading/namedCells';
import { readTableRows } from '../workbook/reading/tableRows';
import { workbookCalendar, type WorkbookCalendar } from '../workbook/reading/workbookCalendar';
import { wordsFor, type Words } from '../words';
import type { Done } from './actions';

/** What holds in the workbook before an action begins. */
export interface Situation extends SettingsRead {
  readonly ledgerBefore: LedgerBefore;
  /** Who refreshed last, and when; null where nobody did, or an earlier version. */
  readonly stamp: Stamp | null;
  /** What the tables on *Duebook* remember of how the ledger is read. */
  readonly memory: IntakeMemory;
  /** What of it a person is just changing in the pane; the memory has it already. */
  readonly change: MemoryChange | null;
  readonly calendar: WorkbookCalendar;
  /** The words of the workbook's own language, in which its sheets are written. */
  readonly words: Words;
}

/** Settings whose cells hold days, which a workbook may count from 1904. */
const DAYS: readonly (keyof Settings)[] = ['asOf', 'cutoff', 'holidays'];

/**
 * Reads the settings; a cell that cannot be used ends the action with its sentence. What was `typed` in
 * the pane goes before what stands in the cells, and is to be written into them.
 */
export async function readSituation(
  context: ExcelContext,
  office: Language,
  typed: SettingCells = {},
): Promise<Situation | { readonly refused: Done }> {
  const calendar = await workbookCalendar(context);
  const names = [...Object.values(SETTING_CELLS), ...Object.values(REPORT_CELLS)];
  const values = await readNamedCells(context, names);
  const toOurs = (cell: CellValue | undefined) =>
    typeof cell === 'number' ? cell + calendar.dayOffset : cell;
  const cells: Partial<Record<keyof Settings, CellValue>> = {};
  for (const [setting, name] of Object.entries(SETTING_CELLS) as [keyof Settings, string][]) {
    const cell = DAYS.includes(setting) ? toOurs(values.get(name)) : values.get(name);
    if (cell !== undefined) cells[setting] = cell;
  }
  const rolledTo = toOurs(values.get(REPORT_CELLS.rolledTo)) ?? null;
  const read = readSettings({ ...cells, ...typed }, calendar.today, rolledTo, office);
  if ('problem' in read) {
    const { refusals, sheets } = wordsFor(office);
    const { label } = sheets.duebook.settings[read.problem.setting];
    const phrase = settingProblemPhrase(read.problem, sheets);
    const text = `${refusals.setting(label, read.problem.typed)} ${phrase}`;
    return { refused: { told: { kind: 'failure', text }, summary: null } };
  }
  const rewrite = new Set([...read.rewrite, ...(Object.keys(typed) as (keyof Settings)[])]);
  const ledgerBefore = {
    sheet: String(values.get(REPORT_CELLS.ledgerSheet) ?? ''),
    address: String(values.get(REPORT_CELLS.ledgerAddress) ?? ''),
  };
  const tables = await readTableRows(context, MEMORY_TABLES);
  return {
    ...read,
    rewrite: [...rewrite],
    ledgerBefore,
    stamp: stampIn(
      toOurs(values.get(REPORT_CELLS.refreshedAt)),
      values.get(REPORT_CELLS.refreshedBy),
    ),
    memory: readIntakeMemory(tables, read.settings.profile),
    change: null,
    calendar,
    words: wordsFor(read.settings.language),
  };
}
