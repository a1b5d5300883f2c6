import { toIso } from '../calendar/isoDay';
import type { SerialDay } from '../calendar/serialDay';
import type { Issue } from '../ledger/issue';
import type { Ledger } from '../ledger/ledger';

/**
 * The open items dated after the cutoff, which is the as-of date where no other is set, as issues at
 * their invoice dates; `detail` is the day in ISO text. None in settled mode, where later items are the
 * ledger's history, not a mistake.
 * @example afterAsOf(ledger, cutoff)[0] is { code: 'after-as-of', row: 12, column: 3, detail: '2026-04-10' }
 */
export function afterAsOf(ledger: Ledger, cutoff: SerialDay): readonly Issue[] {
  if (ledger.reading.settled) return [];
  const { length, row, balance, invoiceDay } = ledger.items;
  const column = ledger.head.mapping.invoiceDate ?? null;
  const issues: Issue[] = [];
  for (let i = 0; i < length; i++) {
    const day = invoiceDay[i] ?? 0;
    if (day > cutoff && balance[i] !== 0) {
      issues.push({
        code: 'after-as-of',
        row: row[i] ?? null,
        column,
        detail: toIso(day as SerialDay),
      });
    }
  }
  return issues;
}
