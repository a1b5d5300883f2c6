import type { CellValue } from './area';
import type { Field } from './field';
import type { LedgerHead } from './ledger';

const AMOUNTS: readonly Field[] = ['balance', 'originalAmount'];
const DAYS: readonly Field[] = ['dueDate', 'invoiceDate', 'postingDate'];

/** How many rows below a table are looked at: the first may be a gap, or a total that somebody keeps. */
export const ROWS_BELOW = 2;

/**
 * Which of the rows right below a table looks like an item of it, from 0: it has an amount, a date, and an
 * account where the ledger has a column of accounts. Null where none does. A total that somebody keeps
 * there has no date. `rows` run over the ledger's own columns.
 * @example itemBelow([['Total', '', 300], ['A1', 46112, 300]], head) is 1
 */
export function itemBelow(
  rows: readonly (readonly CellValue[])[],
  { mapping }: Pick<LedgerHead, 'mapping'>,
): number | null {
  const at = rows.findIndex((row) => {
    const holds = (field: Field) => {
      const column = mapping[field];
      return column !== undefined && String(row[column] ?? '').trim() !== '';
    };
    return (
      AMOUNTS.some(holds) && DAYS.some(holds) && (mapping.account === undefined || holds('account'))
    );
  });
  return at < 0 ? null : at;
}
