import { everyLanguage } from '../../words/everyLanguage';
import { readColumnIds } from '../applying/columnIds';

const ACCOUNT = 'account';
const HEADERS = everyLanguage.map(({ sheets }) => sheets.aging.headers.account);
const NAMELESS = everyLanguage.map(({ sheets }) => sheets.aging.noAccount);

/** Position in a table of ours of the column that names accounts, moved or renamed; -1 where gone. */
export async function accountColumn(
  context: Excel.RequestContext,
  table: Excel.Table,
): Promise<number> {
  const columns = table.columns.load('items/id,items/name');
  table.load('name');
  const ids = await readColumnIds(context);
  const id = ids[table.name]?.[ACCOUNT];
  const remembered = columns.items.findIndex((column) => column.id === id);
  if (remembered >= 0) return remembered;
  return columns.items.findIndex(({ name }) => HEADERS.includes(name));
}

/** The key of the account that a row of ours names. */
export function keyInRow(cell: unknown): string {
  const text = String(cell ?? '').trim();
  return NAMELESS.includes(text) ? '' : text;
}
