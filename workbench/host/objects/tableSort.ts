import { demandUnprotected } from '../editing/protection';
import type { Table } from '../model/table';
import { ExcelClass } from '../protocol/excelClass';
import { invalidArgument } from '../protocol/excelError';
import { method, value } from '../protocol/excelObject';
import { filterTable } from '../tables/filterRows';
import { sortTable } from '../tables/sortRows';
import { sortFields } from './rangeSort';

/** `Excel.TableSort` */
export const tableSortClass = new ExcelClass<Table>('TableSort', {
  properties: {
    fields: value(2, (table) =>
      table.sort.map(({ columnId, ascending }) => ({
        key: table.columnIndex(columnId),
        ascending,
        sortOn: 'Value',
      })),
    ),
    matchCase: value(2, () => false),
    method: value(2, () => 'PinYin'),
  },
  methods: {
    apply: method(2, (table, [fields], host) => {
      demandUnprotected(table.sheet);
      table.sort = sortFields(fields).map(({ column, ascending }) => {
        const found = table.columns[column];
        if (!found) throw invalidArgument();
        return { columnId: found.id, ascending };
      });
      sortTable(host, table);
      filterTable(table);
    }),
    clear: method(2, (table) => {
      table.sort = [];
    }),
    reapply: method(2, (table, _, host) => {
      demandUnprotected(table.sheet);
      sortTable(host, table);
      filterTable(table);
    }),
  },
});
