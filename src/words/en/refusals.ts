import type { RefusalWords } from '../refusalWords';

export const refusals: RefusalWords = {
  cellEdit:
    'A cell is being edited, so Excel cannot take changes. Press Enter or Esc in the cell, then try again.',
  dialogOpen:
    'A dialog is open in Excel, so Excel cannot take changes. Close the dialog and try again. Nothing was changed.',
  protectedSheet: (sheet) =>
    `The sheet "${sheet}" is protected, so Duebook cannot write to it. Unprotect it (Review > Unprotect Sheet) and try again. Nothing was changed.`,
  protectedWorkbook:
    "The workbook's structure is protected, so Duebook cannot add its sheets. Unprotect it (Review > Protect Workbook) and try again; afterwards you may protect it again. Nothing was changed.",
  readOnly:
    'The workbook is open for reading only, so Duebook cannot write its sheets. Choose Enable Editing, or save a copy and open that, then try again. Nothing was changed.',
  denied:
    'Excel did not allow the change. Check that you may edit this workbook and that no sheet of Duebook is protected, then try again. Nothing was changed.',
  filtered:
    'A filter on a Duebook table stands in the way. Clear the filter (Data > Clear) and try again. Nothing was changed.',
  merged: (sheet) =>
    `Merged cells on the sheet "${sheet}" stand in the way. Unmerge them (Home > Merge & Center) and try again. Nothing was changed.`,
  overlap: (sheet) =>
    `On the sheet "${sheet}" another table stands where Duebook's table must grow. Move that table aside and try again. Nothing was changed.`,
  noRoom: (sheet) =>
    `On the sheet "${sheet}" Duebook's table has no room to grow, because something stands in the sheet's last rows or columns. Clear those cells and try again. Nothing was changed.`,
  tooLarge:
    'Excel refused a message because it was too large. Remove unused columns from the ledger and try again. Nothing was changed.',
  limit:
    'What Duebook had to write is longer than Excel allows. Shorten the sheet names and very long texts in the ledger, or split the ledger, and try again. Nothing was changed.',
  oldExcel:
    'This version of Excel is too old for Duebook. It needs Excel 2021 or later, Microsoft 365, or Excel on the web.',
  sheetGone:
    'A sheet or table went away while Duebook was working, perhaps through a co-author. Try again.',
  sheetHidden: (sheet) =>
    `The sheet "${sheet}" is hidden, so the cell cannot be shown. Right-click any sheet tab, choose Unhide, and try again.`,
  ledgerChanged: (sheet) =>
    `Rows of the ledger on the sheet "${sheet}" came or went while Duebook was reading it, perhaps through a co-author. Try again when nobody is changing it. Nothing was changed.`,
  coAuthor:
    'Somebody else was changing the same cells, so Excel refused. Wait a moment and try again. Nothing was changed.',
  typing:
    'Somebody is typing in the ledger or on a sheet of Duebook, so no figures could be made that fit all of it. Wait a moment and try again. Nothing was changed.',
  nameTaken:
    'A sheet or name that Duebook needs already exists in the workbook. Rename it and try again. Nothing was changed.',
  busy: 'Excel is busy and takes no more requests for now. Wait a minute and try again; closing other add-ins helps. Nothing was changed.',
  connection:
    'Excel did not answer. Wait a moment and try again; if it goes on, reload the workbook.',
  halfWritten: (sheet) =>
    `Duebook had to stop while it was writing the sheet "${sheet}", and Excel did not let it put the sheet back. Your ledger was not touched. Press Refresh aging again; that writes the sheet anew.`,
  halfCopied: (sheet) =>
    `Duebook had to stop while it was filling the new sheet "${sheet}", and Excel did not let it take the sheet away again. Your ledger was not touched. Delete that sheet, then try again.`,
  halfSwapped: (sheet) =>
    `Duebook had to stop while it was replacing formulas, the first of them on the sheet "${sheet}", and Excel did not let it put them back. Some may be values now. Close the workbook without saving it, open it again, and try again.`,
  halfRepaired: (sheet) =>
    `Excel stopped Duebook while it was putting formulas right, the first of them on the sheet "${sheet}". Those that are right stay so. Press Repair formulas again for the others.`,
  unknown:
    'Excel refused the change without saying why. Nothing was changed. Try again; if it goes on, save the workbook and open it anew.',
  ownFault:
    'Something went wrong in Duebook itself. Your ledger was not touched. Try again; if it goes on, tell the people who look after your add-ins which button you pressed.',
  setting: (cell, typed) =>
    `On the Duebook sheet, the cell "${cell}" holds "${typed}", which Duebook cannot use. Correct it and try again. Nothing was changed.`,
  alreadyRunning:
    'Duebook is still working on the last request. Wait until it is done, or cancel it.',
  cancelled: 'Cancelled. Nothing was changed.',
};
