import type { SerialDay } from '../calendar/serialDay';
import type { CellValue } from '../ledger/area';
import { decimalsOf } from '../money/decimalsOf';
import { toMinorUnits } from '../money/rounding';
import { BAND_ROW } from '../sheets/agingBand';
import { currencyInTitle, isAgingTable } from '../sheets/agingNames';
import type { TableColumnPlan } from '../sheets/plan';
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
  /** Null where a person took away rows, or a column that is needed. */
  readonly accounts: readonly AccountBefore[] | null;
}

/**
 * Reads what an Aging sheet said before it is rewritten; rows that had left the list already owe
 * nothing and are left out. `dayOffset` is what the workbook's days lack to the 1900 system's.
 * Null for a sheet that is no Aging sheet.
 * @example agingBefore(sheet, 0)?.accounts?.[0]?.over is 44800
 */
export function agingBefore(sheet: StandingSheet, dayOffset: number): AgingBefore | null {
  const [table] = sheet.plan.tables;
  // Targets and the supervisor's page have totals too, but of groups.
  if (table === undefined || !isAgingTable(table.name)) return null;
  const planned = table.columns;
  const currency = currencyInTitle(String(sheet.over(BAND_ROW.title, 'account')));
  const made = sheet.over(BAND_ROW.title, 'name');
  const over = sheet.column('over')?.header ?? '';
  return {
    currency,
    asOf: typeof made === 'number' ? ((made + dayOffset) as SerialDay) : null,
    sameOver: planned.find(({ id }) => id === 'over')?.aliases.includes(over) === true,
    accounts: accountsBefore(sheet, planned, decimalsOf(currency)),
  };
}

function accountsBefore(
  sheet: StandingSheet,
  planned: readonly TableColumnPlan[],
  decimals: number,
): readonly AccountBefore[] | null {
  const account = sheet.column('account');
  const total = sheet.column('total');
  const over = sheet.column('over');
  if (account === undefined || total === undefined || over === undefined) return null;
  const without = planned.find(({ id }) => id === 'account')?.synonyms ?? [];
  const names = sheet.column('name')?.cells ?? [];
  const accounts = account.cells.flatMap((cell, row): AccountBefore[] => {
    const owed = minorOf(total.cells[row], decimals);
    if (owed === null) return [];
    const key = without.includes(String(cell)) ? '' : String(cell);
    const late = minorOf(over.cells[row], decimals) ?? 0;
    return [{ key, name: String(names[row] ?? ''), total: owed, over: late }];
  });
  // As many accounts as there were is the only figure of the band that is no formula over the rows.
  const count = sheet.over(BAND_ROW.items, 'name');
  return typeof count === 'number' && count !== accounts.length ? null : accounts;
}

function minorOf(cell: CellValue | undefined, decimals: number): number | null {
  return typeof cell === 'number' ? toMinorUnits(cell, decimals) : null;
}
