import { age } from '../../../src/receivables/aging/age';
import { issuesIn } from '../../../src/receivables/aging/issuesIn';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import { disputesOn } from '../../../src/receivables/disputes/disputeClock';
import { followUps } from '../../../src/receivables/followups/followUps';
import type { CellValue } from '../../../src/receivables/ledger/area';
import { NO_INTAKE_MEMORY } from '../../../src/receivables/settings/intakeMemory';
import type { Language, Settings } from '../../../src/receivables/settings/settings';
import { agendaSheet } from '../../../src/receivables/sheets/agendaSheet';
import { NOTHING_WAITS } from '../../../src/receivables/sheets/agendaSource';
import { agingSheets } from '../../../src/receivables/sheets/agingSheets';
import { disputeSheet } from '../../../src/receivables/sheets/disputeSheet';
import { listedIssues } from '../../../src/receivables/sheets/duebookIssues';
import { duebookSheet, NOTHING_READ } from '../../../src/receivables/sheets/duebookSheet';
import { followUpSheet } from '../../../src/receivables/sheets/followUpSheet';
import { ledgerReport } from '../../../src/receivables/sheets/ledgerReport';
import { targetLines } from '../../../src/receivables/sheets/targetLine';
import { targetSheet } from '../../../src/receivables/sheets/targetSheet';
import { detailSheet } from '../../../src/receivables/sheets/snapshotDetail';
import { trendSheet } from '../../../src/receivables/sheets/snapshotTrend';
import { supervisorSheet } from '../../../src/receivables/sheets/supervisorSheet';
import { nextStepKey } from '../../../src/receivables/sheets/supervisorSource';
import { snapshotOf } from '../../../src/receivables/snapshots/snapshotOf';
import type { TrendRow } from '../../../src/receivables/snapshots/trendRow';
import { overLines } from '../../../src/receivables/supervisor/overLines';
import { targetReport } from '../../../src/receivables/targets/targetReport';
import { wordsFor } from '../../../src/words/everyLanguage';
import { groupedBy } from '../groupedBy';
import { readLedger } from '../ledger/readLedger';
import { AS_OF, changedSettings, MADE, settingsOf } from './planOf';
import { written } from './written';

const HEADERS =
  'Customer ID,Customer Name,Invoice,Due Date,Balance,Currency,Disputed,Dispute Date,Reason Code,Collector,Phone,Email';

const day = (daysLate: number) => AS_OF - daysLate;

/** Two collectors, two currencies, a credit, three disputes, an item without a date. */
const ROWS: readonly (readonly CellValue[])[] = [
  [
    'A1',
    'Alpha',
    'I-1',
    day(120),
    1000,
    'USD',
    'yes',
    day(34),
    'Price',
    'Ana',
    '555-0101',
    'a@alpha.test',
  ],
  ['A1', 'Alpha', 'I-2', day(45), 250.5, 'USD', '', '', '', 'Ana', '555-0101', 'a@alpha.test'],
  ['A2', 'Beta', 'I-3', day(75), 500, 'USD', 120.5, day(20), '', 'Luis', '', 'pay@beta.test'],
  ['A2', 'Beta', 'C-4', day(10), -80, 'USD', '', '', '', 'Luis', '', 'pay@beta.test'],
  ['A3', 'Gamma', 'I-5', day(-5), 2000, 'USD', '', '', '', 'Luis', '555-0103', ''],
  ['A3', 'Gamma', 'I-6', '', 12.25, 'USD', '', '', '', 'Luis', '555-0103', ''],
  ['A4', 'Delta', 'I-7', day(31), 640, 'USD', '', '', '', '', '', ''],
  ['A5', 'Epsilon', 'I-8', day(61), 90, 'EUR', 'yes', '', 'No PO', 'Ana', '', ''],
];

const TARGETS: Partial<Settings> = {
  groupBy: 'Collector',
  targets: [
    { overDays: 30, percent: 15 },
    { overDays: 90, percent: 5 },
  ],
  groupTargets: [{ group: 'Luis', targets: [{ overDays: 30, percent: 20 }] }],
};

function trendRow(daysAgo: number, share: number): TrendRow {
  return {
    ...{ day: (AS_OF - daysAgo) as SerialDay, currency: 'USD', total: 432275, over: 239050 },
    ...{ overDays: 30, share, shareNet: share / 2, target: 0.15, accounts: 4, counted: '' },
  };
}

/** Every sheet that Duebook makes of one small ledger, each as its page in text. */
export function pagesIn(language: Language): Readonly<Record<string, string>> {
  const words = wordsFor(language);
  const settings = settingsOf({ ...TARGETS, language });
  const read = readLedger(HEADERS, ROWS);
  const ledger = groupedBy(read, 'Collector', (item) => String(ROWS[item]?.[9] ?? ''));
  const result = age(ledger, settings);
  const report = targetReport(ledger, result, settings);
  const blocks = followUps(ledger, result);
  const disputes = disputesOn(ledger, result);
  const trend = [trendRow(14, 0.21), trendRow(7, 0.34)];
  const common = { ledger, result, settings, today: MADE };
  const aging = agingSheets({
    ...{ ...common, trend, targets: targetLines(report, words.targets) },
    words: words.sheets,
  });
  const duebook = {
    ...{ ...NOTHING_READ, rewrite: [], memory: NO_INTAKE_MEMORY, change: null },
    words: words.sheets,
  };
  return {
    aging: aging.map(written).join('\n'),
    'follow-ups': written(followUpSheet({ ...common, blocks, words })),
    targets: written(targetSheet({ ...common, report, words })),
    disputes: written(disputeSheet({ ledger, result, lines: disputes, today: MADE, words })),
    agenda: written(
      agendaSheet({ ledger, result, report, disputes, waiting: NOTHING_WAITS, log: [], words }),
    ),
    'supervisors-page': written(
      supervisorSheet({
        ...{ ...common, targets: report, over: overLines(ledger, result, settings) },
        ...{ followUps: blocks, disputes, words },
        nextSteps: new Map([[nextStepKey('A4', 'USD'), 'Call on Monday']]),
        earlier: { since: null, changes: null },
        commitments: { rows: [], decisions: [], more: null },
        questions: { rows: [], decisions: [] },
      }),
    ),
    'duebook-before': written(duebookSheet({ ...duebook, settings: settingsOf({ language }) })),
    'duebook-changed': written(duebookSheet({ ...duebook, settings: changedSettings(language) })),
    duebook: written(
      duebookSheet({
        ...{ ...duebook, ledger, result, settings },
        reading: ledgerReport(ledger),
        issues: listedIssues(ledger, issuesIn({ ledger, result }), new Set(), words),
      }),
    ),
    snapshots: [
      written(detailSheet(snapshotOf(ledger, result), words)),
      written(trendSheet(trend, words)),
    ].join('\n'),
  };
}
