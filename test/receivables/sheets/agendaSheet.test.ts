import { age } from '../../../src/receivables/aging/age';
import { disputesOn } from '../../../src/receivables/disputes/disputeClock';
import { agendaPoints } from '../../../src/receivables/sheets/agendaPoints';
import { agendaSheet } from '../../../src/receivables/sheets/agendaSheet';
import { NOTHING_WAITS, type AgendaSource } from '../../../src/receivables/sheets/agendaSource';
import { decisionLog } from '../../../src/receivables/sheets/decisionLog';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import type { Settings } from '../../../src/receivables/settings/settings';
import { targetReport } from '../../../src/receivables/targets/targetReport';
import { wordsFor } from '../../../src/words/everyLanguage';
import { readLedger } from '../ledger/readLedger';
import { DISPUTE_HEADERS, DISPUTE_ROWS } from './disputePlan';
import { AS_OF, settingsOf } from './planOf';

const OLD = [
  ['A1', 'Alpha', 'O-1', AS_OF - 120, 300, 'USD', '', '', ''],
  ['A2', '', 'O-2', AS_OF - 91, 900, 'USD', '', '', ''],
];

function source(
  changes: Partial<AgendaSource> = {},
  rows: readonly (readonly (string | number | boolean)[])[] = [...DISPUTE_ROWS, ...OLD],
  settled: Partial<Settings> = {},
): AgendaSource {
  const ledger = readLedger(DISPUTE_HEADERS, rows);
  const settings = settingsOf(settled);
  const result = age(ledger, settings);
  return {
    ledger,
    result,
    report: targetReport(ledger, result, settings),
    disputes: disputesOn(ledger, result),
    waiting: NOTHING_WAITS,
    log: [],
    words: wordsFor(settings.language),
    ...changes,
  };
}

describe('the points of the meeting', () => {
  test('targets: every percentage beside its target', () => {
    const { targets } = agendaPoints(
      source({}, undefined, { targets: [{ overDays: 30, percent: 15 }] }),
    );
    expect(targets).toMatch(/^USD: Over 30: 43\.3 % of at most 15 %/);
    expect(agendaPoints(source()).targets).toBe(
      'No targets are set. Type them on the Duebook sheet.',
    );
  });

  test('disputes: currency by currency, with the one that is open longest', () => {
    expect(agendaPoints(source()).disputes).toBe(
      '2 disputes, 1,120.50 USD. 1 past 30 days: 1,000.00 USD. Longest open: Alpha, I-1, 34 days. ' +
        '1 dispute, 80.00 EUR. None is known to be past 30 days. 1 without the day it was opened.',
    );
    expect(agendaPoints(source({}, OLD)).disputes).toBe('Nothing is disputed.');
  });

  test('accounts: who holds what stands in the oldest bucket, the most first', () => {
    expect(agendaPoints(source()).accounts).toBe('1,200.00 USD in 91+: Beta 900.00; Alpha 300.00.');
    expect(agendaPoints(source({}, DISPUTE_ROWS)).accounts).toBe('No account has anything in 91+.');
  });

  test('commitments and questions: what waits on the page of the supervisor', () => {
    const waiting = { openCommitments: 3, settledCommitments: 2, openQuestions: 1 };
    const said = agendaPoints(source({ waiting }));
    expect(said.commitments).toBe('3 open, 2 settled since the last meeting.');
    expect(said.questions).toBe("1 question to decide, on the supervisor's page.");
    const none = agendaPoints(source({}, undefined, { language: 'es' }));
    expect(none.commitments).toBe('No hay compromisos anotados en la página del supervisor.');
    expect(none.questions).toBe('No hay asuntos pendientes en la página del supervisor.');
  });
});

test('what people type has a named cell of its own, and is written only when the sheet is made', () => {
  const plan = agendaSheet(source());
  const typed = plan.cells.filter(({ when }) => when === 'new').map(({ at }) => at);
  const names = typed.map((at) => ('name' in at ? at.name : ''));
  expect(names).toEqual([
    'DuebookAgendaAttendees',
    'DuebookAgendaTargets',
    'DuebookAgendaCommitments',
    'DuebookAgendaDisputes',
    'DuebookAgendaAccounts',
    'DuebookAgendaQuestions',
  ]);
  expect(plan.names.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

describe('the log', () => {
  const words = wordsFor('en').pack.agenda;
  const decided = (day: number, text: string) =>
    ({ day: day as SerialDay, kind: 'question', text, outcome: 'Yes' }) as const;

  test('takes what is settled on top, the latest first, and keeps all that stood', () => {
    const stood = [{ day: 45_000, kind: 'Compromiso', text: 'Call A1', outcome: 'kept' }];
    const log = decisionLog(
      stood,
      [decided(46_100, 'Write off?'), decided(46_107, 'Stop?')],
      0,
      words,
    );
    expect(log).toEqual([
      { day: 46_107, kind: 'Question', text: 'Stop?', outcome: 'Yes' },
      { day: 46_100, kind: 'Question', text: 'Write off?', outcome: 'Yes' },
      { day: 45_000, kind: 'Commitment', text: 'Call A1', outcome: 'kept' },
    ]);
  });

  test('says nothing twice, and keeps what a person wrote into it', () => {
    const own = { day: 'May', kind: 'Idea', text: 'Ask for deposits', outcome: '' };
    const once = decisionLog([own], [decided(46_107, 'Stop?')], 0, words);
    const again = decisionLog(
      once.map((row) => ({ ...row })),
      [decided(46_107, 'Stop?')],
      0,
      words,
    );
    expect(again).toEqual(once);
    expect(again.at(-1)).toEqual(own);
  });

  test('counts its days as the 1900 system does, whatever the workbook does', () => {
    const [row] = decisionLog([{ day: 44_650, text: 'Call A1' }], [], 1462, words);
    expect(row?.day).toBe(46_112);
  });
});
