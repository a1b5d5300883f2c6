import { placeOf } from '../accounts/itemPlace';
import type { AgingResult } from '../aging/result';
import { daysBetween } from '../calendar/daysBetween';
import type { SerialDay } from '../calendar/serialDay';
import { invoiceText } from '../followups/why';
import { cellAddress } from '../ledger/address';
import type { Ledger } from '../ledger/ledger';

/**
 * Days within which a dispute is to be followed up, counted from the day it was opened; the thirtieth
 * is still within them, as day 30 of an age is in the bucket 1-30.
 */
export const DISPUTE_DAYS = 30;

/** An open item of which some part is contested, by its clock; amounts in minor units. */
export interface DisputeLine {
  /** Index into `Ledger.items`. */
  readonly item: number;
  /** The account's key, name and owner, as the ledger gives them. */
  readonly account: string;
  readonly name: string;
  readonly owner: string;
  /** The invoice's number; `''` where the ledger gives none. */
  readonly invoice: string;
  /** Its line, where the ledger parts invoices into lines; else `''`. */
  readonly line: string;
  readonly currency: string | null;
  readonly decimals: number;
  readonly disputed: number;
  readonly balance: number;
  /** As the ledger words it; `''` where it gives none. */
  readonly reason: string;
  /** The day on which the dispute was opened; null where nobody says. */
  readonly openedDay: SerialDay | null;
  /** Whether a person said so on our sheet, for want of a day in the ledger. */
  readonly isTyped: boolean;
  /** Whole days since then, 0 at least; null where the day is unknown. */
  readonly daysOpen: number | null;
  /** Days left of `DISPUTE_DAYS`, 0 on the last of them; below 0: days past it. Null where unknown. */
  readonly daysLeft: number | null;
  /** The cell in the ledger's sheet that says so: `H13`. */
  readonly address: string;
}

/** Days on which disputes were opened that the ledger does not say, by `disputeKey`. */
export type OpenedDays = ReadonlyMap<string, number>;

/**
 * What tells a disputed item from the others, also in next week's export.
 * @example disputeKey({ account: 'A1', invoice: 'I-7', line: '' }) is 'A1\nI-7\n'
 */
export function disputeKey({
  account,
  invoice,
  line,
}: Pick<DisputeLine, 'account' | 'invoice' | 'line'>): string {
  return [account, invoice, line].join('\n');
}

/**
 * Every open item that is contested, wholly or in part: what `AgingBlock.disputed` adds up. Currencies
 * in the order of the aging; in each the longest open first, those of unknown age after them, the
 * larger amount before the smaller. A day from `typed` counts where the ledger has none.
 * @example disputesOn(ledger, result)[0]?.daysLeft is -4 for one that was opened 34 days ago
 */
export function disputesOn(
  ledger: Ledger,
  result: AgingResult,
  typed: OpenedDays = new Map(),
): readonly DisputeLine[] {
  const lines: DisputeLine[] = [];
  for (let item = 0; item < ledger.items.length; item += 1) {
    if (ledger.items.disputed[item] === 0) continue;
    const disputed = placeOf(ledger, result, item)?.disputed ?? 0;
    if (disputed !== 0) lines.push(lineOf(ledger, result, typed, { item, disputed }));
  }
  const order = result.blocks.map(({ currency }) => currency);
  return lines.sort(
    (a, b) =>
      order.indexOf(a.currency) - order.indexOf(b.currency) ||
      (b.daysOpen ?? -1) - (a.daysOpen ?? -1) ||
      b.disputed - a.disputed ||
      a.item - b.item,
  );
}

/**
 * Those whose thirty days are over.
 * @example pastClock(disputesOn(ledger, result)).every(({ daysOpen }) => daysOpen > 30)
 */
export function pastClock(lines: readonly DisputeLine[]): readonly DisputeLine[] {
  return lines.filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0);
}

function lineOf(
  ledger: Ledger,
  { asOf, blocks }: AgingResult,
  typed: OpenedDays,
  { item, disputed }: { readonly item: number; readonly disputed: number },
): DisputeLine {
  const { head, items, accounts, currencies, disputeNotes } = ledger;
  const debtor = accounts[items.account[item] ?? 0];
  const note = disputeNotes?.get(item);
  const currency = currencies[items.currency[item] ?? 0] ?? null;
  const key = {
    account: debtor?.key ?? '',
    invoice: invoiceText(ledger, item),
    line: note?.line ?? '',
  };
  const ownDay = note?.openedDay ?? 0;
  const day = ownDay === 0 ? (typed.get(disputeKey(key)) ?? 0) : ownDay;
  const openedDay = day === 0 ? null : (day as SerialDay);
  // One that is opened after the as-of date has its whole time before it.
  const daysOpen = openedDay === null ? null : Math.max(0, daysBetween(openedDay, asOf));
  return {
    item,
    ...key,
    name: debtor?.name ?? '',
    owner: debtor?.owner ?? '',
    currency,
    decimals: blocks.find((block) => block.currency === currency)?.decimals ?? 2,
    disputed,
    balance: items.balance[item] ?? 0,
    reason: note?.reason ?? '',
    openedDay,
    isTyped: openedDay !== null && ownDay === 0,
    daysOpen,
    daysLeft: daysOpen === null ? null : DISPUTE_DAYS - daysOpen,
    address: cellAddress(
      head.headerRow + 1 + (items.row[item] ?? 0),
      head.column + (head.mapping.dispute ?? 0),
    ),
  };
}
