import { demandUnprotected } from '../editing/protection';
import { writeCells } from '../editing/writeCells';
import type { Table } from '../model/table';
import type { Rect } from '../model/types';
import { ExcelClass } from '../protocol/excelClass';
import { invalidArgument } from '../protocol/excelError';
import { method, value } from '../protocol/excelObject';
import { addTableRows, deleteTableRows, rowCount } from '../tables/tableRows';
import { numberArgument } from './arguments';
import { rangeOf } from './range';

interface RowOfTable {
  readonly table: Table;
  readonly index: number;
}

function rectOf({ table, index }: RowOfTable): Rect {
  if (index < 0 || index >= rowCount(table)) throw invalidArgument();
  return { ...table.bodyRange, row: table.bodyRange.row + index, rows: 1 };
}

/** `Excel.TableRow` */
const tableRowClass = new ExcelClass<RowOfTable>('TableRow', {
  identity: ({ index }) => ({ _Index: index }),
  properties: {
    index: value(1, ({ index }) => index),
    values: value(
      1,
      (row, host) => {
        host.calculate();
        return row.table.sheet.cells.read(rectOf(row));
      },
      (row, values, host) => {
        writeCells(host, row.table.sheet, rectOf(row), values);
      },
    ),
  },
  methods: {
    delete: method(1, ({ table, index }, _, host) => {
      demandUnprotected(table.sheet);
      deleteTableRows(host, table, index, 1);
    }),
    getRange: method(1, (row, _, host) => rangeOf(host, row.table.sheet, rectOf(row))),
  },
});

/** `Excel.TableRowCollection` */
export const tableRowsClass = new ExcelClass<Table>('TableRowCollection', {
  items: (table, host) =>
    Array.from({ length: rowCount(table) }, (_, index) => tableRowClass.of({ table, index }, host)),
  properties: { count: value(1, rowCount) },
  methods: {
    add: method(1, (table, [index, values], host) => {
      demandUnprotected(table.sheet);
      const at = index === null || index === undefined ? null : numberArgument(index);
      return tableRowClass.of({ table, index: addTableRows(host, table, at, values) }, host);
    }),
    getCount: method(4, rowCount),
    getItemAt: method(1, (table, [at], host) => {
      const row = { table, index: numberArgument(at) };
      rectOf(row);
      return tableRowClass.of(row, host);
    }),
  },
});
