import { age } from '../../../src/receivables/aging/age';
import type { Ledger, PromiseNote } from '../../../src/receivables/ledger/ledger';
import type { PageSource } from '../../../src/receivables/supervisor/commitments';
import type { TypedRow } from '../../../src/receivables/supervisor/pageTables';
import type { MemoryRow } from '../../../src/receivables/settings/memoryTables';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { settingsOf } from '../sheets/planOf';

/** A row of a typed table as it stands: what its cells show is what they hold. */
export function standing(values: MemoryRow): TypedRow {
  return { values, formulas: values };
}

/** What the typed tables are brought up to date with, as of a day. */
export function pageOn(
  iso: string,
  rows: readonly Row[],
  changes: Partial<Omit<PageSource, 'words'>> & { readonly promises?: Ledger['promises'] } = {},
): PageSource {
  const { promises, ...rest } = changes;
  const ledger = ledgerOf(rows, promises === undefined ? {} : { promises });
  const result = age(ledger, settingsOf({ asOf: dayOf(iso) }));
  const { supervisor: words } = wordsFor('en');
  return { ledger, result, words, hasLog: false, dayOffset: 0, ...rest };
}

/** Promises by index of the row: the day, and how much where not all. */
export function promisesOf(
  ...notes: readonly (readonly [item: number, iso: string, amount?: number])[]
): ReadonlyMap<number, PromiseNote> {
  return new Map(
    notes.map(([item, iso, amount]) => [
      item,
      { day: dayOf(iso), amount: (amount ?? null) as PromiseNote['amount'] },
    ]),
  );
}
