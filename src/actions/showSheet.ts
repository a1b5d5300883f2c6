import type { Language } from '../receivables/settings/settings';
import { DISPUTE_TABLE } from '../receivables/sheets/disputeSource';
import { FOLLOW_UP_TABLE } from '../receivables/sheets/followUpSheet';
import { SNAPSHOT_TABLE, TREND_TABLE } from '../receivables/snapshots/snapshotTables';
import { excelRun } from '../workbook/excelRun';
import { showTable } from '../workbook/showing/showTable';
import { wordsFor } from '../words';
import type { ActionName, Done, Told } from './actions';

/** What makes a table that a refresh only keeps up. */
const MAKERS: ReadonlyMap<string, ActionName> = new Map([
  [FOLLOW_UP_TABLE, 'followUpList'],
  [DISPUTE_TABLE, 'disputeList'],
  [TREND_TABLE, 'keepSnapshots'],
  [SNAPSHOT_TABLE, 'keepSnapshots'],
]);

/** A sheet of ours, by its table, and the account whose row is meant. */
export interface SheetOfTable {
  readonly table: string;
  readonly account: string | null;
}

/** Brings a sheet of ours to the front; what makes it is offered where there is none yet. */
export async function showSheet({ table, account }: SheetOfTable, office: Language): Promise<Done> {
  const shown = await excelRun((context) => showTable(context, table, account));
  return { told: inWords(shown, table, office), summary: null };
}

function inWords(
  shown: Awaited<ReturnType<typeof showTable>>,
  table: string,
  office: Language,
): Told {
  const { answers, refusals, pane } = wordsFor(office);
  if (shown === 'shown') return { kind: 'outcome', text: '' };
  if (shown !== 'missing') return { kind: 'failure', text: refusals.sheetHidden(shown.hidden) };
  const maker = MAKERS.get(table) ?? 'refreshAging';
  return { kind: 'question', text: answers.noSheet(pane.actions[maker]), offers: [maker] };
}
