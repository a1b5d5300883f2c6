import { age } from '../../../src/receivables/aging/age';
import { followUps } from '../../../src/receivables/followups/followUps';
import type { Field } from '../../../src/receivables/ledger/field';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { followUpSheet } from '../../../src/receivables/sheets/followUpSheet';
import type { SheetPlan } from '../../../src/receivables/sheets/plan';
import type { Settings } from '../../../src/receivables/settings/settings';
import { wordsFor } from '../../../src/words/everyLanguage';
import { ledgerOf, type Row } from '../ledgerOf';
import { columnOf, first, MADE, settingsOf } from './planOf';

/** The sheet of follow-ups of a ledger, or of these rows, in the settings' language. */
export function followUpPlan(
  rows: readonly Row[] | Ledger,
  changes: Partial<Settings> = {},
): SheetPlan {
  const ledger = 'items' in rows ? rows : ledgerOf(rows);
  const settings = settingsOf(changes);
  const result = age(ledger, settings);
  const blocks = followUps(ledger, result);
  return followUpSheet({
    ...{ ledger, result, blocks, settings, today: MADE },
    words: wordsFor(settings.language),
  });
}

/** The ledger as if it had these columns too, or no longer. */
export function withColumns(
  ledger: Ledger,
  changes: Partial<Record<Field, number | undefined>>,
): Ledger {
  const fields = Object.entries({ ...ledger.head.mapping, ...changes });
  const mapping = Object.fromEntries(fields.filter(([, column]) => column !== undefined));
  return { ...ledger, head: { ...ledger.head, mapping } };
}

/** The ids of the table's columns from left to right. */
export const columnIds = (plan: SheetPlan) => first(plan.tables).columns.map(({ id }) => id);

/** The table's headers from left to right. */
export const headers = (plan: SheetPlan) => first(plan.tables).columns.map((each) => each.header);

/** One row of the table, by the ids of its columns. */
export const rowOf = (plan: SheetPlan, row: number) =>
  Object.fromEntries(columnIds(plan).map((id) => [id, columnOf(plan, id).values[row]]));
