import type { MinorUnits } from '../../../money/minorUnits';
import type { ControlTotal } from '../../ledger';
import { cellText } from '../../cellText';
import type { RowReader } from '../rowReader';

/** What became of credits that are known by their type. */
export interface TypedCredits {
  /** The types whose amounts were positive and count as credits, as their cells say; [] by sign alone. */
  readonly types: readonly string[];
  /** The ledger's own total with those amounts on the other side. */
  readonly control: (control: ControlTotal) => ControlTotal;
}

/**
 * Turns the sign of credits by type in a ledger that writes no amount with a minus; where any has
 * one, signs are used, and a credit without is an issue. Items in `left` are left out of the ledger.
 * @example settleCredits(rows, texts, new Set()).types is ['Credit Memo']
 */
export function settleCredits(rows: RowReader, left: ReadonlySet<number>): TypedCredits {
  const bySign: TypedCredits = { types: [], control: (control) => control };
  const { credits, items, columns, kept } = rows;
  if (credits === null) return bySign;
  const { balance, currency, row } = items;
  const positive = credits.positions.filter((at) => (balance[at] ?? 0) > 0 && !left.has(at));
  if (positive.length === 0) return bySign;
  if (hasMinus(balance, items.length)) {
    for (const at of positive) {
      const type = cellText(kept.type?.cells[kept.type.code(at)]);
      rows.issue('credit-positive', row[at] ?? 0, columns.amount, type);
    }
    return bySign;
  }
  const texts = new Set(rows.textPositions);
  const textSums: number[] = [];
  for (const at of positive) {
    const amount = balance[at] ?? 0;
    balance[at] = 0 - amount;
    const of = currency[at] ?? 0;
    if (texts.has(at)) textSums[of] = (textSums[of] ?? 0) + amount;
  }
  return {
    types: [...credits.types],
    control: (control) => ({
      ...control,
      numbers: control.numbers - 2 * credits.numbers.total(control.currency),
      texts: (control.texts - 2 * (textSums[control.currency] ?? 0)) as MinorUnits,
    }),
  };
}

function hasMinus(balance: Float64Array, length: number): boolean {
  for (let at = 0; at < length; at += 1) if ((balance[at] ?? 0) < 0) return true;
  return false;
}
