import { decimalsOf } from '../money/decimalsOf';
import { fromMinorUnits } from '../money/rounding';
import type { CellValue } from '../ledger/area';
import type { Snapshot } from '../snapshots/snapshot';
import {
  bucketInWords,
  inEveryLanguage,
  SNAPSHOT_TABLE,
  type SnapshotColumn,
} from '../snapshots/snapshotTables';
import type { Words } from '../../words';
import { amountFormat, DATE_FORMAT, TEXT_FORMAT } from './formats';
import type { SheetPlan, TableColumnPlan } from './plan';
import { snapshotFrame, SNAPSHOT_HEADER_ROW } from './snapshotFrame';

/**
 * The sheet *Snapshots by account*: a row a day, currency, account and bucket in which something stood,
 * oldest day first. Its rows are replaced wholesale: there are many, and nobody types beside them.
 * @example detailSheet(snapshots, words).foundBy is { table: 'DuebookSnapshots' }
 */
export function detailSheet(snapshots: readonly Snapshot[], words: Words): SheetPlan {
  const columns = detailColumns(snapshots, words);
  return {
    ...snapshotFrame(words.snapshots.detail, columns, words),
    foundBy: { table: SNAPSHOT_TABLE },
    tables: [
      {
        name: SNAPSHOT_TABLE,
        row: SNAPSHOT_HEADER_ROW,
        column: 0,
        columns,
        rows: columns[0]?.values.length ?? 0,
        key: null,
        leavingMark: null,
        totals: false,
        style: 'TableStyleLight9',
      },
    ],
  };
}

function detailColumns(snapshots: readonly Snapshot[], words: Words): readonly TableColumnPlan[] {
  const decimals = Math.max(0, ...snapshots.map(({ currency }) => decimalsOf(currency)));
  const { allAccounts } = words.snapshots.detail;
  const { noAccount } = words.sheets.aging;
  const column = (
    id: SnapshotColumn,
    look: Pick<TableColumnPlan, 'kind' | 'format' | 'width' | 'indent'>,
    of: (snapshot: Snapshot) => (row: number) => CellValue,
  ): TableColumnPlan => ({
    id,
    header: words.snapshots.detail.headers[id],
    aliases: inEveryLanguage(({ snapshots: each }) => each.detail.headers[id]),
    ...look,
    values: snapshots.flatMap((snapshot) => Array.from(snapshot.amounts.keys(), of(snapshot))),
    leaving: 'keep',
    total: null,
  });
  const text = { kind: 'text', format: TEXT_FORMAT } as const;
  return [
    column(
      'day',
      { kind: 'day', format: DATE_FORMAT, width: 14 },
      ({ day }) =>
        () =>
          day,
    ),
    column(
      'currency',
      { ...text, width: 14, indent: true },
      ({ currency }) =>
        () =>
          currency ?? '',
    ),
    column('account', { ...text, width: 22 }, ({ accounts }) => (row) => {
      const key = accounts === null ? allAccounts : (accounts[row] ?? '');
      return key === '' ? noAccount : key;
    }),
    column('bucket', { ...text, width: 14 }, ({ buckets }) => (row) => {
      return bucketInWords(buckets[row] ?? '', words);
    }),
    column(
      'amount',
      { kind: 'number', format: amountFormat(decimals), width: 18 },
      ({ amounts, currency }) => {
        const digits = decimalsOf(currency);
        return (row) => fromMinorUnits(amounts[row] ?? 0, digits);
      },
    ),
  ];
}
