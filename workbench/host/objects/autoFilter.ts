import { demandUnprotected } from '../editing/protection';
import type { ExcelHost } from '../host';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { ExcelClass } from '../protocol/excelClass';
import { invalidArgument } from '../protocol/excelError';
import { method, value } from '../protocol/excelObject';
import { filterSheet, filterTable } from '../tables/filterRows';
import { numberArgument, rangeArgument } from './arguments';
import { criteriaArgument } from './filterArguments';
import { rangeOf } from './range';

/** `Excel.AutoFilter` of a table */
export const tableAutoFilterClass = new ExcelClass<Table>('AutoFilter', {
  properties: {
    criteria: value(9, ({ columns, filters }) => columns.map(({ id }) => filters.get(id) ?? null)),
    enabled: value(9, ({ showFilterButton }) => showFilterButton),
    isDataFiltered: value(9, ({ filters }) => filters.size > 0),
  },
  methods: {
    apply: method(9, (table, [, index, criteria]) => {
      demandUnprotected(table.sheet);
      const column = table.columns[numberArgument(index)];
      if (!column) throw invalidArgument();
      table.filters.set(column.id, criteriaArgument(criteria));
      filterTable(table);
    }),
    clearCriteria: method(9, clearTableFilters),
    reapply: method(9, filterTable),
    getRange: method(9, (table, _, host) => rangeOf(host, table.sheet, table.range)),
  },
});

/** Lets all rows of a table through; the filter buttons stay. */
export function clearTableFilters(table: Table): void {
  demandUnprotected(table.sheet);
  table.filters.clear();
  filterTable(table);
}

function clearSheetCriteria(sheet: Sheet): void {
  demandUnprotected(sheet);
  sheet.filter?.criteria.clear();
  filterSheet(sheet);
}

/** `Excel.AutoFilter` of a sheet */
export const sheetAutoFilterClass = new ExcelClass<Sheet>('AutoFilter', {
  properties: {
    criteria: value(9, ({ filter }) =>
      Array.from(
        { length: filter?.range.columns ?? 0 },
        (_, at) => filter?.criteria.get(at) ?? null,
      ),
    ),
    enabled: value(9, ({ filter }) => filter !== null),
    isDataFiltered: value(9, ({ filter }) => (filter?.criteria.size ?? 0) > 0),
  },
  methods: {
    apply: method(9, (sheet, [range, index, criteria], host: ExcelHost) => {
      demandUnprotected(sheet);
      const { rect } = rangeArgument(host, range, sheet);
      sheet.filter ??= { range: rect, criteria: new Map() };
      if (index !== null && index !== undefined && criteria !== null && criteria !== undefined) {
        sheet.filter.criteria.set(numberArgument(index), criteriaArgument(criteria));
      }
      filterSheet(sheet);
    }),
    clearCriteria: method(9, clearSheetCriteria),
    reapply: method(9, filterSheet),
    remove: method(9, (sheet) => {
      clearSheetCriteria(sheet);
      sheet.filter = null;
    }),
    getRangeOrNullObject: method(9, (sheet, _, host) =>
      sheet.filter ? rangeOf(host, sheet, sheet.filter.range) : null,
    ),
  },
});
