import type { Table } from '../../host/model/table';
import { Refusal } from '../refusal';
import { ourColumn } from './ourColumn';

/** Where an Aging table's own columns stand in the sheet; people may have added others. */
export interface AgingColumns {
  readonly account: number;
  readonly name: number;
  /** The first is what is not yet due. */
  readonly buckets: readonly { readonly label: string; readonly column: number }[];
  readonly credits: number;
  readonly noDate: number;
  readonly total: number;
  readonly over: number;
  /** The days after which an item is over; they stand in the column's header. */
  readonly overDays: number;
  readonly oldest: number;
  readonly disputed: number;
}

// The headers as they stand on the sheet, in the two languages it can have.
const HEADERS = {
  account: /^(Account|Cuenta)$/,
  name: /^(Name|Nombre)$/,
  current: /^(Current|Por vencer)$/,
  credits: /^(Credits|Créditos)$/,
  noDate: /^(No date|Sin fecha)$/,
  total: /^Total$/,
  over: /^(Over|Más de) \d+$/,
  oldest: /^(Oldest days|Mayor atraso)$/,
  disputed: /^(Disputed|En disputa)$/,
} as const;

const BUCKET = /^\d+(-\d+|\+)?$/;

/** Finds the columns by their headers. */
export function agingColumns(table: Table): AgingColumns {
  const find = (header: RegExp): number | null => {
    const index = ourColumn(table, header);
    return index < 0 ? null : table.range.column + index;
  };
  const must = (id: keyof typeof HEADERS): number => {
    const column = find(HEADERS[id]);
    if (column !== null) return column;
    throw new Refusal(
      `On the sheet "${table.sheet.name}" a column of the aging has another header than Duebook gave it; undo the renaming and run again.`,
    );
  };
  const aged = table.columns
    .map(({ name }, index) => ({ label: name, column: table.range.column + index }))
    .filter(({ label }) => BUCKET.test(label));
  return {
    account: must('account'),
    name: must('name'),
    buckets: [{ label: 'Current', column: must('current') }, ...aged],
    credits: must('credits'),
    noDate: must('noDate'),
    total: must('total'),
    over: must('over'),
    overDays: overDays(table),
    oldest: must('oldest'),
    disputed: must('disputed'),
  };
}

function overDays(table: Table): number {
  const header = table.columns.find(({ name }) => HEADERS.over.test(name))?.name ?? '';
  return Number(/\d+$/.exec(header)?.[0]);
}
