import type { SheetWords } from '../sheetWords';
import { duebook } from './duebook';

const figure = (count: number) => count.toLocaleString('en-US');
const counted = (one: string, many: string) => (count: number) =>
  `${figure(count)} ${count === 1 ? one : many}`;

export const sheets: SheetWords = {
  yes: 'Yes',
  no: 'No',
  noneChoice: 'none',
  languageName: 'English',
  dateOrder: { dmy: 'day/month/year', mdy: 'month/day/year' },
  numberStyle: { point: '1,234.56', comma: '1.234,56' },
  numberStyleChoices: { point: 'point', comma: 'comma' },
  basisChoices: { due: 'due date', invoice: 'invoice date', posting: 'posting date' },
  creditChoices: {
    'own-column': 'own column',
    'own-date': 'own date',
    current: 'current',
    'oldest-first': 'oldest first',
    excluded: 'excluded',
  },
  disputeChoices: { included: 'included', 'own-column': 'own column', excluded: 'excluded' },
  dayCountChoices: { calendar: 'calendar days', business: 'business days' },
  targetText: (percent, overDays) => `${percent} % over ${overDays}`,
  notAged: {
    settled: 'Settled on or before the as-of date',
    'after-as-of': 'Dated after the as-of date',
    small: 'Within the small-balance tolerance',
    credits: 'Credits, excluded',
    disputed: 'Disputed, excluded',
  },
  notAgedByCutoff: {
    settled: 'Settled by the balance date',
    'after-as-of': 'Dated after the balance date',
  },
  aging: {
    title: 'Aging',
    noCurrency: 'no currency',
    headers: {
      account: 'Account',
      name: 'Name',
      owner: 'Owner',
      current: 'Current',
      months: ['This month', '1 month', '2 months', '3 months', 'Older'],
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
      by: { due: 'by due date', invoice: 'by invoice date', posting: 'by posting date' },
      byElse: {
        due: 'by due date, else invoice date',
        invoice: 'by invoice date, else another date',
        posting: 'by posting date, else invoice date',
      },
      given: 'aged as the export gives it',
      overFrom: (days, label) =>
        label === '' ? `none surely over ${days}` : `over ${days} counted from ${label} on`,
      includesDay: (label, day) => `${label} includes day ${day}`,
      months: 'by calendar months',
      credits: {
        'own-column': 'credits in their own column',
        'own-date': 'credits by their own date',
        current: 'credits in the first bucket',
        'oldest-first': 'credits set against the oldest debts',
        excluded: 'credits left out',
      },
      disputes: {
        included: 'disputes included',
        'own-column': 'disputed amounts in the Disputed column, not in the buckets',
        excluded: 'disputed amounts left out; only “over” and its % still count them',
      },
      businessDays: (holidays) =>
        holidays === 0
          ? 'ages in business days'
          : `ages in business days, ${counted('holiday', 'holidays')(holidays)} left out`,
      cutoff: (isoDate) => `balances as of ${isoDate}`,
      tolerance: (amount) => `balances up to ${amount} left out`,
      fixed: 'fixed as-of date',
      settled: 'open by settled date',
      byStatus: 'open by status',
    },
    charts: {
      buckets: (currency, withoutDate) =>
        `Balance by age${inCurrency(currency)}${withoutDate === 0 ? '' : ' (not shown: items without a date)'}`,
      trend: (days, currency) => `Over ${days} days and the target${inCurrency(currency)}`,
      share: (days) => `% over ${days}`,
      target: 'Target',
    },
    footerAsOf: (isoDate) => `As of ${isoDate}`,
    madeOn: (isoDate) => `made on ${isoDate}`,
    footerPage: 'Page &P of &N',
  },
  duebook,
  outcome: {
    rows: counted('row', 'rows'),
    items: counted('item', 'items'),
    credits: counted('credit', 'credits'),
    noDate: (count) => `${figure(count)} without a date`,
    unread: (count) => `${figure(count)} not read`,
    zero: counted('zero balance', 'zero balances'),
    settled: (count) => `${figure(count)} settled`,
    afterAsOf: (count) => `${figure(count)} dated after the as-of date`,
    afterCutoff: (count) => `${figure(count)} dated after the balance date`,
    small: counted('small balance left out', 'small balances left out'),
    creditsLeftOut: counted('credit left out', 'credits left out'),
    disputed: (count) => `${figure(count)} disputed as a whole`,
    totals: counted('total row', 'total rows'),
    headings: counted('heading', 'headings'),
    blank: counted('blank row', 'blank rows'),
    given: counted('row aged as given', 'rows aged as given'),
    agesGiven: 'The list has no dates, so its columns by age stand as they are.',
    creditTypes: (types) =>
      `No amount has a minus, so those of the type ${types} were taken as credits.`,
    accountsFrom: {
      headings: 'The customers are those of the headings above the items.',
      'first-rows':
        'Rows without a customer were given the one above them: each is named on its first row alone.',
    },
    hiddenRows: 'Filtered and hidden rows are counted too.',
    originalAmounts:
      'The ledger has no open balance column, so each original amount was counted as still open.',
    amountsLessPaid: (amount, paid) =>
      `The ledger has no open balance column, so what is open is ${amount} less ${paid}.`,
    misread: (headers) =>
      `Excel may have misread ${headers} when it opened the export: look at the issues before you trust these figures.`,
    newestBefore: (newest, days) =>
      `The newest date in the ledger is ${newest}, ${figure(days)} days before the as-of date: is this the latest list?`,
    newestAfter: (newest, days) =>
      `The newest date in the ledger is ${newest}, ${figure(days)} days after the as-of date: check the as-of date on the Duebook sheet.`,
    difference: (amount) =>
      `The aging does not tie out: the ledger's own total differs by ${amount}. Look at the issues on the Duebook sheet.`,
  },
};

function inCurrency(currency: string | null): string {
  return currency === null ? '' : ` · ${currency}`;
}
