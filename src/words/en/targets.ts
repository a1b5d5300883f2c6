import type { TargetWords } from '../targetWords';

const figure = (count: number) => count.toLocaleString('en-US');
const counted = (count: number, one: string, many: string) =>
  `${figure(count)} ${count === 1 ? one : many}`;

export const targets: TargetWords = {
  title: 'Targets',
  note: '% = over by all that is aged, credits taken off · net = the same without what is in dispute · exactly on the target is within it',
  line: ({ overDays, percent, allowed, missedBy, between, inCredit }) => {
    const over = `Over ${overDays}`;
    if (between !== null) {
      const [least, most] = between;
      return `${over}: between ${least} % and ${most} % of at most ${allowed} %, as the list does not part day ${overDays}`;
    }
    if (inCredit !== null) {
      return `${over}: no percentage beside at most ${allowed} %, as credits exceed what is owed; ${inCredit} is over`;
    }
    if (percent === null) return `${over}: nothing open, at most ${allowed} %`;
    const verdict = missedBy === null ? 'within' : `${missedBy} points over`;
    return `${over}: ${percent} % of at most ${allowed} %, ${verdict}`;
  },
  net: (percents) => `Net of dispute: ${percents.map((each) => each ?? '–').join(', ')}`,
  within: 'OK',
  missedBy: (points) => `OVER by ${points} points`,
  nothingOpen: 'nothing open',
  inCredit: 'no %: more is in credit',
  between: (least, most) => `from ${least} % to ${most} %`,
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
  groupsOver: (groups, more) =>
    `Groups over their target: ${groups}${more === 0 ? '' : ` and ${figure(more)} more`}`,
  noneTold: 'No target is missed where there is a percentage, but not each has one',
  plan: (amount, accounts, overDays, lacking) => {
    const from = counted(accounts, 'account', 'accounts');
    const enough = lacking === '' ? '' : `, ${lacking} of it not to be found`;
    return `For over ${overDays}, collect ${amount} from ${from}${enough}`;
  },
  hardest: 'the hardest',
  notReachable:
    'collecting alone does not reach the target, because credits leave less in all than is over: apply them',
  rolling: (amount, isoDate) =>
    `${amount} reaches an older bucket by ${isoDate} if nothing is paid`,
  notListed: (amount, rows) =>
    `${counted(rows, 'smaller row', 'smaller rows')}, ${amount}, not listed`,
  ahead: (days, overDays, percent, isOver) =>
    `In ${days} days, over ${overDays} would be ${percent} %, ${isOver ? 'above' : 'within'} the target`,
  noRolling: 'Nothing reaches an older bucket in the next 7 days',
  untoldRolling: 'What is about to roll cannot be told: the list came aged, without dates',
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
    credits: 'Credits to apply',
    from: 'From',
    to: 'To',
    amount: 'Amount',
    day: 'On',
    currency: 'Currency',
    share: (days) => `% over ${days}`,
    shareNet: '% net of dispute',
  },
};
