import { demandUnprotected } from '../editing/protection';
import type { FilterCriteria } from '../model/filterCriteria';
import type { Table, TableColumn } from '../model/table';
import { ExcelClass } from '../protocol/excelClass';
import { method, value } from '../protocol/excelObject';
import { filterTable } from '../tables/filterRows';
import { textArgument } from './arguments';
import { criteriaArgument, valuesArgument } from './filterArguments';

/** A column with the table it is in. */
export interface ColumnOfTable {
  readonly table: Table;
  readonly column: TableColumn;
}

function apply({ table, column }: ColumnOfTable, criteria: FilterCriteria | null): void {
  demandUnprotected(table.sheet);
  if (criteria) table.filters.set(column.id, criteria);
  else table.filters.delete(column.id);
  filterTable(table);
}

/** `Excel.Filter`, of a table's column */
export const filterClass = new ExcelClass<ColumnOfTable>('Filter', {
  properties: {
    criteria: value(2, ({ table, column }) => table.filters.get(column.id) ?? null),
  },
  methods: {
    apply: method(2, (one, [criteria]) => {
      apply(one, criteriaArgument(criteria));
    }),
    applyValuesFilter: method(2, (one, [values]) => {
      apply(one, { filterOn: 'Values', values: valuesArgument(values) });
    }),
    applyCustomFilter: method(2, (one, [first, second, operator]) => {
      const criterion1 = textArgument(first);
      const more =
        typeof second === 'string' && second !== ''
          ? { criterion2: second, operator: operator === 'Or' ? ('Or' as const) : ('And' as const) }
          : {};
      apply(one, { filterOn: 'Custom', criterion1, ...more });
    }),
    clear: method(2, (one) => {
      apply(one, null);
    }),
  },
});
