import { currencyOf } from '../../../money/currencyCodes';
import type { MinorUnits } from '../../../money/minorUnits';
import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import type { StatedTotal } from '../../ledger';
import type { RowReader } from '../rowReader';
import type { TextAmounts } from '../texts/textAmounts';
import { currencyTotal } from '../standing/currencyTotal';
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
 * the first) that are no subtotals. Of several in one currency the last counts. A total that names its
 * currency is of that one alone, and of the items of that currency: others may follow it.
 * @example statedTotals(rows, amounts)[0] is { row: 612, currency: 0, amount: 100450 }
 */
export function statedTotals(rows: RowReader, amounts: TextAmounts): readonly StatedTotal[] {
  const { totals, items, currencies } = rows;
  const candidates = totals.filter(({ label }) => !isPercentLabel(label));
  if (candidates.length === 0 || items.length === 0) return [];
  const stated = new Map<number | null, StatedTotal>();
  const state = ({ row, cells }: TotalRow, currency: number | null): void => {
    const amount = amounts.amountOf(cells, currency ?? 0);
    if (amount === null) return;
    stated.set(currency, { row, currency, amount: amount as MinorUnits });
  };
  const unnamed = candidates.filter(({ label }) => currencyTotal(label) === null);
  for (const total of grandTotals(unnamed, rows, null)) state(total, currencyIn(total.cells, rows));
  for (const [currency, named] of byCurrency(candidates, rows)) {
    for (const total of grandTotals(named, rows, currency)) state(total, currency);
  }
  // Without a currency of its own, a row says nothing of a ledger with several that are named.
  if (currencies.codes.length > 1 && stated.size > 1) stated.delete(null);
  return [...stated.values()];
}

/**
 * The totals whose label names a currency, by its index in the ledger. A ledger of an unknown currency
 * takes the one that they name for its own; where they name several, it is none of them.
 */
function byCurrency(
  candidates: readonly TotalRow[],
  { currencies: { codes } }: RowReader,
): ReadonlyMap<number, readonly TotalRow[]> {
  const named = new Map<string, TotalRow[]>();
  for (const total of candidates) {
    const code = currencyTotal(total.label)?.currency;
    if (code === undefined) continue;
    const ofCode = named.get(code);
    if (ofCode === undefined) named.set(code, [total]);
    else ofCode.push(total);
  }
  const isUnknown = codes.length === 1 && codes[0] === null;
  if (isUnknown) return new Map(named.size === 1 ? [[0, [...named.values()].flat()]] : []);
  return new Map(
    [...named]
      .map(([code, totals]) => [codes.indexOf(code), totals] as const)
      .filter(([currency]) => currency >= 0),
  );
}

/** Those that say that they are of everything, else those at an end of the items, of a currency's or of all. */
function grandTotals(
  candidates: readonly TotalRow[],
  rows: RowReader,
  currency: number | null,
): readonly TotalRow[] {
  const said = candidates.filter(({ label }) => reachOf(label) === 'all');
  return said.length > 0 ? said : atAnEnd(candidates, rows, currency);
}

function reachOf(label: string): ReturnType<typeof totalReach> {
  return totalReach(currencyTotal(label)?.label ?? label);
}

function atAnEnd(
  candidates: readonly TotalRow[],
  { items }: RowReader,
  currency: number | null,
): readonly TotalRow[] {
  let first = Infinity;
  let last = -1;
  for (let at = 0; at < items.length; at += 1) {
    if (currency !== null && items.currency[at] !== currency) continue;
    const row = items.row[at] ?? 0;
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  const inside = new Set(
    candidates.filter(({ row }) => row > first && row < last).map(({ label }) => label.trim()),
  );
  const isGrand = ({ label, isWhole }: TotalRow): boolean => {
    if (reachOf(label) === 'part') return false;
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
