import type { DuebookSheetWords } from '../sheetWords';

/** Each setting's label, what it does, and what to write where its cell cannot be used. */
export const duebookSettings: DuebookSheetWords['settings'] = {
  asOf: {
    label: 'As-of date',
    explanation: 'The day the ledger is looked at. Typing a date here keeps it fixed.',
    correction: 'Write a date, for example 2026-03-31.',
  },
  roll: {
    label: 'Roll to today at Refresh',
    explanation: 'Yes: every Refresh sets the as-of date to today. No: the date stays.',
    correction: 'Write Yes or No.',
  },
  ledger: {
    label: 'Ledger',
    explanation: 'Sheet or table with the open items. Blank: Duebook finds it.',
    correction: 'Write the name of a sheet or table, for example Open items.',
  },
  dateOrder: {
    label: 'Date order',
    explanation: 'dmy or mdy, for dates stored as text. Blank: found from the whole column.',
    correction: 'Write dmy (day/month) or mdy (month/day).',
  },
  numberStyle: {
    label: 'Number style',
    explanation:
      'Decimal mark of amounts stored as text: point (1,234.56) or comma (1.234,56). Blank: found from the whole column.',
    correction: 'Write point or comma.',
  },
  disputeColumn: {
    label: 'Dispute column',
    explanation:
      'Header or letter of the ledger column that says what is disputed. Blank: Duebook finds it.',
    correction: 'Write the header or the letter of a column, for example Disputed or H.',
  },
  profile: {
    label: 'Profile of columns',
    explanation: 'Name of a saved set of columns. Blank: recognised by its headers.',
    correction: 'Write the name of a saved profile, or clear the cell.',
  },
  basis: {
    label: 'Aged by',
    explanation: 'The date that ages are counted from: due date, invoice date or posting date.',
    correction: 'Write due date, invoice date or posting date.',
  },
  cutoff: {
    label: 'Balance as of',
    explanation:
      'Which items are in: those dated later are out, those settled later still open. Blank: the as-of date.',
    correction: 'Write a date, for example 2026-03-31, or clear the cell.',
  },
  edges: {
    label: 'Bucket edges',
    explanation:
      'Last day of each bucket, in days past due: 0, 30, 60, 90 gives Current, 1-30, 31-60, 61-90, 91+. Or the name of a scheme: 1-30, 0-29, 0-30 with future (due today counts as late), over 30 as Sage (the first bucket ends with day 30) or months.',
    correction:
      'Write whole numbers in rising order, for example 0, 30, 60, 90, or the name of a scheme: 1-30, 0-29, 0-30 with future, over 30 as Sage or months.',
  },
  overDays: {
    label: 'Over, in days',
    explanation: 'An item counts as over from the day after: with 30, day 31 is the first.',
    correction: 'Write a whole number of days, at most 36,525, for example 30.',
  },
  credits: {
    label: 'Credits',
    explanation:
      'Where credits and unapplied cash stand: own column, own date, current, oldest first (set against the oldest debt) or excluded.',
    correction: 'Write own column, own date, current, oldest first or excluded.',
  },
  disputes: {
    label: 'Disputed amounts',
    explanation: 'Aged like the rest (included), in their own column, or excluded.',
    correction: 'Write included, own column or excluded.',
  },
  tolerance: {
    label: 'Small balances up to',
    explanation:
      'Items of at most this amount are left out of the buckets and told in the tie-out. Blank: none are.',
    correction: 'Write an amount of 0 or more, for example 1.00.',
  },
  dayCount: {
    label: 'Days counted',
    explanation: 'Calendar days, or business days: Monday to Friday without the holidays below.',
    correction: 'Write calendar days or business days.',
  },
  holidays: {
    label: 'Holidays',
    explanation: 'Days that are no business days, parted by commas: 2026-01-01, 2026-12-25.',
    correction: 'Write dates parted by commas, for example 2026-01-01, 2026-12-25.',
  },
  groupBy: {
    label: 'Grouped by',
    explanation:
      'Header or letter of the ledger column to group accounts by, such as owner, parent or territory. Blank: the owner, else the salesperson.',
    correction: 'Write the header or the letter of a column, for example Owner or H.',
  },
  targets: {
    label: 'Targets',
    explanation: 'The most that may be over so many days: 15 % over 30; 5 % over 90. Blank: none.',
    correction: 'Write targets such as 15 % over 30; 5 % over 90.',
  },
  groupTargets: {
    label: 'Targets by group',
    explanation:
      'Where a group has targets of its own: Ana: 10 % over 30, 5 % over 90; Luis: 20 % over 30.',
    correction:
      'Write a name, a colon and its targets, for example Ana: 10 % over 30; Luis: 20 % over 30.',
  },
  mainCurrency: {
    label: 'Main currency',
    explanation: 'Its sheet comes first. Blank: the currency with most open items.',
    correction: 'Write a currency code, for example USD.',
  },
  controlTotal: {
    label: 'Control total',
    explanation:
      'What the ledger should add up to. Type it, or point at a cell: =Sheet1!H99. Blank: the total that the export states itself.',
    correction: 'Write an amount, for example 12,345.67.',
  },
  privateColumns: {
    label: 'Private columns',
    explanation:
      'Not shared: their headers, parted by semicolons: Note; Open items!Phone. Write none to share all.',
    correction: 'Write headers such as Note; Open items!Phone, or none.',
  },
  privateSheets: {
    label: 'Private sheets',
    explanation: 'Not shared: their names, parted by semicolons: Scratch; My notes.',
    correction: 'Write names of sheets such as Scratch; My notes, or clear the cell.',
  },
  language: {
    label: 'Language',
    explanation: 'Of the sheets that Duebook writes: English or Español.',
    correction: 'Write English or Español.',
  },
};
