import { followUpList } from '../src/actions/followUpList';
import { readSituation } from '../src/actions/readSituation';
import { NO_DEVICE, refresherAt } from '../src/actions/deviceMemory';
import { lastWrites } from '../src/actions/lastWrites';
import { refreshAnyway } from '../src/actions/refreshAging';
import { startRun } from '../src/actions/startRun';
import type { Work } from '../src/actions/actions';
import { findLedger } from '../src/receivables/ledger/finding/findLedger';
import type { SheetPlan } from '../src/receivables/sheets/plan';
import { excelRun } from '../src/workbook/excelRun';
import { demandSameLedger } from '../src/workbook/reading/demandSameLedger';
import { hasHiddenRows } from '../src/workbook/reading/hasHiddenRows';
import { ourTables } from '../src/workbook/reading/ourTables';
import { readRows } from '../src/workbook/reading/readRows';
import { surveyAreas } from '../src/workbook/reading/survey';
import { applyPlansRecorded } from '../src/workbook/restoring/applyRecorded';
import { hearTyping } from '../src/workbook/watching/hearTyping';
import { interleaved } from './interleaved';
import type { Measurement } from './measurement';
import { openWideWorkbook } from './openWideWorkbook';
import { plansOf } from './plansOf';

const ROUNDS = 5;
const MEGABYTE = 1_000_000;
const UNHEARD: Work = startRun(() => undefined, lastWrites(), refresherAt(NO_DEVICE));

/** An action of the add-in on a table of 100,000 x 12. */
interface Pressed {
  readonly name: string;
  readonly accounts: number;
  readonly makesList: boolean;
  readonly action: typeof refreshAnyway;
}

const REFRESH: Pressed = {
  name: 'refresh of 100,000 x 12',
  accounts: 2_000,
  makesList: false,
  action: refreshAnyway,
};
const LIST: Pressed = {
  name: 'follow-up list of 100,000 x 12, 5,000 accounts',
  accounts: 5_000,
  makesList: true,
  action: followUpList,
};

/**
 * A refresh through office.js, then a follow-up list, each against the same reads and writes with
 * nothing computed between them; and the largest message that it sent or received.
 */
export async function refreshOverOffice(): Promise<Measurement[]> {
  return [...(await againstTraffic(REFRESH)), ...(await againstTraffic(LIST))];
}

async function againstTraffic({ name, accounts, makesList, action }: Pressed) {
  const excel = await openWideWorkbook(accounts);
  const pressed = () => press(action);
  try {
    await pressed();
    const plans = await plansOf(UNHEARD, makesList);
    const [working = NaN, traffic = NaN] = await interleaved(
      [pressed, () => sameTraffic(plans)],
      ROUNDS,
    );
    const { largestRequestBytes, largestResponseBytes } = excel.stats;
    return [
      {
        name: `${name}, against the same reads and writes`,
        measured: working / traffic,
        budget: 1.5,
        kind: 'at most' as const,
        unit: 'times',
      },
      {
        name: `largest message of that ${makesList ? 'list' : 'refresh'}`,
        measured: Math.max(largestRequestBytes, largestResponseBytes) / MEGABYTE,
        budget: 5,
        kind: 'at most' as const,
        unit: 'MB',
      },
    ];
  } finally {
    excel.close();
  }
}

async function press(action: Pressed['action']): Promise<string> {
  const { told } = await action(UNHEARD, 'en');
  if (told.kind !== 'outcome') throw new Error(told.text);
  return told.text;
}

/** What a refresh asks of Excel, in the same blocks and order, with plans that were made before. */
async function sameTraffic(plans: readonly SheetPlan[]): Promise<number> {
  return excelRun(async (context) => {
    const heard = await hearTyping(context);
    const situation = await readSituation(context, 'en');
    if ('refused' in situation) throw new Error(situation.refused.told.text);
    const found = findLedger(await surveyAreas(context), null);
    if ('question' in found) throw new Error(`There is a question: ${found.question.code}.`);
    let rows = 0;
    for await (const block of readRows(context, found.head)) rows += block.length;
    await demandSameLedger(context, found.head, found.lastRow);
    await hasHiddenRows(context, found.head);
    await ourTables(context);
    await readSituation(context, 'en');
    await applyPlansRecorded(context, plans, situation.calendar.dayOffset);
    await heard.stop();
    const workbook = context.workbook.load('name');
    await context.sync();
    return rows + workbook.name.length;
  });
}
