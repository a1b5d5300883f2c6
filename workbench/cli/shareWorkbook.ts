import { buttonNamed, pressNamed, until } from './panePerson';
import { namedValue } from './reading/namedCell';
import { Refusal } from './refusal';
import type { Session } from './session';
import type { Told } from './told';

/** A workbook that the add-in made beside the one that is open, and what it said of it. */
export interface MadeWorkbook {
  readonly file: Uint8Array;
  readonly told: string;
}

/** Names of the pane's buttons, in the language that the command line's Excel speaks. */
const BUTTON = {
  check: 'Check before sharing',
  copy: /^Make a copy of /,
  pack: 'Make the meeting pack',
  repair: 'Repair formulas',
} as const;

/** Puts right the formulas that lost the add-in; gives what the pane says of it. */
export async function repairWorkbook(session: Session): Promise<string> {
  await openShare(session);
  return outcome(await pressNamed(session.pane, BUTTON.repair));
}

/** Makes a copy of these sheets in this order; of Duebook's and the ledger's, where none are named. */
export async function shareWorkbook(
  session: Session,
  sheets: readonly string[],
): Promise<MadeWorkbook> {
  await openShare(session);
  await buttonNamed(session.pane, BUTTON.copy);
  await choose(session, sheets);
  return made(session, BUTTON.copy);
}

/** Makes the meeting pack. */
export async function packWorkbook(session: Session): Promise<MadeWorkbook> {
  await openShare(session);
  return made(session, BUTTON.pack);
}

/** Opens the view *Share* and lets it look at the workbook as it is now. */
async function openShare({ turnTo, pane }: Session): Promise<void> {
  await turnTo('prepareToShare');
  await pressNamed(pane, BUTTON.check);
}

async function made(session: Session, button: string | RegExp): Promise<MadeWorkbook> {
  session.takeCreated();
  const told = outcome(await pressNamed(session.pane, button));
  const file = session.takeCreated();
  if (file === null) throw new Refusal(told);
  return { file, told };
}

function outcome({ went, text }: Told): string {
  if (!went) throw new Refusal(text);
  return text;
}

/** A line of the list of sheets: its name, its box, and the button that moves it up. */
interface SheetLine {
  readonly name: string;
  readonly box: HTMLInputElement;
  readonly up: HTMLElement;
}

async function choose(session: Session, named: readonly string[]): Promise<void> {
  const lines = () => sheetLines(session.pane);
  const unknown = named.filter((name) => !lines().some((line) => isSame(line.name, name)));
  if (unknown.length > 0) {
    const known = lines().map(({ name }) => name);
    throw new Refusal(
      `There is no sheet "${unknown.join('", "')}" that may be shared; there are: ${known.join('; ')}.`,
    );
  }
  const ledger = String(namedValue(session.workbook, 'DuebookLedgerSheet'));
  const isWanted = ({ name, box }: SheetLine) =>
    named.length > 0 ? named.some((one) => isSame(one, name)) : box.checked || isSame(name, ledger);
  for (const { name } of lines().filter((line) => isWanted(line) !== line.box.checked)) {
    const line = () => lines().find((one) => one.name === name);
    const wasChecked = line()?.box.checked;
    line()?.box.click();
    await until(() => line()?.box.checked !== wasChecked, 1_000);
  }
  for (const [place, name] of named.entries()) await moveUp(lines, name, place);
}

/** Moves a sheet up, place by place, until it stands where it was named. */
async function moveUp(
  lines: () => readonly SheetLine[],
  name: string,
  place: number,
): Promise<void> {
  const at = () => lines().findIndex((line) => isSame(line.name, name));
  for (let from = at(); from > place; from = at()) {
    lines()[from]?.up.click();
    await until(() => at() < from, 1_000);
    if (at() === from) throw new Error(`The sheet ${name} does not move.`);
  }
}

function sheetLines(pane: Document): readonly SheetLine[] {
  return [...pane.querySelectorAll('li')].flatMap((line) => {
    const box = line.querySelector<HTMLInputElement>('input[type=checkbox]');
    const up = line.querySelector<HTMLElement>('button[aria-label^="Move "][aria-label$=" up"]');
    const name = /^Move (.*) up$/s.exec(up?.getAttribute('aria-label') ?? '')?.[1];
    return box && up && name !== undefined ? [{ name, box, up }] : [];
  });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
