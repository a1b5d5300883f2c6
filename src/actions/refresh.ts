import { age } from '../receivables/aging/age';
import type { AgingResult } from '../receivables/aging/result';
import { agingBefore } from '../receivables/changes/agingBefore';
import { changes, type Changes } from '../receivables/changes/changes';
import { followUps } from '../receivables/followups/followUps';
import type { Ledger } from '../receivables/ledger/ledger';
import type { Language } from '../receivables/settings/settings';
import { agingTable, currencyOfTable } from '../receivables/sheets/agingNames';
import { FOLLOW_UP_TABLE } from '../receivables/sheets/followUpSheet';
import { applyOver } from '../workbook/applying/applyPlans';
import { readStanding, type Standing } from '../workbook/applying/standing';
import { standingSheets } from '../workbook/applying/standingSheet';
import { excelRun } from '../workbook/excelRun';
import { ourTables } from '../workbook/reading/ourTables';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { openLedger } from './openLedger';
import { readSituation, type Situation } from './readSituation';
import { refreshInWords } from './refreshInWords';
import { refreshPlans } from './refreshPlans';
import { summaryOf } from './summaryOf';
import { tieOutInWords } from './tieOutInWords';

/**
 * Reads the ledger once and brings every sheet of ours up to date with it: the Aging sheets, *Duebook*
 * and *Follow-ups*, which is made where `makesList` says so and kept up to date where it stands.
 * `adjust` may choose other settings than the cells say.
 */
export async function refresh(
  work: Work,
  office: Language,
  makesList: boolean,
  adjust: (situation: Situation) => Situation = (situation) => situation,
): Promise<Done> {
  return excelRun(async (context) => {
    const stands = await readSituation(context, office);
    if ('refused' in stands) return stands.refused;
    const situation = adjust(stands);
    const { settings, calendar } = situation;

    const read = await openLedger(context, situation, work, office);
    if ('asked' in read) return read.asked;
    const { ledger, rowsHidden } = read;
    const result = age(ledger, settings);
    const list = followUps(ledger, result);
    work.stopIfCancelled();
    const tables = await ourTables(context);
    const listed = makesList || tables.includes(FOLLOW_UP_TABLE);
    const plans = refreshPlans(situation, ledger, result, {
      gone: currenciesGone(tables, result),
      followUps: listed ? list : null,
    });
    // Asked for before anything is written: afterwards no refusal may hide that all of it stands.
    const workbook = context.workbook.load('name');
    const standing = await readStanding(context, plans);
    const changed = changesSince(standing, ledger, result, calendar.dayOffset);
    work.stopIfCancelled();
    await applyOver(context, standing, calendar.dayOffset);

    const words = wordsFor(office);
    const picture = { ledger, result, followUps: list, changes: changed, settings };
    return {
      told: {
        kind: 'outcome',
        text: refreshInWords(picture, { rowsHidden, tellsList: makesList }, words),
      },
      summary: summaryOf(
        workbook.name,
        situation,
        result.asOf,
        tieOutInWords(result, words.answers),
      ),
      picture,
    };
  });
}

/** Currencies that have an Aging sheet from an earlier refresh and no items any more. */
function currenciesGone(
  standing: readonly string[],
  { blocks }: AgingResult,
): readonly (string | null)[] {
  const written = new Set(blocks.map(({ currency }, at) => agingTable(currency, at === 0)));
  return standing
    .filter((table) => !written.has(table))
    .map(currencyOfTable)
    .filter((currency) => currency !== undefined);
}

function changesSince(
  standing: Standing,
  ledger: Ledger,
  result: AgingResult,
  dayOffset: number,
): Changes | null {
  const before = standingSheets(standing)
    .map((sheet) => agingBefore(sheet, dayOffset))
    .filter((aging) => aging !== null);
  return changes(before, ledger, result);
}
