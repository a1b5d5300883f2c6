import type { CellValue } from '../ledger/area';
import type { MemoryRow, MemoryTable } from '../settings/memoryTables';
import { FOLLOW_UP_TABLE } from '../sheets/followUpLines';
import { nextStepKey } from '../sheets/supervisorSource';
import { everyLanguage } from '../../words/everyLanguage';

/** What people typed beside an account on the list, by column id and by `rowKey`. */
export type TypedBeside = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

const TYPED = ['nextStep', 'note'] as const;

/** How what people typed on *Follow-ups* is read back, to go along with the account. */
export const TYPED_BESIDE_MEMORY: MemoryTable = {
  name: FOLLOW_UP_TABLE,
  columns: {
    account: everyLanguage.map(({ sheets }) => sheets.aging.headers.account),
    currency: everyLanguage.map(({ sheets }) => sheets.duebook.fields.currency),
    nextStep: everyLanguage.map(({ followUps }) => followUps.headers.nextStep),
    note: everyLanguage.map(({ followUps }) => followUps.headers.note),
  },
  needed: ['account'],
};

/**
 * Whose row of the list it is, by the texts of its cells: an account may be listed in several currencies.
 * @example rowKey('A1', 'USD') === rowKey('A1', 'EUR') is false
 */
export function rowKey(account: CellValue | undefined, currency: CellValue | undefined): string {
  return nextStepKey(String(account ?? ''), String(currency ?? '').trim());
}

/**
 * What people typed, by column and by `rowKey`; of rows with the same key what stands beside the first.
 * @example typedBeside([{ account: 'A1', note: 'Called' }]).get('note')?.get(rowKey('A1', '')) is 'Called'
 */
export function typedBeside(rows: readonly MemoryRow[]): TypedBeside {
  return new Map(
    TYPED.map((id) => {
      const said = new Map<string, CellValue>();
      for (const row of rows) {
        const cell = row[id] ?? '';
        const key = rowKey(row.account, row.currency);
        if (cell !== '' && !said.has(key)) said.set(key, cell);
      }
      return [id, said];
    }),
  );
}
