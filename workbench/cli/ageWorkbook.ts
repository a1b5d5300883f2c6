import type { AgeRequest } from './arguments';
import { chooseColumns } from './chooseColumns';
import type { Aged } from './reading/aged';
import { namedCell } from './reading/namedCell';
import { readAged } from './reading/readAged';
import { Refusal } from './refusal';
import type { Session } from './session';
import { withoutAnswer } from './withoutAnswer';
import { withFlag } from './withFlag';
import { asOffered } from './asOffered';

/** What a person may want to fix on the *Duebook* sheet before pressing Follow-up list. */
export type Answers = Pick<AgeRequest, 'asOf' | 'sheet' | 'dates' | 'decimals'> &
  Partial<Pick<AgeRequest, 'basis' | 'columns' | 'controlTotal' | 'targets'>>;

export interface AgedWorkbook {
  readonly aged: Aged;
  /** The add-in's own answer, as its pane shows it. */
  readonly told: string;
}

/**
 * Ages the session's workbook: opens Duebook, types the answers into its cells, presses Follow-up list,
 * which refreshes the aging too.
 */
export async function ageWorkbook(session: Session, answers: Answers): Promise<AgedWorkbook> {
  await press(session, 'openDuebook');
  type(session, 'AsOfDate', answers.asOf);
  type(session, 'DuebookLedger', answers.sheet);
  type(session, 'DuebookDateOrder', answers.dates);
  type(session, 'DuebookNumberStyle', answers.decimals);
  type(session, 'DuebookBasis', answers.basis ?? null);
  type(session, 'DuebookControlTotal', answers.controlTotal ?? null);
  type(session, 'DuebookTargetPercent', answers.targets ?? null);
  chooseColumns(session, answers.columns ?? []);
  const told = await press(session, 'followUpList');
  await settle(session);
  const aged = readAged(session.workbook);
  if (aged === null) throw new Error('The add-in reports an aging, but there is no Aging sheet.');
  return { aged, told };
}

/**
 * Marks the disputed rows of an aged workbook, where it has any; gives the add-in's answer. Without
 * marks, on a protected ledger say, the aging is as good as with them.
 */
export async function markDisputes(session: Session, aged: Aged): Promise<readonly string[]> {
  if (aged.blocks.every(({ disputed }) => disputed.items === 0)) return [];
  const { text } = await session.press('markDisputes');
  await settle(session);
  return [text];
}

/** Figures that are not there are no failure of the aging, whose own hang on no function: it is said. */
async function settle(session: Session): Promise<void> {
  const unanswered = await session.settled();
  if (unanswered.length > 0) console.error(withoutAnswer(unanswered));
}

async function press(session: Session, button: 'openDuebook' | 'followUpList'): Promise<string> {
  const told = await session.press(button);
  if (!told.went) throw new Refusal(withFlag(told.text, session.workbook.fileName));
  return told.text;
}

function type(session: Session, name: string, text: string | null): void {
  if (text === null) return;
  const cell = namedCell(session.workbook, name);
  if (cell === null) throw new Error(`The Duebook sheet has no cell named ${name}.`);
  if (cell.sheet.protected) {
    throw new Refusal(
      `The sheet "${cell.sheet.name}" is protected, so nothing can be entered in it. Unprotect it in Excel (Review > Unprotect Sheet), save, and run again.`,
    );
  }
  session.type(cell, asOffered(text, session.offered(cell)));
}
