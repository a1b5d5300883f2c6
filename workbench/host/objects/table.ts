import { tableIdText } from '../changes/raiseChanges';
import { clearCells } from '../editing/clearCells';
import { demandUnprotected } from '../editing/protection';
import type { ExcelHost } from '../host';
import type { Table } from '../model/table';
import { ExcelClass } from '../protocol/excelClass';
import { invalidArgument, itemNotFound } from '../protocol/excelError';
import { method, navigation, value, type PropertyDeclaration } from '../protocol/excelObject';
import { renameTable } from '../structure/renameInTables';
import { filterTable } from '../tables/filterRows';
import { resizeTable } from '../tables/resizeTable';
import { demandTableName } from '../tables/tableNames';
import { showTotals } from '../tables/totals';
import { booleanArgument, rangeArgument, textArgument } from './arguments';
import { clearTableFilters, tableAutoFilterClass } from './autoFilter';
import { eventMethods } from './eventMethods';
import { rangeOf } from './range';
import { tableColumnsClass } from './tableColumns';
import { tableRowsClass } from './tableRows';
import { tableSortClass } from './tableSort';
import { worksheetClass } from './worksheet';

type Switch =
  | 'bandedRows'
  | 'bandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function flag(since: number, name: Switch): PropertyDeclaration<Table> {
  return value(
    since,
    (table) => table[name],
    (table, written) => {
      demandUnprotected(table.sheet);
      table[name] = booleanArgument(written);
    },
  );
}

/** `Excel.Table` */
export const tableClass = new ExcelClass<Table>('Table', {
  identity: ({ id }) => ({ Id: tableIdText(id) }),
  properties: {
    id: value(1, ({ id }) => tableIdText(id)),
    name: value(
      1,
      ({ name }) => name,
      (table, name, { workbook, calculation }) => {
        renameTable(workbook, table, demandTableName(workbook, name, table.name));
        calculation.noteName(table.name);
      },
    ),
    style: value(
      1,
      ({ style }) => style,
      (table, style) => {
        demandUnprotected(table.sheet);
        table.style = textArgument(style);
      },
    ),
    showHeaders: value(
      1,
      (table) => table.showHeaders,
      (table, isShown) => {
        if (booleanArgument(isShown) !== table.showHeaders) throw invalidArgument();
      },
    ),
    showTotals: value(
      1,
      (table) => table.showTotals,
      (table, isShown, host) => {
        demandUnprotected(table.sheet);
        showTotals(host, table, booleanArgument(isShown));
      },
    ),
    showBandedRows: flag(3, 'bandedRows'),
    showBandedColumns: flag(3, 'bandedColumns'),
    showFilterButton: flag(3, 'showFilterButton'),
    highlightFirstColumn: flag(3, 'highlightFirstColumn'),
    highlightLastColumn: flag(3, 'highlightLastColumn'),
    columns: navigation(1, (table, host) => tableColumnsClass.of(table, host)),
    rows: navigation(1, (table, host) => tableRowsClass.of(table, host)),
    sort: navigation(2, (table, host) => tableSortClass.of(table, host)),
    autoFilter: navigation(9, (table, host) => tableAutoFilterClass.of(table, host)),
    worksheet: navigation(2, ({ sheet }, host) => worksheetClass.of(sheet, host)),
  },
  methods: {
    getRange: method(1, ({ sheet, range }, _, host) => rangeOf(host, sheet, range)),
    getDataBodyRange: method(1, (table, _, host) => rangeOf(host, table.sheet, table.bodyRange)),
    getHeaderRowRange: method(1, ({ sheet, headerRange }, _, host) => {
      if (!headerRange) throw itemNotFound();
      return rangeOf(host, sheet, headerRange);
    }),
    getTotalRowRange: method(1, ({ sheet, totalsRange }, _, host) => {
      if (!totalsRange) throw itemNotFound();
      return rangeOf(host, sheet, totalsRange);
    }),
    resize: method(13, (table, [range], host) => {
      const { sheet, rect } = rangeArgument(host, range, table.sheet);
      if (sheet !== table.sheet) throw invalidArgument();
      resizeTable(host, table, rect);
    }),
    delete: method(1, (table, _, host) => {
      demandUnprotected(table.sheet);
      remove(host, table);
      clearCells(host, table.sheet, table.range, 'All');
    }),
    convertToRange: method(2, (table, _, host) => {
      demandUnprotected(table.sheet);
      remove(host, table);
      return rangeOf(host, table.sheet, table.range);
    }),
    clearFilters: method(2, clearTableFilters),
    reapplyFilters: method(2, filterTable),
    ...eventMethods<Table>(
      [
        ['DataChanged', 'TableChanged'],
        ['SelectionChanged', 'TableSelectionChanged'],
      ],
      ({ id }) => tableIdText(id),
    ),
  },
});

function remove(host: ExcelHost, table: Table): void {
  const { tables } = host.workbook;
  table.filters.clear();
  filterTable(table);
  tables.splice(tables.indexOf(table), 1);
  host.calculation.noteName(table.name);
  const args = { source: 'Local', tableId: tableIdText(table.id), worksheetId: table.sheet.id };
  host.events.raise('TableDeleted', ['Workbook', table.sheet.id], args);
}
