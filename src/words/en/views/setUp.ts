import type { SetUpViewWords } from '../../views/setUpViewWords';

export const setUp: SetUpViewWords = {
  title: 'Set-up',
  unusable: (label, typed) => `“${typed}” cannot be used for ${label}.`,
  changed: (label) =>
    `${label} is changed on the Duebook sheet. Press Refresh aging to bring the figures up to date.`,
  apply: 'Apply',
  applyTo: (label) => `Apply ${label}`,
  discard: 'Discard',
  discardOf: (label) => `Discard the change of ${label}`,
  automatic: 'Automatic',
  automaticAs: (found) => `Automatic: ${found}`,
  hints: {
    asOf: 'The day the ledger is looked at. A date chosen here stays.',
    roll: 'Yes: each refresh takes the day it is pressed. No: the date stays.',
    profile: 'A saved set of columns. Blank: recognised by its headers.',
    basis: 'The date that ages are counted from.',
    controlTotal: 'What the ledger should add up to.',
    edges: 'Last day of each bucket, in days past due.',
    overDays: 'With 30, day 31 is the first that counts as over.',
    cutoff: 'Which items are in. Blank: the as-of date.',
    credits: 'Where credits and unapplied cash stand.',
    disputes: 'Where disputed amounts stand.',
    tolerance: 'Smaller items are left out of the buckets.',
    dayCount: 'Business days leave out weekends and holidays.',
    holidays: 'Dates parted by commas: 2026-01-01, 2026-12-25.',
    groupBy: 'A column of the ledger, such as owner or territory.',
    targets: 'For example 15 % over 30; 5 % over 90.',
    groupTargets: 'For example Ana: 10 % over 30; Luis: 20 % over 30.',
    mainCurrency: 'Its sheet comes first.',
    ledger: 'Sheet or table with the open items. Blank: automatic.',
    disputeColumn: 'The column of the ledger that says what is disputed.',
    dateOrder: 'Only for dates that are stored as text.',
    numberStyle: 'Only for amounts that are stored as text.',
    language: 'Of the sheets that Duebook writes. The pane follows Office.',
  },
  choiceHints: {
    credits: {
      'own-column': 'Beside the buckets, so that no credit hides late debt.',
      'own-date': 'In the bucket of their own date, where they lessen what is late.',
      current: 'With what is not yet due, so that late debt stays as it is.',
      'oldest-first': 'Set against the oldest debt of their account; only in the figures.',
      excluded: 'Not in the aging; the tie-out says how much that is.',
    },
    disputes: {
      included: 'In the buckets like the rest, and told beside them.',
      'own-column': 'The contested part stands beside the buckets, the rest in them.',
      excluded: 'The contested part is not in the aging; the tie-out says how much that is.',
    },
    dayCount: {
      calendar: 'Every day counts.',
      business: 'Monday to Friday count, without the holidays below.',
    },
  },
  whatIf: {
    credits: {
      'own-column': 'With credits in their own column',
      'own-date': 'With credits on their own date',
      current: 'With credits in the first bucket',
      'oldest-first': 'With credits set against the oldest debt',
      excluded: 'Without credits',
    },
    disputes: {
      included: 'With disputed amounts in the buckets',
      'own-column': 'With disputed amounts in their own column',
      excluded: 'Without disputed amounts',
    },
    other: (label, value) => `With “${label}” ${value}`,
    blank: (label) => `With “${label}” blank`,
    over: (days, after, before) => `over ${figure(days)} would be ${after} instead of ${before}`,
    otherDays: (days, after, daysBefore, before) =>
      `over ${figure(days)} would be ${after}; over ${figure(daysBefore)} is ${before}`,
    same: (days, percent) => `over ${figure(days)} would still be ${percent}`,
    net: (after, before) => `net of dispute ${after} instead of ${before}`,
    total: (after, before) => `the total ${after} instead of ${before}`,
  },
  usualBuckets: {
    label: 'Usual buckets',
    other: 'Others',
    throughThirty: '1-30, 31-60, 61-90, 91+',
    fromToday: '0-29, 30-59, 60-89, 90+',
    todayLate: '0-30, 31-60, 61-90, 91+',
    overThirty: 'Up to 30, 31-60, 61-90, 91+',
    months: 'Calendar months',
  },
  groups: {
    dates: 'Day of the figures',
    buckets: 'Buckets',
    amounts: 'Credits and disputes',
    targets: 'Targets and groups',
    ledger: 'What to read',
    language: 'Language of the sheets',
  },
  reading: {
    title: 'The ledger as it was read',
    none: 'No ledger has been read yet. Press Refresh aging; what is not clear will be asked.',
    rows: (count) => `${figure(count)} ${count === 1 ? 'row' : 'rows'}`,
    convention: 'Counted',
    noColumn: 'no column',
  },
  issues: {
    title: 'To look at in the ledger',
    none: 'Every cell could be read.',
    count: (count) => `${figure(count)} ${count === 1 ? 'cell' : 'cells'}`,
    all: (count) => (count === 1 ? '1 cell to look at' : `${figure(count)} cells to look at`),
    back: 'Back to Set-up',
  },
  shared: 'The same settings stand on the Duebook sheet, for everyone who works in this workbook.',
};

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
