import type { BenchWords } from './benchWords';

export const english: BenchWords = {
  name: 'Duebook workbench',
  purpose: 'A stand-in for Excel',
  open: 'Open',
  save: 'Save as .xlsx',
  switches: 'Switches',
  close: 'Close',
  ribbon: 'Ribbon',
  homeTab: 'Home',
  sheet: 'Workbook',
  pane: 'Task pane',
  showPane: 'Show the pane',
  hidePane: 'Hide the pane',
  paneWidth: 'Width of the pane',
  dropHere: 'Drop an .xlsx or .csv file to open it',
  starting: 'Starting the add-in',
  opening: (file) => `Opening ${file}`,
  saved: (file) => `${file} is in your downloads.`,
  created: (count) =>
    count === 1
      ? 'The add-in made a new workbook. Excel would show it in a window of its own.'
      : `The add-in made ${count} new workbooks. Excel would show each in a window of its own; here is the first.`,
  createdName: 'Shared copy.xlsx',
  openCreated: 'Open it here',
  keepCreated: 'Download it',
  dismiss: 'Dismiss',
  noTable: 'There is no table on this sheet to filter.',
  coAuthorWrote: (cell) => `A co-author wrote in ${cell}.`,
  nothingToWrite: 'There is nothing on this sheet that a co-author could change.',
  refused: {
    byCode: {
      AccessDenied: 'This is protected. Remove the protection first.',
      FilteredRangeConflict:
        'This does not work while a filter hides rows. Clear the filter first.',
      FormulaLengthExceedsLimit: 'The formula is too long.',
      InsertDeleteConflict: 'This would move only a part of a table. Select whole rows or columns.',
      ItemAlreadyExists: 'There is one of that name already.',
      MergedRangeConflict: 'This does not work with merged cells.',
      NonBlankCellOffSheet: 'This would push cells off the end of the sheet.',
    },
    notInList: (cell, allowed, typed) =>
      `${cell} takes one of: ${allowed.join(', ')}. "${typed}" is not among them.`,
    other: 'Excel would not do this.',
  },
  unexpected: (problem) => `The workbench itself failed: ${problem}`,
  notEmulated: (members) => `The add-in used what this stand-in does not know: ${members}`,
  switch: {
    protectedSheet: {
      label: 'Protected sheet',
      hint: 'Excel refuses writes to the sheet in front.',
    },
    activeFilter: {
      label: 'Active filter',
      hint: 'The table in front shows only some of its rows.',
    },
    cellEdit: {
      label: 'Someone is typing in a cell',
      hint: 'Excel serves nobody until the cell is finished.',
    },
    payloadLimit: {
      label: '5 MB limit',
      hint: 'A larger request or reply is refused, as on the web.',
    },
    recipient: {
      label: 'Recipient without the add-in',
      hint: 'No pane, no buttons; functions become #NAME? when they are calculated.',
    },
    excel: { label: 'Excel', hint: 'Newer members are refused. The pane starts again.' },
    delay: { label: 'Replies', hint: 'How long every request waits.' },
    language: { label: 'Language', hint: 'Of Excel and so of the pane.' },
    dataLocale: {
      label: 'Regional format',
      hint: 'How what people type is read: 3/4/2026, 1.234,56.',
    },
    theme: { label: 'Theme', hint: 'High contrast: start with --contrast.' },
    coAuthor: { label: 'A co-author edits', hint: 'Changes an amount on the sheet in front.' },
  },
  options: {
    excel: { '2021': '2021', '2024': '2024', '365': '365', web: 'Web' },
    delay: { '0': 'At once', '400': '0.4 s', '2000': '2 s' },
    language: { en: 'English', es: 'Español' },
    dataLocale: {
      'en-US': 'United States',
      'en-GB': 'United Kingdom',
      'es-ES': 'Spain',
    },
    theme: { light: 'Light', dark: 'Dark' },
  },
};
