import type { AgingPartWords } from '../../views/agingPartWords';

export const agingParts: AgingPartWords = {
  list: 'More on the aging',
  back: 'Back to Aging',
  targets: {
    title: 'Targets',
    of: (percent, allowed) => `${percent} of at most ${allowed}`,
    within: 'within',
    over: 'over',
    nothingOpen: 'nothing open',
    inCredit: 'no percentage: credits exceed what is owed',
    isOver: (amount) => `${amount} is over`,
    between: (least, most, allowed, overDays) =>
      `between ${least} and ${most} of at most ${allowed}: the list does not part day ${overDays}`,
    groupsOver: (count) => `${figure(count)} ${count === 1 ? 'group' : 'groups'} over`,
    net: (percent) => `Net of dispute ${percent}`,
    met: (count, of) => `${figure(count)} of ${figure(of)} met`,
    collect: (amount, count) => `Collect ${amount} from ${accounts(count)}`,
    needed: (amount) => `Collect ${amount}`,
    none: 'No targets are set',
    noneText:
      'Say what management allows, for example 15 % over 30; 5 % over 90. Each percentage is then shown beside its target, with the way back under it.',
    set: 'Set targets',
    whole: 'All accounts',
    groups: (header) => `By ${header}`,
    noGroup: '(none named)',
    ownTargets: 'own targets',
    unknown: (groups) => `There are targets for groups that the ledger does not name: ${groups}.`,
    moreGroups: (count) =>
      `${figure(count)} more ${count === 1 ? 'group is' : 'groups are'} on the sheet.`,
  },
  wayBack: {
    title: 'Way back',
    plan: (amount, count) =>
      `Collect ${amount} from ${count === 1 ? 'this account' : `these ${figure(count)} accounts`}.`,
    lacking: (amount) =>
      `That is not enough: with all accounts together ${amount} is still lacking.`,
    notReachable:
      'Collecting alone does not reach the target, because credits leave less in all than is over: apply them.',
    credits: (amount) => `credits of ${amount} to apply`,
    hardest: 'the hardest',
    ofOver: (amount, over) => `of ${amount} ${over.toLowerCase()}`,
    dispute: 'settle the dispute',
    list: (over) => `To collect, ${over.toLowerCase()}`,
    none: 'Every target is met',
    noneText: 'There is nothing to bring back under a target as of this date.',
    notAll: 'Not every target is met',
    notAllText:
      'There is no plan for all accounts together: the targets say which group is over, or which percentage cannot be told.',
  },
  rolling: {
    title: 'About to roll',
    meaning: (count, until) =>
      `What reaches an older bucket in the next ${days(count)}, to ${until}, if nothing is paid.`,
    buckets: 'By bucket',
    accounts: 'By account',
    to: 'to',
    on: (from, to, day) => `${from} to ${to} on ${day}`,
    others: (count, amount) => `and ${figure(count)} more, ${amount} together`,
    then: (count) => `In ${days(count)}`,
    none: (count) => `Nothing reaches an older bucket in the next ${days(count)}.`,
    untold: 'What is about to roll cannot be told: the list came aged, without dates.',
  },
  due: {
    title: 'What comes due',
    meaning: 'What is not yet due, by how soon it will be.',
    within: (from, to) => `In ${figure(from)}-${figure(to)} days`,
    later: (after) => `In more than ${days(after)}`,
    total: 'Not yet due',
    none: 'Nothing is to come due.',
  },
  groups: {
    title: 'By group',
    by: (header) => `By ${header}`,
    accounts,
    none: 'The accounts are not grouped',
    noneText:
      'Choose the column of the ledger that says whose an account is: owner, salesperson, parent or territory.',
    choose: 'Choose a column',
  },
  trend: {
    title: 'Trend',
    drawn: (first, from, last, to) =>
      first === last ? `${last}: ${to} over` : `From ${from} over on ${first} to ${to} on ${last}`,
    share: '% over',
    net: 'Net of dispute',
    target: 'Target',
    table: 'Day by day',
    oneDay: 'From the next day with a refresh on, there is a line.',
    broken: 'Where the line is broken, over meant another number of days.',
    none: 'No snapshots are kept',
    noneText:
      'Keep snapshots adds a sheet with one row a day, and from then on each refresh adds its own. Deleting the sheet ends it.',
  },
  changes: {
    title: 'Compared with a day',
    with: 'Compare with',
    compare: 'Compare',
    wholeOnly: 'by bucket only',
    noDays: 'There is no earlier day yet. A refresh on another day adds one.',
    since: (day) => `Since ${day}`,
    change: 'Change',
    now: 'Now',
    otherDays: 'Over meant another number of days then, so it is not compared.',
    otherBuckets: 'The buckets were others then, so they are not compared.',
    otherRules: (then) =>
      `The figures of then were made by other rules (${then}): part of the change comes from that.`,
    accounts: 'Accounts, by how much they moved',
    noAccounts: 'Of this day only the buckets are kept, not the accounts.',
    nobody: 'No account owes more or less than then.',
  },
  rolls: {
    title: 'Roll rates',
    meaning: 'How much of a bucket stood in the next one after as many days as it is wide.',
    since: (day) => `since ${day}`,
    reasons: {
      'no-snapshot': 'no snapshot of that time',
      'other-buckets': 'other buckets then',
      'other-rules': 'other rules then',
      'nothing-then': 'nothing was in it',
      'not-comparable': 'not comparable',
    },
  },
  columns: {
    title: 'Ages in the ledger',
    meaning:
      'For people without Duebook: the columns Bucket and Days past due, in formulas that follow the as-of date.',
    beside: 'Two columns at the right of the ledger itself.',
    copy: 'A new sheet with the rows of the ledger and the two columns; the ledger stays as it is.',
  },
};

function accounts(count: number): string {
  return `${figure(count)} ${count === 1 ? 'account' : 'accounts'}`;
}

function days(count: number): string {
  return `${figure(count)} ${count === 1 ? 'day' : 'days'}`;
}

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
