import { age } from '../../../src/receivables/aging/age';
import { issuesIn } from '../../../src/receivables/aging/issuesIn';
import { disputesOn } from '../../../src/receivables/disputes/disputeClock';
import { followUps } from '../../../src/receivables/followups/followUps';
import { NO_INTAKE_MEMORY } from '../../../src/receivables/settings/intakeMemory';
import type { Language } from '../../../src/receivables/settings/settings';
import { agendaSheet } from '../../../src/receivables/sheets/agendaSheet';
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
import { nextCommitments } from '../../../src/receivables/supervisor/commitments';
import { overLines } from '../../../src/receivables/supervisor/overLines';
import { nextQuestions } from '../../../src/receivables/supervisor/questions';
import { targetReport } from '../../../src/receivables/targets/targetReport';
import { wordsFor } from '../../../src/words/everyLanguage';
import { groupedBy } from '../groupedBy';
import { readLedger } from '../ledger/readLedger';
import { changedSettings, MADE, settingsOf } from './planOf';
import { crowded, quiet, small, type PagesSource } from './pagesSources';
import { written } from './written';

/** Every sheet that Duebook makes of a small ledger, of a crowded one and of a quiet one, by its name. */
export function pagesIn(language: Language): Readonly<Record<string, string>> {
  const words = wordsFor(language);
  const duebook = {
    ...{ ...NOTHING_READ, rewrite: [], memory: NO_INTAKE_MEMORY, change: null },
    words: words.sheets,
  };
  return {
    ...pagesOf('small', small, language),
    ...pagesOf('crowded', crowded, language),
    ...pagesOf('quiet', quiet, language),
    'before/duebook': written(duebookSheet({ ...duebook, settings: settingsOf({ language }) })),
    'changed/duebook': written(duebookSheet({ ...duebook, settings: changedSettings(language) })),
  };
}

function pagesOf(
  name: string,
  source: PagesSource,
  language: Language,
): Readonly<Record<string, string>> {
  const words = wordsFor(language);
  const settings = settingsOf({ ...source.settings, language });
  const { headers, rows, trend } = source;
  const read = readLedger(headers, rows);
  const collector = headers.split(',').indexOf('Collector');
  const ledger =
    settings.groupBy === null
      ? read
      : groupedBy(read, settings.groupBy, (item) => String(rows[item]?.[collector] ?? ''));
  const result = age(ledger, settings);
  const report = targetReport(ledger, result, settings);
  const blocks = followUps(ledger, result);
  const disputes = disputesOn(ledger, result);
  const common = { ledger, result, settings, today: MADE };
  const page = { ledger, result, words: words.supervisor, hasLog: false, dayOffset: 0 };
  const aging = agingSheets({
    ...{ ...common, trend, targets: targetLines(report, words.targets) },
    words: words.sheets,
  });
  const sheets = {
    aging: aging.map(written).join('\n'),
    'follow-ups': written(followUpSheet({ ...common, blocks, words })),
    targets: written(targetSheet({ ...common, report, words })),
    disputes: written(disputeSheet({ ledger, result, lines: disputes, today: MADE, words })),
    agenda: written(
      agendaSheet({
        ...{ ledger, result, report, disputes, words },
        ...{ waiting: source.waiting, log: source.log },
      }),
    ),
    'supervisors-page': written(
      supervisorSheet({
        ...{ ...common, targets: report, over: overLines(ledger, result, settings) },
        ...{ followUps: blocks, disputes, words },
        nextSteps: new Map(source.nextSteps.map(([key, step]) => [nextStepKey(key, 'USD'), step])),
        earlier: { since: null, changes: null },
        commitments: nextCommitments(source.commitments, page),
        questions: nextQuestions(source.questions, page),
      }),
    ),
    duebook: written(
      duebookSheet({
        ...{ ...NOTHING_READ, rewrite: [], change: null, ledger, result, settings },
        ...{ memory: source.memory, control: source.control, controlSays: source.controlSays },
        reading: ledgerReport(ledger),
        issues: listedIssues(ledger, issuesIn({ ledger, result }), source.memory.accepted, words),
        words: words.sheets,
      }),
    ),
    snapshots: [
      written(detailSheet(snapshotOf(ledger, result), words)),
      written(trendSheet(trend, words)),
    ].join('\n'),
  };
  return Object.fromEntries(
    Object.entries(sheets).map(([sheet, text]) => [`${name}/${sheet}`, text]),
  );
}
