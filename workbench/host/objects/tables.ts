import type { ExcelHost } from '../host';
import { tableIdText } from '../changes/raiseChanges';
import { intersection } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { ExcelClass } from '../protocol/excelClass';
import { itemNotFound } from '../protocol/excelError';
import { method, value, type ExcelObject } from '../protocol/excelObject';
import type { RangeSubject } from '../rangeSubject';
import { makeTable } from '../tables/makeTable';
import { booleanArgument, numberArgument, rangeArgument } from './arguments';
import { eventMethods } from './eventMethods';
import { tableClass } from './table';

/** The tables of the workbook, or of one sheet, or those that touch a range. */
interface Tables {
  readonly sheet: Sheet | null;
  list(): readonly Table[];
}

function find(tables: Tables, key: unknown, host: ExcelHost): ExcelObject | null {
  const wanted = String(key).toLowerCase();
  const found = tables
    .list()
    .find(
      ({ id, name }) => name.toLowerCase() === wanted || tableIdText(id).toLowerCase() === wanted,
    );
  return found ? tableClass.of(found, host) : null;
}

function demanded(table: ExcelObject | null): ExcelObject {
  if (!table) throw itemNotFound();
  return table;
}

const tablesClass = new ExcelClass<Tables>('TableCollection', {
  items: (tables, host) => tables.list().map((table) => tableClass.of(table, host)),
  item: find,
  properties: { count: value(1, (tables) => tables.list().length) },
  methods: {
    add: method(1, (tables, [address, hasHeaders], host) => {
      const home = tables.sheet ?? host.workbook.activeSheet;
      const { sheet, rect } = rangeArgument(host, address, home);
      return tableClass.of(makeTable(host, sheet, rect, booleanArgument(hasHeaders)), host);
    }),
    getCount: method(4, (tables) => tables.list().length),
    getFirst: method(9, (tables, _, host) => {
      const [first] = tables.list();
      return demanded(first ? tableClass.of(first, host) : null);
    }),
    getItem: method(1, (tables, [key], host) => demanded(find(tables, key, host))),
    getItemAt: method(1, (tables, [at], host) => {
      const table = tables.list()[numberArgument(at)];
      return demanded(table ? tableClass.of(table, host) : null);
    }),
    getItemOrNullObject: method(4, (tables, [key], host) => find(tables, key, host)),
    ...eventMethods<Tables>(
      [
        ['DataChanged', 'TableChanged'],
        ['Added', 'TableAdded'],
        ['Deleted', 'TableDeleted'],
      ],
      ({ sheet }) => sheet?.id ?? 'Workbook',
    ),
  },
});

export function tablesOf(host: ExcelHost): ExcelObject {
  return tablesClass.of({ sheet: null, list: () => host.workbook.tables }, host);
}

export function tablesOn(host: ExcelHost, sheet: Sheet): ExcelObject {
  const list = () => host.workbook.tables.filter((table) => table.sheet === sheet);
  return tablesClass.of({ sheet, list }, host);
}

/** `Range.getTables()` */
export function tablesOver({ sheet, rect }: RangeSubject, host: ExcelHost): ExcelObject {
  const list = () =>
    host.workbook.tables.filter(
      (table) => table.sheet === sheet && intersection(table.range, rect) !== null,
    );
  return tablesClass.of({ sheet, list }, host);
}
