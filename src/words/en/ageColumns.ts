import type { AgeColumnWords } from '../ageColumnWords';

/** The two columns of ages, in English. */
export const ageColumns: AgeColumnWords = {
  headers: { bucket: 'Bucket (Duebook)', days: 'Days past due (Duebook)' },
  copySheet: 'Open items by age',
  added: (sheet, address) =>
    `The ledger in "${sheet}" now shows each item's bucket and days past due, from ${address} on.`,
  updated: (sheet) =>
    `The two columns with each item's bucket and days past due in "${sheet}" are up to date.`,
  copied: (sheet) =>
    `The sheet "${sheet}" now holds a copy of the ledger with each item's bucket and days past due. The ledger itself was not touched.`,
  live: 'They follow AsOfDate without the add-in. After rows were added or settings changed, ask for them again.',
  fixed: (items) =>
    items === 1
      ? 'One item has no formula of its own for its place: its cells say what the aging says now.'
      : `${figure(items)} items have no formula of their own for their place: their cells say what the aging says now.`,
  notFree: (sheet, address) =>
    `There is no room for two columns beside the ledger in "${sheet}": the cell ${address} is not empty. Insert two columns there and try again, or make a copy with ages. Nothing was added.`,
  protectedLedger: (sheet) =>
    `The sheet "${sheet}" is protected, so no columns can be added to it. Unprotect it (Review > Unprotect Sheet) and try again, or make a copy with ages.`,
  rowsHidden: (sheet) =>
    `Some rows of the ledger in "${sheet}" are filtered away or hidden, and Excel may write past them. Show all rows (Data > Clear) and try again, or make a copy with ages. Nothing was added.`,
  halfWritten: (sheet) =>
    `Duebook had to stop while it was writing its two columns in "${sheet}", and Excel did not let it put them back. Nothing else in the ledger was touched. Ask for the columns again; that writes them anew.`,
};

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
