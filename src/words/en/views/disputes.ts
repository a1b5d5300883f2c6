import type { DisputesViewWords } from '../../views/disputesViewWords';

export const disputes: DisputesViewWords = {
  title: 'Disputes',
  contested: 'Disputed by account',
  items: (count) => `${figure(count)} ${count === 1 ? 'item' : 'items'}`,
  nothing:
    'Nothing is disputed. Write Yes or the disputed amount beside an item in the ledger, then refresh.',
  item: 'Item',
  age: (days) =>
    days < 1 ? 'not yet due' : `${figure(days)} ${days === 1 ? 'day' : 'days'} past due`,
  open: (days, limit) =>
    days > limit
      ? `disputed for ${figure(days)} days: past ${limit}`
      : days === 0
        ? 'disputed since today'
        : `disputed for ${figure(days)} ${days === 1 ? 'day' : 'days'}`,
  ofBalance: 'of',
  inLedger: 'In the ledger',
  readFrom: 'Read from',
  marksHint:
    'Marked rows stand out in colour and italics as soon as their dispute cell says so. Nothing in them is changed.',
  chooseColumn: 'Choose another column',
  unreadable: (cells) =>
    cells === 1
      ? 'One cell says neither yes nor no nor an amount, so its item counts as not disputed.'
      : `${figure(cells)} cells say neither yes nor no nor an amount, so their items count as not disputed.`,
  issues: (cells) => (cells === 1 ? 'See which' : 'See which ones'),
  noColumn: 'The ledger does not say what is disputed',
  noColumnText: (sheet) =>
    `No column of "${sheet}" was recognised as the one for disputes. Add one beside the ledger, or choose the column that says it.`,
};

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
