import type { SerialDay } from '../calendar/serialDay';
import type { CellValue } from '../ledger/area';
import { decimalsOf } from '../money/decimalsOf';
import { toMinorUnits } from '../money/rounding';
import type { MemoryRow } from '../settings/memoryTables';
import type { TrendColumn } from './snapshotTables';
import type { TrendRow } from './trendRow';

/**
 * The trend from the rows of its table; a row without a day or a total is a person's own and says nothing
 * here. `dayOffset` is what the workbook's days lack to the 1900 system's.
 * @example readTrend([{ day: 46112, currency: 'USD', total: 1000 }], 0)[0]?.total is 100000
 */
export function readTrend(rows: readonly MemoryRow[], dayOffset: number): readonly TrendRow[] {
  return rows.flatMap((row): TrendRow[] => {
    const cell = (id: TrendColumn): CellValue => row[id] ?? '';
    const currency = String(cell('currency')).trim() || null;
    const amount = (id: TrendColumn) => {
      const value = cell(id);
      return typeof value === 'number' ? toMinorUnits(value, decimalsOf(currency)) : null;
    };
    const day = cell('day');
    const total = amount('total');
    if (typeof day !== 'number' || total === null) return [];
    return [
      {
        day: (day + dayOffset) as SerialDay,
        currency,
        total,
        over: amount('over'),
        overDays: numberIn(cell('overDays')),
        share: numberIn(cell('share')),
        shareNet: numberIn(cell('shareNet')),
        target: numberIn(cell('target')),
        accounts: numberIn(cell('accounts')),
        counted: String(cell('counted')).trim(),
      },
    ];
  });
}

function numberIn(cell: CellValue): number | null {
  return typeof cell === 'number' ? cell : null;
}
