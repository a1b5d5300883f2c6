import { afterAsOf } from '../receivables/aging/afterAsOf';
import { age } from '../receivables/aging/age';
import { emptiedBlock } from '../receivables/aging/emptiedBlock';
import type { AgingResult } from '../receivables/aging/result';
import { toIso } from '../receivables/calendar/isoDay';
import { findLedger } from '../receivables/ledger/findLedger';
import type { Ledger } from '../receivables/ledger/ledger';
import type { Question } from '../receivables/ledger/question';
import { agingTable, currencyOfTable } from '../receivables/sheets/agingNames';
import { agingSheets } from '../receivables/sheets/agingSheets';
import { duebookSheet } from '../receivables/sheets/duebookSheet';
import { issueLines } from '../receivables/sheets/issueLines';
import { ledgerReport } from '../receivables/sheets/ledgerReport';
import { outcome } from '../receivables/sheets/outcome';
import type { SheetPlan } from '../receivables/sheets/plan';
import type { Language } from '../receivables/settings/settings';
import { applyPlans } from '../workbook/applying/applyPlans';
import { excelRun, type ExcelContext } from '../workbook/excelRun';
import { hasSheetFor } from '../workbook/reading/hasSheetFor';
import { ourTables } from '../workbook/reading/ourTables';
import { surveyAreas } from '../workbook/reading/survey';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { readLedger } from './readLedger';
import { readSituation, type Situation } from './readSituation';
import { tieOutInWords } from './tieOutInWords';

/** Reads the ledger, ages it and brings the Aging sheets and the *Duebook* sheet up to date. */
export async function refreshAging(work: Work, office: Language): Promise<Done> {
  return excelRun(async (context) => {
    const situation = await readSituation(context, office);
    if ('refused' in situation) return situation.refused;
    const { settings, calendar, words } = situation;

    const found = findLedger(await surveyAreas(context), settings.ledger);
    if ('question' in found) return ask(context, situation, found.question, office);
    const read = await readLedger(context, found.head, settings, calendar.dayOffset, work);
    if ('question' in read) return ask(context, situation, read.question, office);

    const { ledger, rowsHidden } = read;
    const result = age(ledger, settings);
    work.stopIfCancelled();
    const gone = await currenciesGone(context, result);
    await applyPlans(context, plansFor(situation, ledger, result, gone), calendar.dayOffset);

    const workbook = context.workbook.load('name');
    await context.sync();
    return {
      told: { kind: 'outcome', text: outcome(ledger, result, wordsFor(office).sheets, rowsHidden) },
      summary: {
        workbook: workbook.name,
        asOf: toIso(result.asOf),
        fixed: !settings.roll,
        tieOut: tieOutInWords(result, words.answers),
      },
    };
  });
}

function plansFor(
  { settings, rewrite, words }: Situation,
  ledger: Ledger,
  result: AgingResult,
  gone: readonly (string | null)[],
): readonly SheetPlan[] {
  const shown = {
    ...result,
    blocks: [...result.blocks, ...gone.map((currency) => emptiedBlock(currency, result.edges))],
  };
  const issues = [...ledger.issues, ...afterAsOf(ledger, result.asOf)];
  return [
    ...agingSheets(ledger, shown, settings, words.sheets),
    duebookSheet({
      settings,
      rewrite,
      reading: ledgerReport(ledger),
      result,
      issues: issueLines(ledger.head, issues, words.issues),
      words: words.sheets,
    }),
  ];
}

/** Currencies that have an Aging sheet from an earlier refresh and no items any more. */
async function currenciesGone(
  context: ExcelContext,
  { blocks }: AgingResult,
): Promise<readonly (string | null)[]> {
  const written = new Set(blocks.map(({ currency }, at) => agingTable(currency, at === 0)));
  const standing = await ourTables(context);
  return standing
    .filter((table) => !written.has(table))
    .map(currencyOfTable)
    .filter((currency) => currency !== undefined);
}

/** A question is answered on the *Duebook* sheet, so that sheet must be there. */
async function ask(
  context: ExcelContext,
  { settings, rewrite, words, calendar }: Situation,
  question: Question,
  office: Language,
): Promise<Done> {
  const plan = duebookSheet({
    settings,
    rewrite,
    reading: null,
    result: null,
    issues: [],
    words: words.sheets,
  });
  if (!(await hasSheetFor(context, plan))) await applyPlans(context, [plan], calendar.dayOffset);
  const text = wordsFor(office).issues.question(question);
  return { told: { kind: 'question', text }, summary: null };
}
