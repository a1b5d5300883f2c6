import type { CheckingWords } from '../checkingWords';

const figure = (count: number) => count.toLocaleString('en-US');
const counted = (count: number, one: string, many: string) =>
  `${figure(count)} ${count === 1 ? one : many}`;
const on = (sheets: string) => (sheets === '' ? '' : ` on ${sheets}`);

/** What is said about looking through a workbook before it is handed over, in English. */
export const checking: CheckingWords = {
  clean: (sheets) =>
    `${counted(sheets, 'sheet', 'sheets')} checked: nothing stands in the way of sharing. Nothing was changed.`,
  found: (kinds, sheets) =>
    `${counted(sheets, 'sheet', 'sheets')} checked: ${counted(kinds, 'thing', 'things')} to look at before you share. Nothing was changed.`,
  findings: {
    stale: () => 'The figures are not up to date.',
    'tie-out': (count, sheets) =>
      `${counted(count, 'aging does', 'agings do')} not add up to the ledger${on(sheets)}.`,
    functions: (count, sheets) =>
      `${counted(count, 'cell has', 'cells have')} an AGING function${on(sheets)}: without Duebook ${count === 1 ? 'it turns' : 'they turn'} into #NAME?.`,
    'broken-formulas': (count, sheets) =>
      `${counted(count, 'formula', 'formulas')} of Duebook ${count === 1 ? 'is' : 'are'} broken${on(sheets)}.`,
    'external-links': (count, sheets) =>
      count === 0
        ? 'A name or a chart reads another workbook.'
        : `${counted(count, 'formula reads', 'formulas read')} another workbook${on(sheets)}.`,
    private: (_, sheets) =>
      `What you marked as private is in this workbook${on(sheets)}. A shared copy leaves it out.`,
    'hidden-sheets': (count, sheets) =>
      `${counted(count, 'sheet is', 'sheets are')} hidden: ${sheets}.`,
    'hidden-rows': (count, sheets) =>
      `${counted(count, 'row is', 'rows are')} hidden or filtered away${on(sheets)}.`,
    'hidden-columns': (count, sheets) =>
      `${counted(count, 'column is', 'columns are')} hidden${on(sheets)}.`,
    comments: (count, sheets) =>
      `${counted(count, 'comment goes', 'comments go')} along${on(sheets)}.`,
    properties: (count) =>
      `The properties of the file hold ${counted(count, 'entry', 'entries')} about people or the company.`,
  },
  fixes: {
    show: 'Show them',
    values: 'Keep the values only',
    empty: 'Empty them',
    refresh: 'Refresh',
    swap: 'Replace the functions',
    repair: 'Repair',
  },
  fixed: {
    show: (count) =>
      count === 1
        ? 'It is shown now. Put back does not hide it again.'
        : `All ${figure(count)} are shown now. Put back does not hide them again.`,
    values: (count) =>
      `${counted(count, 'formula is', 'formulas are')} now the value that ${count === 1 ? 'it' : 'they'} showed.`,
    empty: (count) =>
      `${counted(count, 'entry', 'entries')} taken out of the properties of the file. Put back does not bring ${count === 1 ? 'it' : 'them'} back. Excel writes the name of whoever saves it next; to keep that out too, use File > Info > Inspect Document.`,
  },
  gone: 'That is in order already. Nothing was changed.',
  notOurs: 'That is for you to decide: Duebook changes nothing about it.',
  protectedSheets: (sheets) =>
    `Left as they are, because they are protected: ${sheets}. Unprotect them (Review > Unprotect Sheet) and try again.`,
  showErrors: (count, places) =>
    `${counted(count, 'formula shows an error and was left', 'formulas show an error and were left')} (${places.join(', ')}).`,
  protectedWorkbook:
    'The structure of this workbook is protected, so hidden sheets cannot be shown. Unprotect it (Review > Protect Workbook) and try again. Nothing was changed.',
  propertyKinds: {
    author: 'author',
    lastAuthor: 'last saved by',
    manager: 'manager',
    company: 'company',
    keywords: 'tags',
    comments: 'comments',
    custom: 'properties of your own',
  },
  difference: (sheet, amount) => `${sheet}: the difference is ${amount}`,
  differenceUnknown: (sheet) => `${sheet}: the difference cannot be calculated`,
  causesOn: (sheet) => `The causes are listed on ${sheet}`,
  linkedCharts: (charts) => `Charts that read another workbook (Select Data): ${charts}`,
  linkedNames: (names) =>
    `Names that refer to another workbook (Formulas > Name Manager): ${names}`,
  madeFor: (isoDay) => `The figures are those of ${isoDay}; a refresh takes today`,
  privateColumn: (header, sheet) => `the column ${header} on ${sheet}`,
  privateBlock: (heading, sheet) => `the rows by group under ${heading} on ${sheet}`,
  privateSheet: (sheet) => `the sheet ${sheet}`,
  filtered: (sheets) => `Some are hidden by a filter; showing them clears it: ${sheets}`,
};
