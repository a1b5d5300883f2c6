import type { MemoryRow, MemoryTable } from '../settings/memoryTables';
import { inEveryLanguage } from '../snapshots/snapshotTables';
import { FOLLOW_UP_TABLE } from '../sheets/followUpLines';
import { nextStepKey } from '../sheets/supervisorSource';

const NO_ACCOUNT = inEveryLanguage(({ sheets }) => sheets.aging.noAccount);

/** How the next steps that people typed on *Follow-ups* are read back. */
export const NEXT_STEPS_MEMORY: MemoryTable = {
  name: FOLLOW_UP_TABLE,
  columns: {
    account: inEveryLanguage(({ sheets }) => sheets.aging.headers.account),
    currency: inEveryLanguage(({ sheets }) => sheets.duebook.fields.currency),
    nextStep: inEveryLanguage(({ followUps }) => followUps.headers.nextStep),
  },
  needed: ['account', 'nextStep'],
};

/**
 * The next steps by account and currency; rows without one are left out.
 * @example nextStepsIn([{ account: 'A1', nextStep: 'Call' }]).get(nextStepKey('A1', null)) is 'Call'
 */
export function nextStepsIn(rows: readonly MemoryRow[]): ReadonlyMap<string, string> {
  const steps = rows.map((row): [string, string] => {
    const account = String(row.account ?? '');
    const key = NO_ACCOUNT.includes(account) ? '' : account;
    const currency = String(row.currency ?? '').trim() || null;
    return [nextStepKey(key, currency), String(row.nextStep ?? '').trim()];
  });
  return new Map(steps.filter(([, step]) => step !== ''));
}
