import type { CellValue } from '../ledger/area';
import type { MemoryRow, MemoryTable } from '../settings/memoryTables';
import { FOLLOW_UP_TABLE } from '../sheets/followUpLines';
import { everyLanguage } from '../../words/everyLanguage';
import type { TypedBeside } from './ownerPlans';

const TYPED = ['nextStep', 'note'] as const;

/** How what people typed on *Follow-ups* is read back, to go along with the account. */
export const TYPED_BESIDE_MEMORY: MemoryTable = {
  name: FOLLOW_UP_TABLE,
  columns: {
    account: everyLanguage.map(({ sheets }) => sheets.aging.headers.account),
    nextStep: everyLanguage.map(({ followUps }) => followUps.headers.nextStep),
    note: everyLanguage.map(({ followUps }) => followUps.headers.note),
  },
  needed: ['account'],
};

/**
 * What people typed, by column and by the text of the account's cell. An account that is listed in two
 * currencies has what stands beside the first.
 * @example typedBeside([{ account: 'A1', note: 'Called' }]).get('note')?.get('A1') is 'Called'
 */
export function typedBeside(rows: readonly MemoryRow[]): TypedBeside {
  return new Map(
    TYPED.map((id) => {
      const said = new Map<string, CellValue>();
      for (const row of rows) {
        const cell = row[id] ?? '';
        const account = String(row.account ?? '');
        if (cell !== '' && !said.has(account)) said.set(account, cell);
      }
      return [id, said];
    }),
  );
}
