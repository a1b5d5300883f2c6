import type { RestoringWords } from '../restoringWords';

export const restoring: RestoringWords = {
  title: 'Last writes',
  when: (minute, sheets) => `${minute} · ${sheets}`,
  moreSheets: (count) => `and ${count} more`,
  nothing:
    'There is nothing to put back: Duebook has written nothing since the workbook was opened, or all of it has been put back.',
  putBack: (sheets) => `Put back as before: ${sheets}.`,
  allLeft: 'Nothing was put back, because all of it was changed since.',
  cellsLeft: (sheet, cells, count) =>
    count === 1
      ? `1 cell on "${sheet}" was changed since and stays as it is: ${cells}.`
      : `${count} cells on "${sheet}" were changed since and stay as they are: ${cells}.`,
  sheetMoved: (sheet) =>
    `"${sheet}" stays as it is: rows, columns or a table were moved or changed on it since.`,
  sheetKept: (sheet) => `"${sheet}" stays in the workbook: somebody has changed it since.`,
  sheetProtected: (sheet) =>
    `"${sheet}" stays as it is: it is protected. Unprotect it (Review > Unprotect Sheet) first.`,
  sheetGone: (sheet) => `"${sheet}" is not in the workbook any more.`,
  halfPutBack: (sheet) =>
    `Excel stopped while "${sheet}" was being put back, so parts of it may be as before and parts not. Press Refresh to bring Duebook's sheets up to date.`,
};
