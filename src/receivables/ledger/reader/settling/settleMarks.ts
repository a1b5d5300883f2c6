import { currencyMark } from '../../../money/currencyMark';
import type { RowReader } from '../rowReader';

/**
 * Keeps amounts of different currencies apart where the ledger has no currency column and only the signs
 * in its amounts tell them: `$7,456.95` above `€1,030.99`. What each sign was taken for is an issue of
 * the column. One sign alone says nothing new. To be called before the amounts are settled.
 * @example settleMarks(rows) makes '€1,030.99' an item in EUR where another amount has a '$'
 */
export function settleMarks(rows: RowReader): void {
  const { columns, currencies, items, amountTexts } = rows;
  if (columns.currency >= 0 || amountTexts.texts.length < 2) return;
  const marks = amountTexts.texts.map(({ text }) => currencyMark(text));
  const found = [...new Set(marks.filter((mark) => mark !== null))];
  if (found.length < 2) return;
  rows.textPositions.forEach((at, index) => {
    const mark = marks[rows.textCodes[index] ?? 0] ?? null;
    if (mark !== null) items.currency[at] = currencies.add(mark);
  });
  const detail = found.join(', ');
  rows.issues.push({ code: 'currency-by-sign', row: null, column: columns.amount, detail });
}
