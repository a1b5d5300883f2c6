import type { Table } from '../../host/model/table';
import type { CellValue } from '../../host/model/types';
import type { Workbook } from '../../host/model/workbook';
import type { Aged, AgedBlock, AgedIssue } from './aged';
import { agedBlock, madeFor } from './agedBlock';
import { agedFollowUps } from './agedFollowUps';
import { agedIntake } from './agedIntake';
import { agedTargets } from './agedTargets';
import { isoDay } from './isoDay';
import { plainAmount } from './amount';
import { namedValue } from './namedCell';

const MAIN_TABLE = 'DuebookAging';
const FOLLOW_UP_TABLE = 'DuebookFollowUps';
/** Tables of other currencies; Excel ends a copy's name in a digit, and a copy is a person's own. */
const AGING_TABLE = /^DuebookAging[A-Z_]*$/i;

/** Reads the aged workbook as a person does: Aging sheets, tie-out, follow-ups, issues. Null before any aging. */
export function readAged(workbook: Workbook): Aged | null {
  const main = workbook.table(MAIN_TABLE);
  if (main === undefined) return null;
  const notAged = rowsOf(workbook.table('DuebookTieOut'));
  const list = workbook.table(FOLLOW_UP_TABLE);
  const others = agingTables(workbook).filter((table) => table !== main);
  const blocks = [main, ...others].map((table) =>
    agedBlock(workbook, table, (currency, decimals) => notAgedOf(notAged, currency, decimals)),
  );
  const followUps = list === undefined ? null : agedFollowUps(list, blocks);
  return {
    asOf: isoDay(workbook, madeFor(workbook, main)),
    ledger: {
      sheet: String(namedValue(workbook, 'DuebookLedgerSheet')),
      address: String(namedValue(workbook, 'DuebookLedgerAddress')),
      rows: Number(namedValue(workbook, 'DuebookLedgerRows')),
    },
    blocks,
    followUps,
    targets: agedTargets(workbook, blocks),
    unread: list === undefined || followUps !== null ? [] : [renamed(list)],
    issues: rowsOf(workbook.table('DuebookIssues')).map(issueOf),
    intake: agedIntake(workbook),
  };
}

function renamed({ sheet }: Table): string {
  return `On the sheet "${sheet.name}" a column of the follow-ups has another header than Duebook gave it, so the list is not shown here; the workbook has it, and undoing the renaming shows it again.`;
}

/** Tables of currencies, in the order of their sheets. */
function agingTables(workbook: Workbook): Table[] {
  const order = (table: Table) => workbook.sheets.indexOf(table.sheet);
  return workbook.tables
    .filter((table) => AGING_TABLE.test(table.name))
    .sort((a, b) => order(a) - order(b));
}

/** Currency | Code | What | Items | Amount */
function notAgedOf(
  rows: readonly (readonly CellValue[])[],
  currency: string | null,
  decimals: number,
): AgedBlock['notAged'] {
  return rows
    .filter(([code]) => textOrNull(code ?? '') === currency)
    .map(([, cause, what, items, amount]) => ({
      cause: String(cause),
      what: String(what),
      items: Number(items),
      amount: plainAmount(Number(amount), decimals),
    }));
}

/** Address | Code | Message */
function issueOf([address, code, message]: readonly CellValue[]): AgedIssue {
  return {
    address: textOrNull(address ?? ''),
    code: String(code),
    message: String(message),
  };
}

/** The rows of a table; Excel keeps one blank row in a table that has none. */
function rowsOf(table: Table | undefined): CellValue[][] {
  if (table === undefined) return [];
  return table.sheet.cells.read(table.bodyRange).filter((row) => row.some((value) => value !== ''));
}

function textOrNull(value: CellValue): string | null {
  return value === '' ? null : String(value);
}
