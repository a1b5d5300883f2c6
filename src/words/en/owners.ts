import type { OwnerWords } from '../ownerWords';

/** What is said of owners' workbooks, in English. */
export const owners: OwnerWords = {
  opened: (books) => {
    const named = books.map(
      ({ name, accounts }) => `${name} (${accounts === 1 ? '1 account' : `${accounts} accounts`})`,
    );
    return books.length === 1
      ? `A workbook is open for ${named.join('')}. Save it under a name of its own before you send it.`
      : `${books.length} workbooks are open, one each: ${named.join(', ')}. Save each under a name of its own before you send it.`;
  },
  asOfFixed: (isoDate) => `The figures stay at ${isoDate}.`,
  columnsLeftOut: (columns) => `Left out as private: ${columns.join(', ')}.`,
  title: (name, isoDate) => `Receivables of ${name} · as of ${isoDate}`,
  noName: '(no owner)',
  failures: {
    notGrouped:
      'There is no file to make, because no column of the ledger says whose the items are. Name one under Set-up, Group by, then try again.',
    accountsInHeadings:
      'In this ledger customers stand in headings between the rows, so a part of it would not say whose its items are. Export it with the customer in every row, then try again.',
    nobodyChosen: 'Choose at least one owner.',
    nothingOpen: (names) => `Nothing is open for ${names.join(', ')}, so no workbook was made.`,
    notOpened: (names) =>
      `Excel opened no workbook for ${names.join(', ')}. Where the browser holds back new windows, allow them for this page, then choose these again.`,
    differs: (names) =>
      `No workbook was made for ${names.join(', ')}: read by itself, that part of the ledger does not add up to the aging. Look at the issues on the sheet Duebook, then try again.`,
  },
};
