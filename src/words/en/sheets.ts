import type { SheetWords } from '../sheetWords';

const figure = (count: number) => count.toLocaleString('en-US');
const counted = (one: string, many: string) => (count: number) =>
  `${figure(count)} ${count === 1 ? one : many}`;

export const sheets: SheetWords = {
  yes: 'Yes',
  no: 'No',
  languageName: 'English',
  dateOrder: { dmy: 'day/month/year', mdy: 'month/day/year' },
  numberStyle: { point: '1,234.56', comma: '1.234,56' },
  numberStyleChoices: { point: 'point', comma: 'comma' },
  notAged: {
    settled: 'Settled on or before the as-of date',
    'after-as-of': 'Dated after the as-of date',
  },
  aging: {
    title: 'Aging',
    noCurrency: 'no currency',
    headers: {
      account: 'Account',
      name: 'Name',
      owner: 'Owner',
      current: 'Current',
      credits: 'Credits',
      noDate: 'No date',
      total: 'Total',
      over: (days) => `Over ${days}`,
      oldest: 'Oldest days',
      disputed: 'Disputed',
    },
    noAccount: '(no account)',
    leavingMark: 'no longer due',
    totalsLabel: 'Total',
    asOfFormat: '"As of "yyyy-mm-dd',
    accountsFormat: '#,##0 "accounts"',
    amount: 'Amount',
    items: 'Items',
    percentOfTotal: '% of total',
    tieOut: {
      ledgerTotal: 'Ledger total',
      notAged: 'Not aged',
      agedTotal: 'Aged total',
      difference: 'Difference',
    },
    overNet: (days) => `Over ${days} net of dispute`,
    percentNet: '% net of dispute',
    refresh: {
      asOfChanged: 'Refresh needed: the as-of date has changed',
      ledgerChanged: 'Refresh needed: the ledger has changed',
    },
    convention: {
      byDueDate: 'by due date',
      byDueElseInvoiceDate: 'by due date, else invoice date',
      byInvoiceDate: 'by invoice date',
      includesDay: (label, day) => `${label} includes day ${day}`,
      credits: 'credits in their own column',
      disputes: 'disputes included',
      fixed: 'fixed as-of date',
      settled: 'open by settled date',
    },
    footerAsOf: (isoDate) => `As of ${isoDate}`,
    footerPage: 'Page &P of &N',
  },
  duebook: {
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
      edges: {
        label: 'Bucket edges',
        explanation:
          'Last day of each bucket, in days past due. 0, 30, 60, 90 gives Current, 1-30, 31-60, 61-90, 91+.',
        correction: 'Write whole numbers in rising order, for example 0, 30, 60, 90.',
      },
      overDays: {
        label: 'Over, in days',
        explanation: 'An item counts as over from the day after: with 30, day 31 is the first.',
        correction: 'Write a whole number of days, at most 36,525, for example 30.',
      },
      mainCurrency: {
        label: 'Main currency',
        explanation: 'Its sheet comes first. Blank: the currency with most open items.',
        correction: 'Write a currency code, for example USD.',
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
      negative: 'A number in it is below 0.',
      'not-increasing': 'Each number must be greater than the one before it.',
      'too-many': 'There are too many numbers: 12 with the 0 are the most.',
      'too-far': 'A number in it is greater than 36,525, a century of days.',
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
    },
    reading: {
      realDates: 'dates are Excel dates',
      textDates: (order) => `text dates as ${order}`,
      realNumbers: 'amounts are numbers',
      textNumbers: (style) => `text amounts as ${style}`,
      openByBalance: 'open by their balance',
      openBySettledDate: 'open until their settled date',
      openByOriginalAmount: 'by original amount: there is no open balance column',
    },
    columnsHeading: 'Columns of the ledger',
    columns: { field: 'Field', column: 'Column', header: 'Header' },
    fields: {
      account: 'Account',
      name: 'Name',
      invoice: 'Invoice',
      invoiceDate: 'Invoice date',
      dueDate: 'Due date',
      originalAmount: 'Original amount',
      balance: 'Open balance',
      currency: 'Currency',
      dispute: 'Dispute',
      settledDate: 'Settled date',
      owner: 'Owner',
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
    issues: { address: 'Address', code: 'Code', message: 'Message' },
  },
  outcome: {
    rows: counted('row', 'rows'),
    items: counted('item', 'items'),
    credits: counted('credit', 'credits'),
    noDate: (count) => `${figure(count)} without a date`,
    unread: (count) => `${figure(count)} not read`,
    zero: counted('zero balance', 'zero balances'),
    settled: (count) => `${figure(count)} settled`,
    afterAsOf: (count) => `${figure(count)} dated after the as-of date`,
    totals: counted('total row', 'total rows'),
    blank: counted('blank row', 'blank rows'),
    hiddenRows: 'Filtered and hidden rows are counted too.',
    originalAmounts:
      'The ledger has no open balance column, so each original amount was counted as still open.',
    newestBefore: (newest, days) =>
      `The newest date in the ledger is ${newest}, ${figure(days)} days before the as-of date: is this the latest list?`,
    newestAfter: (newest, days) =>
      `The newest date in the ledger is ${newest}, ${figure(days)} days after the as-of date: check the as-of date on the Duebook sheet.`,
    difference: (amount) =>
      `The aging does not tie out: the ledger's own total differs by ${amount}. Look at the issues on the Duebook sheet.`,
  },
};
