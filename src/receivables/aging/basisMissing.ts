import type { Issue } from '../ledger/issue';
import type { Ledger } from '../ledger/ledger';
import type { Basis } from '../settings/settings';
import { BASIS_FIELD, basisOf, dayColumn, hasBasis } from './basisDays';

/**
 * What keeps a ledger from being aged by the dates that a person asked for: the column that it lacks, or
 * each open item that lacks the date. Single due dates that are missing are listed by the reader,
 * whatever is asked for.
 * @example basisMissing(ledger, 'posting')[0]?.code is 'basis-column-missing'
 */
export function basisMissing(ledger: Ledger, basis: Basis): readonly Issue[] {
  if (ledger.reading.given || ledger.items.length === 0) return [];
  if (!hasBasis(ledger, basis)) {
    return [{ code: 'basis-column-missing', row: null, column: null, detail: basis }];
  }
  if (basis === 'due') return [];
  const { items, head } = ledger;
  const column = head.mapping[BASIS_FIELD[basis]] ?? null;
  const days = dayColumn(items, basis);
  const issues: Issue[] = [];
  for (let item = 0; item < items.length; item++) {
    if (days[item] !== 0 || items.balance[item] === 0) continue;
    if (basisOf(items, basis, item) === null) continue;
    issues.push({ code: 'basis-date-missing', row: items.row[item] ?? null, column, detail: '' });
  }
  return issues;
}
