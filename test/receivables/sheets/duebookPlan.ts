import { age } from '../../../src/receivables/aging/age';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { NO_INTAKE_MEMORY } from '../../../src/receivables/settings/intakeMemory';
import type { Settings } from '../../../src/receivables/settings/settings';
import {
  duebookSheet,
  NOTHING_READ,
  type DuebookSource,
} from '../../../src/receivables/sheets/duebookSheet';
import { ledgerReport } from '../../../src/receivables/sheets/ledgerReport';
import type { PlanCell, SheetPlan } from '../../../src/receivables/sheets/plan';
import { wordsFor } from '../../../src/words/everyLanguage';
import { settingsOf } from './planOf';

/** The plan of the *Duebook* sheet, with what the case is about. */
export function duebookPlan(
  changes: Partial<DuebookSource> = {},
  settings: Partial<Settings> = {},
): SheetPlan {
  const chosen = settingsOf(settings);
  return duebookSheet({
    ...NOTHING_READ,
    settings: chosen,
    rewrite: [],
    memory: NO_INTAKE_MEMORY,
    change: null,
    words: wordsFor(chosen.language).sheets,
    ...changes,
  });
}

/** The plan after a refresh of this ledger. */
export function refreshed(
  ledger: Ledger,
  settings: Partial<Settings> = {},
  changes: Partial<DuebookSource> = {},
): SheetPlan {
  const result = age(ledger, settingsOf(settings));
  return duebookPlan({ reading: ledgerReport(ledger), ledger, result, ...changes }, settings);
}

/** The cell of a plan at a name, or so many columns beside it. */
export function placed(plan: SheetPlan, name: string, columnOffset = 0) {
  const found = plan.cells.find(
    ({ at }) => 'name' in at && at.name === name && at.columnOffset === columnOffset,
  );
  if (found === undefined) throw new Error(`nothing beside ${name}`);
  return found;
}

/** What stands in a cell. */
export function content(cell: PlanCell): string | number {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'day':
      return cell.day;
    case 'moment':
      return cell.moment;
    case 'number':
      return cell.value;
    case 'formula':
      return cell.formula;
    case 'blank':
      return '';
  }
}

/** The rows of a table of a plan. */
export function table(plan: SheetPlan, name: string) {
  const found = plan.tables.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return Array.from({ length: found.rows }, (_, row) =>
    found.columns.map(({ values }) => values[row]),
  );
}
