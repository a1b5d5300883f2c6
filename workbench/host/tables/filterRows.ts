import type { FilterCriteria } from '../model/filterCriteria';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { CellValue, Rect } from '../model/types';
import { cellText } from '../typing/cellText';

/** Hides the rows of a table that its filters do not let through, and shows the others. */
export function filterTable(table: Table): void {
  const criteria = new Map(
    [...table.filters].map(([id, wanted]) => [table.columnIndex(id), wanted]),
  );
  filterRows(table.sheet, table.bodyRange, criteria);
}

/** The same for a plain range; criteria by column from the range's first. */
function filterRows(sheet: Sheet, body: Rect, criteria: ReadonlyMap<number, FilterCriteria>): void {
  for (let row = body.row; row < body.row + body.rows; row++) {
    const isShown = [...criteria].every(([at, wanted]) => {
      const column = body.column + at;
      const cell = sheet.cells.value(row, column);
      return passes(wanted, cell, cellText(cell, sheet.cells.style(row, column).numberFormat));
    });
    if (isShown) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}

/** Hides the rows of a sheet's plain range that its filter does not let through. */
export function filterSheet(sheet: Sheet): void {
  const { filter } = sheet;
  if (!filter) return;
  const body = { ...filter.range, row: filter.range.row + 1, rows: filter.range.rows - 1 };
  filterRows(sheet, body, filter.criteria);
}

function passes(criteria: FilterCriteria, cell: CellValue, shown: string): boolean {
  if (criteria.filterOn === 'Values') {
    return criteria.values.some((wanted) => wanted.toLowerCase() === shown.toLowerCase());
  }
  const first = meets(criteria.criterion1, cell, shown);
  if (criteria.criterion2 === undefined) return first;
  const second = meets(criteria.criterion2, cell, shown);
  return criteria.operator === 'Or' ? first || second : first && second;
}

function meets(criterion: string, cell: CellValue, shown: string): boolean {
  const [, sign = '', wanted = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const limit = Number(wanted);
  if (wanted !== '' && Number.isFinite(limit) && typeof cell === 'number') {
    return compare(sign, cell - limit);
  }
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'is',
  );
  if (sign === '' || sign === '=') return pattern.test(shown);
  if (sign === '<>') return !pattern.test(shown);
  return typeof cell === 'string' && cell !== '' && compare(sign, cell.localeCompare(wanted));
}

function compare(sign: string, difference: number): boolean {
  switch (sign) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    case '<>':
      return difference !== 0;
    default:
      return difference === 0;
  }
}
