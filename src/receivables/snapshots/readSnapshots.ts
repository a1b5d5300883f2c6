import type { SerialDay } from '../calendar/serialDay';
import type { CellValue } from '../ledger/area';
import { decimalsOf } from '../money/decimalsOf';
import { toMinorUnits } from '../money/rounding';
import type { Snapshot } from './snapshot';
import { bucketOfWords, inEveryLanguage } from './snapshotTables';

/** Where the cells of a row stand, by the ids of their columns. */
export type CellPlaces = ReadonlyMap<string, number>;

/** Takes the rows of the table of amounts, block by block. */
export interface SnapshotReader {
  add(rows: readonly (readonly CellValue[])[], places: CellPlaces): void;
  /** The snapshots in the order of their first rows. */
  finish(): readonly Snapshot[];
}

interface Gathered {
  readonly day: SerialDay;
  readonly currency: string | null;
  readonly accounts: (string | null)[];
  readonly buckets: string[];
  readonly amounts: number[];
}

const ALL_ACCOUNTS = new Set(inEveryLanguage(({ snapshots }) => snapshots.detail.allAccounts));
const NO_ACCOUNT = new Set(inEveryLanguage(({ sheets }) => sheets.aging.noAccount));

/**
 * Reads snapshots back from their table, in whatever order its rows are now; a row without a day or an
 * amount says nothing. `dayOffset` is what the workbook's days lack to the 1900 system's.
 * @example snapshotReader(0).finish() is []
 */
export function snapshotReader(dayOffset: number): SnapshotReader {
  const found = new Map<string, Gathered>();
  return {
    add: (rows, places) => {
      for (const row of rows) {
        const cell = (id: string): CellValue => row[places.get(id) ?? -1] ?? '';
        const currency = String(cell('currency')).trim() || null;
        const [day, number] = [cell('day'), cell('amount')];
        if (typeof day !== 'number' || typeof number !== 'number') continue;
        const amount = toMinorUnits(number, decimalsOf(currency));
        if (amount === null || amount === 0) continue;
        const of = gathered(found, (day + dayOffset) as SerialDay, currency);
        of.accounts.push(accountIn(String(cell('account'))));
        of.buckets.push(bucketOfWords(String(cell('bucket'))));
        of.amounts.push(amount);
      }
    },
    finish: () =>
      [...found.values()].map(({ accounts, amounts, ...rest }) => ({
        ...rest,
        accounts: accounts.every((key) => key === null) ? null : accounts.map((key) => key ?? ''),
        amounts: Float64Array.from(amounts),
      })),
  };
}

function gathered(found: Map<string, Gathered>, day: SerialDay, currency: string | null): Gathered {
  const key = `${day} ${currency ?? ''}`;
  const standing = found.get(key);
  if (standing !== undefined) return standing;
  const made: Gathered = { day, currency, accounts: [], buckets: [], amounts: [] };
  found.set(key, made);
  return made;
}

/** Null where the row stands for all accounts. */
function accountIn(text: string): string | null {
  if (ALL_ACCOUNTS.has(text)) return null;
  return NO_ACCOUNT.has(text) ? '' : text;
}
