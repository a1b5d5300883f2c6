import type { AccountViewWords } from '../../views/accountViewWords';

export const account: AccountViewWords = {
  title: 'Account',
  back: (view) => `Back to ${view}`,
  previous: 'Previous',
  next: 'Next',
  rank: (rank, of) => `${figure(rank)} of ${figure(of)} to call`,
  owner: 'Owner',
  phone: 'Phone',
  email: 'E-mail',
  open: 'Open',
  pastDue: 'Past due',
  disputed: 'Disputed',
  credits: 'Credits',
  callable: 'Callable',
  netAsk: 'Net ask',
  items: (count, currency) =>
    `${figure(count)} open ${count === 1 ? 'item' : 'items'}${currency === '' ? '' : ` in ${currency}`}`,
  noNumber: '(no number)',
  due: (day) => `due ${day}`,
  dated: (day) => `dated ${day}`,
  noDate: 'no date',
  credit: 'credit',
  afterAsOf: 'dated after the as-of date',
  age: (age) => {
    if (age === 0) return 'due today';
    return age > 0 ? `${days(age)} past due` : `due in ${days(-age)}`;
  },
  ageByInvoice: (age) => `${days(age)} since its date`,
  ageByPosting: (age) => `${days(age)} since it was posted`,
  ageAtLeast: (age) => (age > 0 ? `at least ${days(age)} past due` : 'not past due'),
  allDisputed: 'disputed',
  partDisputed: (amount) => `${amount} disputed`,
  goTo: (address) => `go to cell ${address}`,
  showInFollowUps: 'Show in Follow-ups',
  showInAging: 'Show in Aging',
  day,
  unknown: 'This account is not in the ledger',
  unknownText: 'Its rows may have gone since the ledger was read. Refresh aging reads it again.',
  nothingOpen: 'Nothing is open on this account as of this date.',
};

function figure(count: number): string {
  return count.toLocaleString('en-US');
}

function days(count: number): string {
  return `${figure(count)} ${count === 1 ? 'day' : 'days'}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';

function day(isoDate: string): string {
  const [year, month, dayOfMonth] = isoDate.split('-').map(Number);
  return `${dayOfMonth} ${MONTHS.split(' ')[(month ?? 1) - 1]} ${year}`;
}
