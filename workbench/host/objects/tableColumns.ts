import { demandUnprotected } from '../editing/protection';
import { writeCells } from '../editing/writeCells';
import type { ExcelHost } from '../host';
import type { Table, TableColumn } from '../model/table';
import { ExcelClass } from '../protocol/excelClass';
import { itemNotFound } from '../protocol/excelError';
import { method, navigation, value, type ExcelObject } from '../protocol/excelObject';
import { addTableColumn, columnRange, deleteTableColumn } from '../tables/tableColumns';
import { numberArgument } from './arguments';
import { filterClass, type ColumnOfTable } from './filter';
import { rangeOf } from './range';

/** `Excel.TableColumn` */
export const tableColumnClass = new ExcelClass<ColumnOfTable>('TableColumn', {
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    id: value(1, ({ column }) => column.id),
    index: value(1, ({ table, column }) => table.columns.indexOf(column)),
    name: value(
      1,
      ({ column }) => column.name,
      ({ table, column }, name, host) => {
        writeCells(host, table.sheet, { ...columnRange(table, column), rows: 1 }, name);
      },
    ),
    values: value(
      1,
      ({ table, column }, host) => {
        host.calculate();
        return table.sheet.cells.read(columnRange(table, column));
      },
      ({ table, column }, values, host) => {
        writeCells(host, table.sheet, columnRange(table, column), values);
      },
    ),
    filter: navigation(2, (one, host) => filterClass.of(one, host)),
  },
  methods: {
    delete: method(1, ({ table, column }, _, host) => {
      demandUnprotected(table.sheet);
      deleteTableColumn(host, table, column);
    }),
    getRange: method(1, ({ table, column }, _, host) =>
      rangeOf(host, table.sheet, columnRange(table, column)),
    ),
    getDataBodyRange: method(1, ({ table, column }, _, host) => {
      const { row, rows } = table.bodyRange;
      return rangeOf(host, table.sheet, { ...columnRange(table, column), row, rows });
    }),
    getHeaderRowRange: method(1, ({ table, column }, _, host) =>
      rangeOf(host, table.sheet, { ...columnRange(table, column), rows: 1 }),
    ),
    getTotalRowRange: method(1, ({ table, column }, _, host) => {
      if (!table.totalsRange) throw itemNotFound();
      const { row } = table.totalsRange;
      return rangeOf(host, table.sheet, { ...columnRange(table, column), row, rows: 1 });
    }),
  },
});

function bound(table: Table, column: TableColumn | undefined, host: ExcelHost): ExcelObject | null {
  return column ? tableColumnClass.of({ table, column }, host) : null;
}

/** By id, given as a number or its text, or by name. */
function find(table: Table, key: unknown, host: ExcelHost): ExcelObject | null {
  const byId = table.columns.find(({ id }) => id === key);
  const byName = table.columns[table.columnIndex(String(key))];
  const byText = table.columns.find(({ id }) => String(id) === key);
  return bound(table, byId ?? byName ?? byText, host);
}

function demanded(column: ExcelObject | null): ExcelObject {
  if (!column) throw itemNotFound();
  return column;
}

/** `Excel.TableColumnCollection` */
export const tableColumnsClass = new ExcelClass<Table>('TableColumnCollection', {
  items: (table, host) =>
    table.columns.map((column) => tableColumnClass.of({ table, column }, host)),
  item: find,
  properties: { count: value(1, ({ columns }) => columns.length) },
  methods: {
    add: method(1, (table, [index, values, name], host) => {
      demandUnprotected(table.sheet);
      const at = index === null || index === undefined ? null : numberArgument(index);
      const header = typeof name === 'string' ? name : null;
      return bound(table, addTableColumn(host, table, at, values, header), host);
    }),
    getCount: method(4, ({ columns }) => columns.length),
    getItem: method(1, (table, [key], host) => demanded(find(table, key, host))),
    getItemAt: method(1, (table, [at], host) =>
      demanded(bound(table, table.columns[numberArgument(at)], host)),
    ),
    getItemOrNullObject: method(4, (table, [key], host) => find(table, key, host)),
  },
});
