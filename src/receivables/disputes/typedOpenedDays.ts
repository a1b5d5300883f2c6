import type { MemoryRow, MemoryTable } from '../settings/memoryTables';
import { everyLanguage } from '../../words/everyLanguage';
import type { Words } from '../../words';
import { DISPUTE_TABLE } from '../sheets/disputeSource';
import { disputeKey, type OpenedDays } from './disputeClock';

/** What is read of the sheet of disputes before it is written again. */
export const TYPED_OPENED: MemoryTable = {
  name: DISPUTE_TABLE,
  columns: {
    account: headers(({ sheets }) => sheets.aging.headers.account),
    invoice: headers(({ sheets }) => sheets.duebook.fields.invoice),
    line: headers(({ sheets }) => sheets.duebook.fields.line),
    opened: headers(({ pack }) => pack.disputes.headers.opened),
  },
  needed: ['account', 'invoice', 'opened'],
};

/**
 * The days that stand on the sheet of disputes, by the key of their rows; what is no day is left out.
 * `dayOffset` is what the workbook's days lack to the 1900 system's.
 * @example typedOpenedDays([{ account: 'A1', invoice: 'I-7', opened: 46112 }], 0).size is 1
 */
export function typedOpenedDays(
  rows: readonly MemoryRow[] | undefined,
  dayOffset: number,
): OpenedDays {
  const noAccount = everyLanguage.map(({ sheets }) => sheets.aging.noAccount);
  const days = new Map<string, number>();
  for (const { account = '', invoice = '', line = '', opened } of rows ?? []) {
    if (typeof opened !== 'number' || opened < 1) continue;
    const key = String(account);
    const whose = {
      account: noAccount.includes(key) ? '' : key,
      invoice: String(invoice),
      line: String(line),
    };
    days.set(disputeKey(whose), Math.floor(opened) + dayOffset);
  }
  return days;
}

function headers(of: (words: Words) => string): readonly string[] {
  return [...new Set(everyLanguage.map(of))];
}
