import type { CellValue } from '../ledger/area';
import type { Field } from '../ledger/field';
import type { ColumnMapping, Ledger, LedgerHead } from '../ledger/ledger';
import { ledgerReader } from '../ledger/reader/ledgerReader';
import type { Settings } from '../settings/settings';
import { isPrivateColumn } from '../sharing/privateParts';

/** The rows of one group's items, to be a ledger of their own. */
export interface OwnerRows {
  /** Whose they are: one of `Groups.names`. */
  readonly name: string;
  /** The ledger of the new workbook, which begins in the first cell of its sheet. */
  readonly head: LedgerHead;
  /** The columns that go along, as columns of the whole ledger, from 0. */
  readonly columns: readonly number[];
  /** Its rows, without the header. */
  readonly cells: readonly (readonly CellValue[])[];
}

/** Why there is no file for a group. */
export type NoOwnerFile =
  /** No column says whose the items are. */
  | 'not-grouped'
  /** Customers stand in headings between the rows, or on the first row of each alone. */
  | 'accounts-in-headings'
  /** The group has no items. */
  | 'nothing-open'
  /** Read by itself, the part does not add up to what the whole says of it. */
  | 'differs';

/**
 * The rows of the items of one group, in the order of the ledger, without the columns that are private.
 * @param cells the rows of the whole ledger below its header, over all of its columns
 * @param group index into `ledger.groups.names`
 */
export function ownerRows(
  ledger: Ledger,
  cells: readonly (readonly CellValue[])[],
  group: number,
  { privateColumns }: Pick<Settings, 'privateColumns'>,
): OwnerRows | NoOwnerFile {
  const { head, items, groups, reading } = ledger;
  if (groups === null || items.group === null) return 'not-grouped';
  if (reading.accountsFrom !== 'rows') return 'accounts-in-headings';
  const rows = new Set<number>();
  for (let at = 0; at < items.length; at++) {
    if (items.group[at] === group) rows.add(items.row[at] ?? 0);
  }
  if (rows.size === 0) return 'nothing-open';
  const columns = head.headers.flatMap((header, at) =>
    isPrivateColumn(privateColumns, head.sheet, header) ? [] : [at],
  );
  return {
    name: groups.names[group] ?? '',
    head: headOf(head, columns, rows.size),
    columns,
    cells: [...rows].map((row) => columns.map((column) => cells[row]?.[column] ?? '')),
  };
}

function headOf(head: LedgerHead, columns: readonly number[], rows: number): LedgerHead {
  const placeOf = (column: number) => columns.indexOf(column);
  const kept = (Object.entries(head.mapping) as [Field, number][])
    .map(([field, column]) => [field, placeOf(column)] as const)
    .filter(([, column]) => column >= 0);
  const mapping: ColumnMapping = Object.fromEntries(kept);
  return {
    sheet: head.sheet,
    table: null,
    headerRow: 0,
    headerRows: 1,
    rowsAbove: 0,
    column: 0,
    columns: columns.length,
    rows,
    mapping,
    evidence: Object.fromEntries(kept.map(([field]) => [field, head.evidence[field]])),
    buckets: head.buckets.flatMap((bucket) => {
      const column = placeOf(bucket.column);
      return column < 0 ? [] : [{ ...bucket, column }];
    }),
    profile: null,
    headers: columns.map((column) => head.headers[column] ?? ''),
  };
}

/**
 * The part as a ledger, read from its own cells by what the whole was read by; null where that is not
 * enough to read it.
 */
export function ownerLedger(
  { head, cells }: OwnerRows,
  { reading }: Ledger,
  { dateOrder, numberStyle }: Pick<Settings, 'dateOrder' | 'numberStyle'>,
  dayOffset: number,
): Ledger | null {
  const reader = ledgerReader(head, {
    dateOrder: reading.dateOrder ?? dateOrder,
    numberStyle: reading.numberStyle ?? numberStyle,
    dayOffset,
  });
  reader.add(cells);
  const read = reader.finish();
  return 'question' in read ? null : read.ledger;
}
