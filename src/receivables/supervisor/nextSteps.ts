import type { MemoryRow, MemoryTable } from '../settings/memoryTables';
import { inEveryLanguage } from '../snapshots/snapshotTables';
import type { Settings } from '../settings/settings';
import { isPrivateColumn, isPrivateSheet } from '../sharing/privateParts';
import { everyLanguage } from '../../words/everyLanguage';
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

/**
 * Whether the next steps may be told on a page for others: not where a person keeps their column, or
 * *Follow-ups* as a whole, to the team, by whichever language's name.
 * @example isNextStepPrivate({ privateColumns: ['Next step'], privateSheets: [] }) is true
 */
export function isNextStepPrivate({
  privateColumns,
  privateSheets,
}: Pick<Settings, 'privateColumns' | 'privateSheets'>): boolean {
  return everyLanguage.some(({ followUps: { title } }) => {
    if (isPrivateSheet(privateSheets, title)) return true;
    return everyLanguage.some(({ followUps: { headers } }) =>
      isPrivateColumn(privateColumns, title, headers.nextStep),
    );
  });
}
