import { fromIso } from '../../../../src/receivables/calendar/isoDay';
import type { CellValue } from '../../../../src/receivables/ledger/area';

/** A row whose ISO dates are days, as cells of dates are. */
export function isoRow(cells: readonly CellValue[]): readonly CellValue[] {
  return cells.map((cell) =>
    typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? (fromIso(cell) ?? cell) : cell,
  );
}
