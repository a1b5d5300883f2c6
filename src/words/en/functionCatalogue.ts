import type { FunctionCatalogueWords } from '../functionCatalogueWords';

export const functionCatalogue: FunctionCatalogueWords = {
  title: 'Duebook functions',
  introduction: [
    'For your own sheets: type =AGING in a cell and Excel lists them. Each takes whole ranges and the day to age at, and gives figures that agree with the Aging sheet; where they may differ is said at the end.',
    'The result depends on nothing but what is in the parentheses: never on the day on which the workbook is opened. Give the cell named AsOfDate, which Duebook adds, or a date of your own.',
    'People without the add-in see the last figures until Excel calculates them anew, and #NAME? from then on. What others must be able to read stands on the Aging sheet, in plain values.',
  ],
  functions: {
    AGING: {
      description:
        'Ages open items: a row for each account with its buckets, credits, undated items and total, and a totals row.',
      details: [
        'Accounts stand in the order in which they first appear; one that owes nothing and has no credit is left out.',
        'Rows without a date in the name of Total, or of a subtotal such as A1 Total, are not items and are left out.',
      ],
      examples: [
        {
          formula:
            '=AGING(OpenItems[Customer ID], OpenItems[Due Date], OpenItems[Open Balance], AsOfDate)',
          gives: 'The whole aging, spilled from this cell down and to the right.',
        },
        {
          formula: '=AGING(A2:A500, F2:F500, H2:H500, DATE(2026,3,31), {15,30,60})',
          gives: 'Buckets Current, 1-15, 16-30, 31-60 and 61+.',
        },
      ],
    },
    'AGING.BUCKET': {
      description:
        'The bucket of each due date: Current, 1-30, 31-60, 61-90, 91+, or the buckets that edges give.',
      details: [
        'The result has the shape of the dates: one label for one cell, a column for a column. A cell that is not a date has its own error. An empty one is No date.',
        'It ends with the last filled row of the range, so that a whole column can be given.',
      ],
      examples: [
        { formula: '=AGING.BUCKET(F2, AsOfDate)', gives: 'The bucket of one item.' },
        {
          formula: '=AGING.BUCKET(F2:F500, AsOfDate, "30,60,90,120")',
          gives: 'A label beside each of the rows, with a bucket 91-120.',
        },
      ],
    },
    'AGING.SUMMARY': {
      description:
        'Ages open items in total: a row for each bucket with its amount, number of items and share of the total.',
      details: [
        'Credits, items without a date and the total have rows of their own. Where the total is zero or a credit there are no shares.',
        'There are no accounts here to tell a total row by: leave rows of totals out of the ranges.',
      ],
      examples: [
        {
          formula: '=AGING.SUMMARY(OpenItems[Due Date], OpenItems[Open Balance], AsOfDate)',
          gives: 'The totals of the aging, one below the other.',
        },
      ],
    },
    'AGING.PASTDUE': {
      description:
        'What is owed on items more than over_days past due; credits are not subtracted.',
      details: [
        'With over_days 30 the first day that counts is the 31st. Items without a date are no part of it, and rows of totals must be left out of the ranges.',
      ],
      examples: [
        {
          formula: '=AGING.PASTDUE(OpenItems[Due Date], OpenItems[Open Balance], AsOfDate)',
          gives: 'Everything past due.',
        },
        {
          formula: '=AGING.PASTDUE(F2:F500, H2:H500, AsOfDate, 30)',
          gives: 'What is more than thirty days past due.',
        },
      ],
    },
    'AGING.PASTDUEPCT': {
      description:
        'The share of everything open that is more than over_days past due; 0.25 is a quarter.',
      details: [
        'The whole is the total of the aging, with credits and items without a date, as on the Aging sheet. Where it is zero or a credit the result is #N/A. Rows of totals must be left out of the ranges. Format the cell as a percentage.',
      ],
      examples: [
        {
          formula: '=AGING.PASTDUEPCT(OpenItems[Due Date], OpenItems[Open Balance], AsOfDate, 30)',
          gives: 'The % over 30 of the weekly meeting.',
        },
      ],
    },
    'AGING.EXPLAIN': {
      description: 'Why each item is in its bucket: one sentence an item, in English or Spanish.',
      details: [
        'The result has the shape of the ranges and ends with their last filled row. A cell that cannot be read has its own error.',
        'The sentences are English unless language is "es", whatever language Excel speaks to the person who looks. The names of buckets are English in both.',
        'There is no credits parameter: a credit is always told as standing in the column Credits, also where AGING beside it is given another way with credits.',
      ],
      examples: [
        {
          formula: '=AGING.EXPLAIN(F2, H2, AsOfDate)',
          gives:
            'Due 2026-02-28, 31 days before 2026-03-31: bucket 31-60 (31 to 60 days past due).',
        },
        {
          formula: '=AGING.EXPLAIN(F2:F500, H2:H500, AsOfDate, "30,60,90,120", "es")',
          gives: 'A sentence in Spanish beside each of the rows.',
        },
      ],
    },
    'AGING.COLLECT': {
      description:
        'What must be collected of what is over, so that its share of the total comes down to the target.',
      details: [
        'What comes in leaves the over amount and the total alike, so it is (over - target x total) / (1 - target), rounded up to the cent so that the target is met. Where it is met already the result is 0.',
        'Give the target as a share, 0.15 or 15%; it is taken to a hundredth of a percent.',
      ],
      examples: [
        {
          formula: '=AGING.COLLECT(180000, 1000000, 15%)',
          gives: '35,294.12: with it, 144,705.88 of 964,705.88 is over, 15 %.',
        },
        {
          formula:
            '=AGING.COLLECT(AGING.PASTDUE(F2:F500, H2:H500, AsOfDate, 30), SUM(H2:H500), 0.15)',
          gives: 'What to collect of what is over 30, so that no more than 15 % is.',
        },
      ],
    },
  },
  parameters: {
    accounts:
      'Range with the account of each item: a number or a name. 123 and the text 123 are the same.',
    due_dates: 'Range with the due date of each item, of the same size.',
    balances: 'Range with what is still open of each item, of the same size; credits are negative.',
    as_of: 'The day to age at: a date, or a cell that holds one.',
    edges:
      'Last days of the buckets, as {30,60,90}, cells or "30,60,90"; or "months". Without it: 30, 60, 90.',
    over_days: 'Days past due after which an item counts. Without it: 0, all that is past due.',
    credits:
      'Where credits stand: "own column" (as without it), "own date", "current", "oldest first", "excluded".',
    holidays:
      'Dates that are no business days. With it, be it an empty cell, business days are counted.',
    language: 'Language of the sentences: "en" or "es". Without it: English.',
    over_amount: 'What is past due by more than the days that the target is about.',
    total: 'Everything open, of which the over amount is a share.',
    target: 'The largest share that may be over: 0.15 or 15% for fifteen percent.',
  },
  headings: {
    parameter: 'Parameter',
    meaning: 'Meaning',
    formula: 'Formula',
    gives: 'Gives',
    example: 'An example',
    rules: 'How cells are read',
    differences: 'Where the Aging sheet may differ',
  },
  optional: 'optional',
  exampleHeaders: ['Account', 'Due', 'Balance'],
  exampleText: (formula, asOf) => `${formula} with ${asOf} in F1 and these items:`,
  rules: [
    'On its due date an item is Current; the next day it is 1 day past due, and day 30 still is 1-30.',
    'All ranges have the same size. Empty rows count for nothing, so whole columns can be given; a row of headers above the items is skipped.',
    'An amount below zero is a credit, whatever its date. An amount without a date is in No date.',
    'The functions know no currency: give each currency its own formula. Amounts are added exactly, to two decimals, or to three or four where an amount has them; what lies beyond is rounded for each item.',
    'Excel gives an empty cell of a range as 0, so 0 counts as empty: an account 0, a date 0, and edges of nothing but 0 too.',
    'Text is read where it means one thing to everyone: 2026-03-31, 31-Mar-2026, 1,234.56, 512.00-. For 3/4/2026 or 31/3/2026, whose order of day and month differs by country, and for 1,234, which could have decimals, the result is an error that names the cell. In a workbook with the 1904 date system use real dates only.',
    'A cell with an error is never skipped: the result is #VALUE!, and the card beside it names the argument and the row within it, counted from the first row of the range.',
  ],
  differences: [
    'Settings: the sheet takes the buckets and days of the Duebook sheet. Give its cells by their names, AsOfDate, DuebookBucketEdges, DuebookOverDays and DuebookCreditMode, and the functions take the same. They know no disputes and no tolerance, and AGING.SUMMARY and AGING.PASTDUE no accounts: credits are then applied to the oldest of all.',
    'Dates: on the sheet an item without a due date is aged by its invoice date, and an item dated after the as-of date is left out and counted apart. The functions see due dates alone.',
    'Decimals: on the sheet each amount is rounded to the decimals of its currency, here only beyond those that the amounts have, four at most. Two items of 10.005 USD are 20.02 on the sheet and 20.01 here.',
    'Cells that cannot be read: the sheet ages the other rows and names those cells, and it can tell the order of day and month from a whole column of texts. A function gives an error that names the first such cell.',
  ],
};
