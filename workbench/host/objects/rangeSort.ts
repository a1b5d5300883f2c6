import { ExcelClass } from '../protocol/excelClass';
import { invalidArgument } from '../protocol/excelError';
import { method } from '../protocol/excelObject';
import { demandUnlocked } from '../editing/protection';
import type { RangeSubject } from '../rangeSubject';
import { sortRows, type SortKey } from '../tables/sortRows';

/** `Excel.RangeSort` */
export const rangeSortClass = new ExcelClass<RangeSubject>('RangeSort', {
  methods: {
    apply: method(2, ({ sheet, rect }, [fields, , hasHeaders], host) => {
      demandUnlocked(sheet, rect);
      const body = hasHeaders === true ? { ...rect, row: rect.row + 1, rows: rect.rows - 1 } : rect;
      sortRows(host, sheet, body, sortFields(fields));
    }),
  },
});

/** Sort fields as the add-in gives them. */
export function sortFields(fields: unknown): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return fields.map((field: unknown) => {
    const isField = typeof field === 'object' && field !== null && 'key' in field;
    if (!isField || typeof field.key !== 'number') throw invalidArgument();
    const ascending = !('ascending' in field) || field.ascending !== false;
    return { column: field.key, ascending };
  });
}
