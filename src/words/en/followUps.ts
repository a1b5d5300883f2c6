import type { FollowUpWords } from '../followUpWords';

const days = (count: number) => (count === 1 ? '1 day' : `${count.toLocaleString('en-US')} days`);

export const followUps: FollowUpWords = {
  title: 'Follow-ups',
  headers: {
    rank: 'Rank',
    callable: 'Callable',
    pastDue: 'Past due',
    itemsPastDue: 'Items past due',
    oldestInvoice: 'Oldest invoice',
    oldestDue: 'Oldest due date',
    oldestDated: 'Oldest invoice date',
    oldestPosted: 'Oldest posting date',
    oldestAmount: 'Oldest amount',
    disputed: 'Past due in dispute',
    credits: 'Credits on account',
    netAsk: 'Net ask',
    why: 'Why',
    nextStep: 'Next step',
    note: 'Note',
  },
  listed: (overDays) =>
    overDays === 0
      ? 'accounts past due, largest first'
      : `accounts more than ${days(overDays)} past due, largest first`,
  legend:
    'Callable = past due less the part of it in dispute · Net ask = callable less credits on account · Next step and Note are yours and stay with their account',
  accounts: (count, currency) => {
    const accounts = `${count.toLocaleString('en-US')} ${count === 1 ? 'account' : 'accounts'}`;
    return currency === '' ? accounts : `${accounts} in ${currency}`;
  },
  inSight: 'Accounts in sight: ',
  others: (counts) => `and ${counts.join(', ')}, further down`,
  why: {
    over: (amount, overDays) =>
      overDays === 0 ? `${amount} past due` : `${amount} over ${days(overDays)}`,
    partDisputed: (over, disputed) => `${over}, ${disputed} of it disputed`,
    allDisputed: (over) => `${over}, all disputed: follow up the dispute`,
    askForRest: (amount) => `ask for the other ${amount} past due`,
    oldest: (invoice, age) => (invoice === '' ? `oldest ${age}` : `oldest ${invoice}, ${age}`),
    oldestDisputed: (invoice, age) =>
      invoice === '' ? `oldest (disputed) ${age}` : `oldest ${invoice} (disputed), ${age}`,
    oldestToAsk: (invoice, age) =>
      invoice === '' ? `oldest to ask for ${age}` : `oldest to ask for ${invoice}, ${age}`,
    pastDue: (age) => `${days(age)} past due`,
    sinceInvoice: (age) => `${days(age)} since its invoice date`,
    sincePosting: (age) => `${days(age)} since it was posted`,
    atLeast: (age) => `at least ${days(age)} past due`,
    creditsCover: (credits) => `credits of ${credits} cover it: apply them`,
  },
};
