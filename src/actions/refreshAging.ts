import { age } from '../receivables/aging/age';
import type { AgingResult } from '../receivables/aging/result';
import { toIso } from '../receivables/calendar/isoDay';
import { findLedger } from '../receivables/ledger/findLedger';
import type { Question } from '../receivables/ledger/question';
import { agingTable, currencyOfTable } from '../receivables/sheets/agingNames';
import { outcome } from '../receivables/sheets/outcome';
import type { Language } from '../receivables/settings/settings';
import { applyPlans } from '../workbook/applying/applyPlans';
import { excelRun, type ExcelContext } from '../workbook/excelRun';
import { ourTables } from '../workbook/reading/ourTables';
import { surveyAreas } from '../workbook/reading/survey';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { makeDuebookSheet } from './makeDuebookSheet';
import { readLedger } from './readLedger';
import { readSituation, type Situation } from './readSituation';
import { refreshPlans } from './refreshPlans';
import { tieOutInWords } from './tieOutInWords';

type LedgerFound = ReturnType<typeof findLedger>;

/** Reads the ledger, ages it and brings the Aging sheets and the *Duebook* sheet up to date. */
export async function refreshAging(work: Work, office: Language): Promise<Done> {
  return excelRun(async (context) => {
    const situation = await readSituation(context, office);
    if ('refused' in situation) return situation.refused;
    const { settings, calendar } = situation;

    const found = await chooseLedger(context, settings.ledger);
    if ('question' in found) return ask(context, situation, found.question, office);
    const read = await readLedger(context, found.head, settings, calendar.dayOffset, work);
    if ('question' in read) return ask(context, situation, read.question, office);

    const { ledger, rowsHidden } = read;
    const result = age(ledger, settings);
    work.stopIfCancelled();
    const gone = await currenciesGone(context, result);
    await applyPlans(context, refreshPlans(situation, ledger, result, gone), calendar.dayOffset);

    const workbook = context.workbook.load('name');
    await context.sync();
    return {
      told: { kind: 'outcome', text: outcome(ledger, result, wordsFor(office).sheets, rowsHidden) },
      summary: {
        workbook: workbook.name,
        asOf: toIso(result.asOf),
        fixed: !settings.roll,
        tieOut: tieOutInWords(result, wordsFor(office).answers),
      },
    };
  });
}

/** A table is taken before a range; a ledger that only lies beside some table is found then. */
async function chooseLedger(context: ExcelContext, wanted: string | null): Promise<LedgerFound> {
  const found = findLedger(await surveyAreas(context, 'tables'), wanted);
  if (!('question' in found)) return found;
  const { code } = found.question;
  if (code !== 'no-ledger' && code !== 'ledger-not-found') return found;
  const beside = findLedger(await surveyAreas(context, 'sheets'), wanted);
  return 'question' in beside ? found : beside;
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
  situation: Situation,
  question: Question,
  office: Language,
): Promise<Done> {
  await makeDuebookSheet(context, situation);
  const text = wordsFor(office).issues.question(question);
  return { told: { kind: 'question', text }, summary: null };
}
