import { currencyOf } from '../../../money/currencyCodes';
import type { MinorUnits } from '../../../money/minorUnits';
import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import type { StatedTotal } from '../../ledger';
import type { RowReader } from '../rowReader';
import type { TextAmounts } from '../texts/textAmounts';
import { isPercentLabel, totalReach } from '../standing/totalLabel';

/** A row that was found to be a total. */
export interface TotalRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
  /** The text that says so; '' where the row only adds up. */
  readonly label: string;
  /** True where it adds up every item of the ledger. */
  readonly isWhole: boolean;
}

/**
 * The grand totals that the export states: rows that say so, else total rows below the last item (above
 * the first) that are no subtotals. Of several in one currency the last counts.
 * @example statedTotals(rows, amounts)[0] is { row: 612, currency: 0, amount: 100450 }
 */
export function statedTotals(rows: RowReader, amounts: TextAmounts): readonly StatedTotal[] {
  const { totals, items, currencies } = rows;
  const candidates = totals.filter(({ label }) => !isPercentLabel(label));
  if (candidates.length === 0 || items.length === 0) return [];
  const said = candidates.filter(({ label }) => totalReach(label) === 'all');
  const chosen = said.length > 0 ? said : atAnEnd(candidates, rows);
  const stated = new Map<number | null, StatedTotal>();
  for (const { row, cells } of chosen) {
    const currency = currencyIn(cells, rows);
    const amount = amounts.amountOf(cells, currency ?? 0);
    if (amount === null) continue;
    stated.set(currency, { row, currency, amount: amount as MinorUnits });
  }
  // Without a currency of its own, a row says nothing of a ledger with several that are named.
  if (currencies.codes.length > 1 && stated.size > 1) stated.delete(null);
  return [...stated.values()];
}

function atAnEnd(candidates: readonly TotalRow[], { items }: RowReader): readonly TotalRow[] {
  let first = Infinity;
  let last = -1;
  for (let at = 0; at < items.length; at += 1) {
    const row = items.row[at] ?? 0;
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  const inside = new Set(
    candidates.filter(({ row }) => row > first && row < last).map(({ label }) => label.trim()),
  );
  const isGrand = ({ label, isWhole }: TotalRow): boolean => {
    if (totalReach(label) === 'part') return false;
    // A label that also stands inside the list, or none, is a subtotal's unless it adds up everything.
    return isWhole || (label !== '' && !inside.has(label.trim()));
  };
  const below = candidates.filter((total) => total.row > last && isGrand(total));
  return below.length > 0 ? below : candidates.filter(({ row }) => row < first).filter(isGrand);
}

/** The currency that a total row is of: the ledger's only one, the one it names, or null. */
function currencyIn(
  cells: readonly CellValue[],
  { currencies, columns }: RowReader,
): number | null {
  if (currencies.codes.length === 1) return 0;
  const own = cellText(cells[columns.currency]);
  const words = [own, ...cells.flatMap((cell) => cellText(cell).split(/\s+/))];
  for (const word of words) {
    const code = word === '' ? null : currencyOf(word);
    const index = code === null ? -1 : currencies.codes.indexOf(code);
    if (index >= 0) return index;
  }
  return null;
}
