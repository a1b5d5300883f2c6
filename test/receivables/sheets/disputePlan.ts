import { age } from '../../../src/receivables/aging/age';
import { disputesOn, type OpenedDays } from '../../../src/receivables/disputes/disputeClock';
import type { CellValue } from '../../../src/receivables/ledger/area';
import { disputeSheet } from '../../../src/receivables/sheets/disputeSheet';
import type { SheetPlan } from '../../../src/receivables/sheets/plan';
import type { Settings } from '../../../src/receivables/settings/settings';
import { wordsFor } from '../../../src/words/everyLanguage';
import { readLedger } from '../ledger/readLedger';
import { AS_OF, MADE, settingsOf } from './planOf';

export const DISPUTE_HEADERS =
  'Customer ID,Customer Name,Invoice,Due Date,Balance,Currency,Disputed,Dispute Date,Reason Code';

/** Two in dollars, one of them past its days; one in euros of which nobody says since when. */
export const DISPUTE_ROWS: readonly (readonly CellValue[])[] = [
  ['A1', 'Alpha', 'I-1', AS_OF - 5, 1000, 'USD', 'yes', AS_OF - 34, 'Price'],
  ['A2', 'Beta', 'I-2', AS_OF - 9, 500, 'USD', 120.5, AS_OF - 30, ''],
  ['A2', 'Beta', 'I-3', AS_OF - 9, 70, 'USD', 'no', '', ''],
  ['A3', 'Gamma', 'I-4', AS_OF, 80, 'EUR', 'yes', '', 'No PO'],
];

/** The sheet of disputes of a ledger with these rows. */
export function disputePlan(
  headers = DISPUTE_HEADERS,
  rows = DISPUTE_ROWS,
  changes: Partial<Settings> = {},
  typed?: OpenedDays,
): SheetPlan {
  const ledger = readLedger(headers, rows);
  const settings = settingsOf(changes);
  const result = age(ledger, settings);
  const words = wordsFor(settings.language);
  const lines = disputesOn(ledger, result, typed);
  return disputeSheet({ ledger, result, lines, today: MADE, words });
}
