import type { PackWords } from '../packWords';

const figure = (count: number) => count.toLocaleString('en-US');
const counted = (count: number, one: string, many: string) =>
  `${figure(count)} ${count === 1 ? one : many}`;
const days = (count: number) => counted(count, 'day', 'days');
const disputes = (count: number) => counted(count, 'dispute', 'disputes');

/** What is carried to the meeting, in English. */
export const pack: PackWords = {
  disputes: {
    title: 'Disputes',
    headers: {
      disputed: 'In dispute',
      balance: 'Balance',
      reason: 'Reason',
      opened: 'Opened on',
      daysOpen: 'Days open',
      clock: 'Clock',
    },
    leavingMark: 'no longer disputed',
    past: (count) => `${days(count)} past`,
    lastDay: 'last day',
    left: (count) => `${days(count)} left`,
    unknown: 'since when?',
    convention: (limit) =>
      `open items that are disputed, in whole or in part, the longest open first · follow up within ${limit} days: day ${limit} is still in time`,
    legend:
      'Next step and Note are yours and stay with their dispute · type Opened on where the ledger does not say it, then refresh',
    count: (count, currency) => disputes(count) + (currency === '' ? '' : ` in ${currency}`),
    pastTotal: (limit) => `Past ${limit} days: `,
    inAging: 'In the aging, and difference',
    others: (counts) => `and ${counts.join(', ')}, further down`,
    outcome: ({ count, past, unknown }) =>
      count === 0
        ? 'Nothing is disputed.'
        : `${disputes(count)} listed: ${figure(past)} past 30 days${unknown === 0 ? '' : `, ${figure(unknown)} without the day it was opened`}.`,
  },
  agenda: {
    title: 'Agenda',
    attendees: 'Attending',
    headers: { point: 'Point', says: 'What the ledger says', minutes: 'Minutes' },
    total: 'Minutes in all',
    legend:
      'Attending, Minutes and Remark are yours and stay · the rest is written at each refresh',
    points: {
      targets: '1. Targets',
      commitments: '2. Commitments from last week',
      disputes: '3. Disputes past 30 days',
      accounts: '4. Accounts to decide about',
      questions: '5. Questions',
    },
    noTargets: 'No targets are set. Type them on the Duebook sheet.',
    commitments: (open, settled) =>
      open + settled === 0
        ? "No commitments are noted on the supervisor's page."
        : `${figure(open)} open, ${figure(settled)} settled since the last meeting.`,
    questions: (open) =>
      open === 0
        ? "No question is waiting on the supervisor's page."
        : `${counted(open, 'question', 'questions')} to decide, on the supervisor's page.`,
    disputes: ({ count, amount, past, pastAmount, unknown, limit }) =>
      `${disputes(count)}, ${amount}. ${
        past === 0
          ? `None is known to be past ${limit} days.`
          : `${figure(past)} past ${limit} days: ${pastAmount}.`
      }${unknown === 0 ? '' : ` ${figure(unknown)} without the day it was opened.`}`,
    noDisputes: 'Nothing is disputed.',
    oldest: (name, invoice, count) =>
      `Longest open: ${[name, invoice].filter((part) => part !== '').join(', ')}, ${days(count)}.`,
    accounts: (bucket, amount, named) => `${amount} in ${bucket}: ${named.join('; ')}.`,
    noAccounts: (bucket) => `No account has anything in ${bucket}.`,
    log: 'What was decided and kept',
    logLegend:
      "Commitments and questions come here once they are settled on the supervisor's page.",
    logHeaders: {
      day: 'Day',
      kind: 'Kind',
      text: 'What',
      outcome: 'Outcome',
      remark: 'Remark',
    },
    kinds: { commitment: 'Commitment', question: 'Question' },
  },
  opened: 'To print the meeting pack, print the entire workbook: the pages are numbered through.',
  standsHere: (sheets) =>
    `This Excel opened no copy, so the meeting pack stands in this workbook: ${sheets.join(', ')}. Select these sheets together (hold Ctrl and click their tabs) and print: the pages are numbered through. What is private in them is printed too.`,
  copyTitle: 'Meeting pack',
};
