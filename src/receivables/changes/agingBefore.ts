import type { SerialDay } from '../calendar/serialDay';
import type { CellValue } from '../ledger/area';
import { decimalsOf } from '../money/decimalsOf';
import { toMinorUnits } from '../money/rounding';
import { BAND_ROW } from '../sheets/agingBand';
import { currencyInTitle } from '../sheets/agingNames';
import type { StandingSheet } from '../sheets/standingSheet';

/** An account as the last refresh left it; minor units. */
export interface AccountBefore {
  readonly key: string;
  readonly name: string;
  readonly total: number;
  readonly over: number;
}

/** An Aging sheet as the last refresh left it. */
export interface AgingBefore {
  readonly currency: string | null;
  /** The day it was made for; null where a person wrote over it. */
  readonly asOf: SerialDay | null;
  /** Whether "over" meant the same number of days as it does now. */
  readonly sameOver: boolean;
  readonly accounts: readonly AccountBefore[];
}

/**
 * Reads what an Aging sheet said before it is rewritten; rows that had left the list already owe
 * nothing and are left out. `dayOffset` is what the workbook's days lack to the 1900 system's.
 * Null where a person took away a column that it takes.
 * @example agingBefore(sheet, 0)?.accounts[0]?.over is 44800
 */
export function agingBefore(sheet: StandingSheet, dayOffset: number): AgingBefore | null {
  const account = sheet.column('account');
  const total = sheet.column('total');
  const over = sheet.column('over');
  if (account === undefined || total === undefined || over === undefined) return null;
  const currency = currencyInTitle(String(sheet.over(BAND_ROW.title, 'account')));
  const decimals = decimalsOf(currency);
  const made = sheet.over(BAND_ROW.title, 'name');
  const planned = sheet.plan.tables[0]?.columns ?? [];
  const without = planned.find(({ id }) => id === 'account')?.synonyms ?? [];
  const names = sheet.column('name')?.cells ?? [];
  const accounts = account.cells.flatMap((cell, row): AccountBefore[] => {
    const owed = minorOf(total.cells[row], decimals);
    if (owed === null) return [];
    const key = without.includes(String(cell)) ? '' : String(cell);
    const late = minorOf(over.cells[row], decimals) ?? 0;
    return [{ key, name: String(names[row] ?? ''), total: owed, over: late }];
  });
  return {
    currency,
    asOf: typeof made === 'number' ? ((made + dayOffset) as SerialDay) : null,
    sameOver: planned.find(({ id }) => id === 'over')?.aliases.includes(over.header) === true,
    accounts,
  };
}

function minorOf(cell: CellValue | undefined, decimals: number): number | null {
  return typeof cell === 'number' ? toMinorUnits(cell, decimals) : null;
}
