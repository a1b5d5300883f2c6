import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import type { CellValue } from '../../../src/receivables/ledger/area';
import { NO_COLUMN, NO_MEMORY } from '../../../src/receivables/ledger/mapping/mappingMemory';
import {
  NO_INTAKE_MEMORY,
  type IntakeMemory,
} from '../../../src/receivables/settings/intakeMemory';
import type { Settings } from '../../../src/receivables/settings/settings';
import { NOTHING_WAITS, type Waiting } from '../../../src/receivables/sheets/agendaSource';
import type { LoggedRow } from '../../../src/receivables/sheets/decisionLog';
import type { ControlLine } from '../../../src/receivables/sheets/duebookTables';
import type { TrendRow } from '../../../src/receivables/snapshots/trendRow';
import type { TypedRow } from '../../../src/receivables/supervisor/pageTables';
import { standing } from '../supervisor/onPage';
import { AS_OF } from './planOf';

/** What all sheets of a workbook are made from. */
export interface PagesSource {
  readonly headers: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly settings: Partial<Settings>;
  readonly trend: readonly TrendRow[];
  /** By account. */
  readonly nextSteps: readonly (readonly [account: string, step: string])[];
  readonly commitments: readonly TypedRow[];
  readonly questions: readonly TypedRow[];
  readonly waiting: Waiting;
  readonly log: readonly LoggedRow[];
  readonly memory: IntakeMemory;
  readonly control: readonly ControlLine[];
  readonly controlSays: string | null;
}

const day = (daysLate: number) => AS_OF - daysLate;

const NOTHING_BESIDE = {
  ...{ trend: [], nextSteps: [], commitments: [], questions: [], waiting: NOTHING_WAITS, log: [] },
  ...{ memory: NO_INTAKE_MEMORY, control: [], controlSays: null },
} as const satisfies Partial<PagesSource>;

function trendRow(daysAgo: number, share: number): TrendRow {
  return {
    ...{ day: (AS_OF - daysAgo) as SerialDay, currency: 'USD', total: 432275, over: 239050 },
    ...{ overDays: 30, share, shareNet: share / 2, target: 0.15, accounts: 4, counted: '' },
  };
}

const HEADERS =
  'Customer ID,Customer Name,Invoice,Due Date,Balance,Currency,Disputed,Dispute Date,Reason Code,Collector,Phone,Email';

/** Two collectors, two currencies, a credit, three disputes, an item without a date; targets missed. */
export const small: PagesSource = {
  ...NOTHING_BESIDE,
  headers: HEADERS,
  rows: [
    // prettier-ignore
    ['A1', 'Alpha', 'I-1', day(120), 1000, 'USD', 'yes', day(34), 'Price', 'Ana', '555-0101', 'a@alpha.test'],
    ['A1', 'Alpha', 'I-2', day(45), 250.5, 'USD', '', '', '', 'Ana', '555-0101', 'a@alpha.test'],
    ['A2', 'Beta', 'I-3', day(75), 500, 'USD', 120.5, day(20), '', 'Luis', '', 'pay@beta.test'],
    ['A2', 'Beta', 'C-4', day(10), -80, 'USD', '', '', '', 'Luis', '', 'pay@beta.test'],
    ['A3', 'Gamma', 'I-5', day(-5), 2000, 'USD', '', '', '', 'Luis', '555-0103', ''],
    ['A3', 'Gamma', 'I-6', '', 12.25, 'USD', '', '', '', 'Luis', '555-0103', ''],
    ['A4', 'Delta', 'I-7', day(31), 640, 'USD', '', '', '', '', '', ''],
    ['A5', 'Epsilon', 'I-8', day(61), 90, 'EUR', 'yes', '', 'No PO', 'Ana', '', ''],
  ],
  settings: {
    groupBy: 'Collector',
    targets: [
      { overDays: 30, percent: 15 },
      { overDays: 90, percent: 5 },
    ],
    groupTargets: [{ group: 'Luis', targets: [{ overDays: 30, percent: 20 }] }],
  },
  trend: [trendRow(14, 0.21), trendRow(7, 0.34)],
  nextSteps: [['A4', 'Call on Monday']],
};

/** More collectors, accounts and disputes than a page has room for, with what people typed beside. */
export const crowded: PagesSource = {
  ...NOTHING_BESIDE,
  headers: HEADERS,
  rows: Array.from({ length: 12 }, (_, at) => {
    const [days, balance] = [31 + 7 * at, 100 * (at + 1)];
    const disputed = at < 8 ? ['yes', day(31 + at), 'Price'] : ['', '', ''];
    const account = [`C${at + 1}`, `Customer ${at + 1}`];
    const item = [`N-${at + 1}`, day(days), balance, 'USD'];
    return [...account, ...item, ...disputed, `Collector ${at % 10}`, '', ''];
  }),
  settings: {
    ...{ groupBy: 'Collector', edges: [0, 15, 45], overDays: 15, disputes: 'excluded' },
    targets: [{ overDays: 15, percent: 100 }],
  },
  commitments: [
    { commitment: 'Pays half', who: 'C12', amount: 600, by: AS_OF - 3 },
    { commitment: 'Sends the proof of delivery', who: 'C3', amount: '', by: AS_OF + 4 },
    { commitment: 'Pays all', who: 'C99', amount: 50, by: 'soon', kept: 'yes, by cheque' },
  ].map(standing),
  questions: [
    { question: 'Credit hold for C12?', decider: 'Eva', decision: '', asked: AS_OF - 15 },
    { question: 'Write off N-1?', decider: 'Eva', decision: 'No', asked: AS_OF - 8 },
  ].map(standing),
  waiting: { openCommitments: 2, settledCommitments: 1, openQuestions: 1 },
  log: [
    { day: AS_OF - 7, kind: 'question', text: 'Write off N-0?', outcome: 'Yes' },
    { day: 'last week', kind: 'commitment', text: 'Pays N-00', outcome: 'kept' },
  ],
  memory: {
    mapping: {
      ...NO_MEMORY,
      inForce: { dueDate: 'Due Date', balance: 'Balance' },
      letters: { dueDate: 'D' },
      chosen: { balance: 'Balance', phone: NO_COLUMN },
      profiles: [{ name: 'Monday', headers: { dueDate: 'Due Date', balance: 'Balance' } }],
      wanted: 'Monday',
    },
    accepted: new Set(['date-missing|C1|N-1|Due Date|']),
  },
  control: [
    {
      currency: 'USD',
      code: 'unread',
      what: 'Amounts that are no number',
      rows: '4, 9',
      amount: 12.5,
    },
  ],
  controlSays: 'The control total is 12.50 more.',
};

/** One item that is not due, of no currency, and cells that cannot be read. */
export const quiet: PagesSource = {
  ...NOTHING_BESIDE,
  headers: 'Customer,Invoice,Due Date,Balance',
  rows: [
    ['Alpha', 'I-1', day(-20), 75],
    ['Alpha', 'I-2', 'soon', 5],
    ['Beta', 'I-3', day(-1), 'n/a'],
  ],
  settings: {},
};
