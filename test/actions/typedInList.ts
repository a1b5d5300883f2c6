import type { CellValue } from '../../src/receivables/ledger/area';
import { table, tableCells } from './ledgerWorkbook';

const LIST = 'DuebookFollowUps';

/** A row of the list by what stands under its headers. */
type ListRow = Readonly<Record<string, CellValue>>;

/** The rows of the follow-up list, wherever its sheet is and whatever it is called now. */
export function listRows(): readonly ListRow[] {
  const [headers = [], ...rows] = tableCells(LIST);
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ''])),
  );
}

/** Its row of an account, which must be there. */
export function rowOf(account: string, header = 'Account'): ListRow {
  const found = listRows().filter((row) => row[header] === account);
  const [row, second] = found;
  if (row === undefined || second !== undefined) {
    throw new Error(`${account} has ${found.length} rows`);
  }
  return row;
}

/** The address of an account's cell under a header. */
function cellOf(account: string, header: string, accountHeader = 'Account'): string {
  const { range } = table(LIST);
  const [headers = [], ...rows] = tableCells(LIST);
  const down = rows.findIndex((row) => row[headers.indexOf(accountHeader)] === account);
  const across = headers.indexOf(header);
  if (down < 0 || across < 0) throw new Error(`there is no ${header} of ${account}`);
  return `${letters(range.column + across)}${range.row + 2 + down}`;
}

/** Types into an account's cell, as a person does. */
export function typeBeside(account: string, header: string, text: string): void {
  workbench.person.type(table(LIST).sheet.name, cellOf(account, header), text);
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
