import type { DuebookSheetWords } from '../sheetWords';

const figure = (count: number) => count.toLocaleString('en-US');

/** Every text on the *Duebook* sheet. */
export const duebook: DuebookSheetWords = {
  title: 'Duebook',
  howTo: [
    'Aging and Follow-ups are ordinary Excel: they print, filter and add up without the Duebook add-in. A red line at their top says when the figures are out of date.',
    'To bring it up to date: in Excel with the add-in, change the coloured cells here if needed, then press Home > Duebook > Refresh aging.',
  ],
  settingsHeading: 'Settings',
  settings: {
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
      explanation:
        'The most that may be over so many days: 15 % over 30; 5 % over 90. Blank: none.',
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
    language: {
      label: 'Language',
      explanation: 'Of the sheets that Duebook writes: English or Español.',
      correction: 'Write English or Español.',
    },
  },
  edgesProblems: {
    none: 'There is no number in it.',
    'not-whole': 'Something in it is not a whole number.',
    negative: 'A number in it is below 0; only the first may be, and only -1.',
    'not-increasing': 'Each number must be greater than the one before it.',
    'too-many': 'There are too many numbers: 12 with the 0 are the most.',
    'too-far': 'A number in it is greater than 36,525, a century of days.',
  },
  targetProblems: {
    unreadable: 'Something in it is not a percentage and a number of days.',
    'percent-out-of-range': 'A percentage must be from 0 to less than 100.',
    'days-twice': 'The same number of days is in it twice.',
    'too-old': 'A number of days is greater than 36,525, a century.',
    'group-unnamed': 'Targets stand in it that no name and colon come before.',
  },
  intervalProblems: {
    overlap: (one, other) => `${one} and ${other} overlap: a day would be in both.`,
    gap: (one, other) => `Between ${one} and ${other} a day is in neither.`,
  },
  legend: {
    sample: 'Disputed row',
    meaning:
      'Rows of the ledger in this colour and in italics are disputed. Mark disputes puts the colour on, Unmark disputes takes it away.',
  },
  readingHeading: 'How the ledger was read',
  report: {
    ledgerSheet: 'Sheet',
    ledgerAddress: 'Cells',
    ledgerRows: 'Rows',
    reading: 'Read as',
    rolledTo: 'Last refresh, as of',
    itemRows: 'Rows with items',
    headingRows: 'Headings, titles, notes',
    totalRows: 'Total rows',
    blankRows: 'Blank rows',
    unreadRows: 'Rows not read',
    areaRows: 'All rows, header included',
    exportSays: 'How the export ages',
    exportBasis: 'Its ages count from',
    exportAsOf: 'Its as-of date',
    exportEdges: 'Its buckets end with day',
    exportCompared: 'Items compared',
    exportDiffering: 'Items that differ',
    controlSays: 'Against the control total',
  },
  reading: {
    realDates: 'dates are Excel dates',
    textDates: (order) => `text dates as ${order}`,
    realNumbers: 'amounts are numbers',
    textNumbers: (style) => `text amounts as ${style}`,
    openByBalance: 'open by their balance',
    openByStatus: 'open by their status',
    openBySettledDate: 'open until their settled date',
    openByOriginalAmount: 'by original amount: there is no open balance column',
    openByAmountLessPaid: 'open is the amount less what is paid',
    byProfile: (name) => `columns by the profile ${name}`,
    givenAges: 'ages as the export gives them',
    creditTypes: (types) => `credits by their type: ${types}`,
  },
  columnsHeading: 'Columns of the ledger',
  columnsHowTo:
    'To correct one, write a header or column letters under Your choice, or - where there is no such column.',
  columns: {
    field: 'Field',
    header: 'Header',
    values: 'Values',
    column: 'Column',
    confidence: 'Confidence',
    choice: 'Your choice',
    code: 'Code',
  },
  unsure: 'look at this',
  fields: {
    account: 'Account',
    name: 'Name',
    parent: 'Parent account',
    invoice: 'Invoice',
    line: 'Line',
    type: 'Type',
    invoiceDate: 'Invoice date',
    postingDate: 'Posting date',
    dueDate: 'Due date',
    terms: 'Terms',
    originalAmount: 'Original amount',
    balance: 'Open balance',
    paid: 'Paid',
    currency: 'Currency',
    daysLate: 'Days late',
    purchaseOrder: 'Purchase order',
    dispute: 'Dispute',
    disputeDate: 'Disputed on',
    disputeReason: 'Dispute reason',
    promiseDate: 'Promise date',
    promiseAmount: 'Promised amount',
    settledDate: 'Settled date',
    clearedBy: 'Cleared by',
    status: 'Status',
    owner: 'Owner',
    salesperson: 'Salesperson',
    businessUnit: 'Business unit',
    dunning: 'Dunning level',
    lastDunned: 'Last dunned',
    collectionStatus: 'Collection status',
    creditLimit: 'Credit limit',
    agreement: 'Rental agreement',
    renter: 'Renter',
    voucher: 'Voucher',
    pickupDate: 'Pick-up date',
    returnDate: 'Return date',
    vendor: 'Vendor',
    vendorInvoice: 'Vendor invoice',
    freight: 'Freight',
    shipDate: 'Ship date',
    phone: 'Phone',
    email: 'E-mail',
  },
  tieOutHeading: 'In the ledger but not aged',
  tieOut: {
    currency: 'Currency',
    code: 'Code',
    what: 'What',
    items: 'Items',
    amount: 'Amount',
  },
  issuesHeading: 'To look at in the ledger',
  issuesHowTo:
    'Write Yes under Accepted where nothing needs to be done: it then goes to the end of the list.',
  issues: {
    address: 'Address',
    code: 'Code',
    message: 'Message',
    accepted: 'Accepted',
    key: 'Key',
  },
  moreIssues: (count, first) => `${figure(count)} more of this kind. The next one: ${first}`,
  issuesOfKind: (count, first) => `${figure(count)} of this kind. The first one: ${first}`,
  issueGone: 'no longer found',
  controlHeading: 'Why the control total differs',
  control: {
    currency: 'Currency',
    code: 'Code',
    what: 'Cause',
    rows: 'Rows',
    amount: 'Amount',
  },
  misfitsHeading: 'Where the export ages otherwise',
  misfits: {
    address: 'Address',
    account: 'Account',
    invoice: 'Invoice',
    exported: 'Export says',
    ours: 'Its rule gives',
  },
  profilesHeading: 'Saved profiles of columns',
  profiles: {
    profile: 'Profile',
    code: 'Code',
    field: 'Field',
    header: 'Header',
    inUse: 'In use',
  },
};
