import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { recordLedgerColumn } from '../workbook/restoring/ledgerRecorded';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { ask } from './ask';
import { chooseLedger } from './chooseLedger';
import { markDisputes } from './markDisputes';
import { readPicture } from './readPicture';
import { readSituation } from './readSituation';
import { whenProtected } from './whenProtected';

/** Adds a column for disputes beside a ledger that has none, and marks by it from then on. */
export async function addDisputeColumn(work: Work, office: Language): Promise<Done> {
  const words = wordsFor(office).disputes;
  const added = await excelRun(async (context): Promise<Done> => {
    const situation = await readSituation(context, office);
    if ('refused' in situation) return situation.refused;
    const found = await chooseLedger(context, situation);
    if ('question' in found) return ask(context, situation, found.question, office);
    const { head, disputesAsked } = found;
    if (disputesAsked !== null) return ask(context, situation, disputesAsked, office);
    if (head.mapping.dispute !== undefined) return outcome('');
    return whenProtected(words.protectedColumn, async () => {
      // In the language of the workbook, which all who work in it share.
      const { disputes, sheets } = situation.words;
      const header = disputes.columnHeader;
      const choices = [sheets.yes, sheets.no];
      const { value: result, written } = await recordLedgerColumn(context, head, header, choices);
      work.wrote(written);
      if ('added' in result) return outcome(words.columnAdded(header, result.added));
      const text = words.columnNotFree(head.sheet, result.taken);
      return { told: { kind: 'failure', text }, summary: null };
    });
  });
  if (added.told.kind !== 'outcome') return added;
  const { told, summary } = await markDisputes(work, office);
  const marked = { told: { ...told, text: `${added.told.text} ${told.text}`.trim() }, summary };
  if (told.kind !== 'outcome') return marked;
  // The pane still shows a ledger without the column.
  const { picture } = await readPicture(work, office);
  return picture === undefined ? marked : { ...marked, picture };
}

function outcome(text: string): Done {
  return { told: { kind: 'outcome', text }, summary: null };
}
