import type { TargetWords } from '../targetWords';

const figure = (count: number) => count.toLocaleString('en-US');
const counted = (count: number, one: string, many: string) =>
  `${figure(count)} ${count === 1 ? one : many}`;

export const targets: TargetWords = {
  title: 'Targets',
  note: '% = over by all that is aged, credits taken off · net = the same without what is in dispute · exactly on the target is within it',
  line: ({ overDays, percent, allowed, missedBy }) => {
    const over = `Over ${overDays}`;
    if (percent === null) return `${over}: nothing open, at most ${allowed} %`;
    const verdict = missedBy === null ? 'within' : `${missedBy} points over`;
    return `${over}: ${percent} % of at most ${allowed} %, ${verdict}`;
  },
  net: (percents) => `Net of dispute: ${percents.map((each) => each ?? '–').join(', ')}`,
  within: 'OK',
  missedBy: (points) => `OVER by ${points} points`,
  nothingOpen: 'nothing open',
  whole: 'All accounts',
  noGroup: '(none named)',
  groupsHeading: 'Aging by group',
  targetsHeading: 'Percentages beside their targets',
  wayBackHeading: 'The way back under the targets',
  rollingHeading: 'What is about to roll',
  groupedBy: (header) => `Grouped by the ledger's column ${header}`,
  notGrouped: 'Nothing is grouped: choose a column on the Duebook sheet',
  unknownGroups: (groups) => `No item of the ledger names ${groups}: look at its targets`,
  noTargets: 'No targets are set: type them on the Duebook sheet',
  noPlan: 'Every target is met',
  plan: (amount, accounts, overDays, lacking) => {
    const from = counted(accounts, 'account', 'accounts');
    const enough = lacking === '' ? '' : `, ${lacking} of it not to be found`;
    return `For over ${overDays}, collect ${amount} from ${from}${enough}`;
  },
  hardest: 'takes most',
  rolling: (amount, isoDate) =>
    `${amount} reaches an older bucket by ${isoDate} if nothing is paid`,
  notListed: (amount, rows) =>
    `${counted(rows, 'smaller row', 'smaller rows')}, ${amount}, not listed`,
  ahead: (days, overDays, percent, isOver) =>
    `In ${days} days, over ${overDays} would be ${percent} %, ${isOver ? 'above' : 'within'} the target`,
  noRolling: 'Nothing reaches an older bucket in the next 7 days',
  yes: 'yes',
  headers: {
    group: 'Group',
    accounts: 'Accounts',
    who: 'Whose',
    overDays: 'Over, in days',
    allowed: 'Allowed',
    now: 'Now',
    net: 'Net of dispute',
    verdict: 'Verdict',
    collect: 'To collect',
    over: 'Over',
    total: 'Total open',
    rank: 'Rank',
    account: 'Account',
    name: 'Name',
    owner: 'Owner',
    disputed: 'Dispute to settle',
    from: 'From',
    to: 'To',
    amount: 'Amount',
    day: 'On',
    currency: 'Currency',
    share: (days) => `% over ${days}`,
    shareNet: '% net of dispute',
  },
};
