import type { DisputeWords } from '../disputeWords';

/** What is said about disputed rows, in English. */
export const disputes: DisputeWords = {
  marked: (items, sheet, amounts) =>
    items === 0
      ? `No row in "${sheet}" is disputed now. A row is marked as soon as its dispute cell says so.`
      : `${figure(items)} disputed ${items === 1 ? 'row' : 'rows'} marked in "${sheet}" (${amounts}).`,
  hiddenRows: 'Filtered and hidden rows are marked too.',
  unreadable: (cells) =>
    cells === 1
      ? 'One dispute cell says neither yes nor no nor an amount, so its row is not marked; Refresh aging names it on the Duebook sheet.'
      : `${figure(cells)} dispute cells say neither yes nor no nor an amount, so their rows are not marked; Refresh aging lists them on the Duebook sheet.`,
  unmarked: (sheets) => `The dispute marks are gone from ${sheets}. Nothing else was changed.`,
  nothingMarked: 'There are no dispute marks in this workbook.',
  protectedLedger: (sheet) =>
    `The sheet "${sheet}" is protected, so its disputed rows cannot be marked. Unprotect it (Review > Unprotect Sheet) and try again. Aging and Follow-ups work all the same.`,
  protectedMarks: (sheet) =>
    `The sheet "${sheet}" is protected, so the marks on it cannot be taken away. Unprotect it (Review > Unprotect Sheet) and try again. Nothing was changed.`,
  noColumn: (sheet) =>
    `The ledger in "${sheet}" has no column that says what is disputed. Choose the column that does, or add one called Disputed beside the ledger.`,
  chooseColumn:
    'In the selected cell of the Duebook sheet, type the header or the letter of the column that says what is disputed. Then press Mark disputes.',
  columnHeader: 'Disputed',
  columnAdded: (header, address) =>
    `The column ${header} now stands beside the ledger, from ${address} on. Write Yes in it, or the disputed amount.`,
  columnNotFree: (sheet, address) =>
    `There is no free column beside the ledger in "${sheet}": the cell ${address} is not empty. Insert a column there and call it Disputed, then press Mark disputes. Nothing was changed.`,
  protectedColumn: (sheet) =>
    `The sheet "${sheet}" is protected, so no column can be added to it. Unprotect it (Review > Unprotect Sheet) and try again. Aging and Follow-ups work all the same.`,
};

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
