import { readTold, type Told } from './told';

/** Long work on a busy machine: a copy of a large workbook takes minutes. */
const PATIENCE_MS = 600_000;
/** How long a button may take to show that it was pressed. */
const SHOWN_MS = 1_000;
const PAUSE_MS = 10;

/** The button of that name in the pane, as a screen reader finds it; waits until it can be pressed. */
export async function buttonNamed(pane: Document, name: string | RegExp): Promise<HTMLElement> {
  const found = () =>
    [...pane.querySelectorAll('button')].find((button) => isNamed(button, name) && !isOff(button));
  await until(() => found() !== undefined, PATIENCE_MS);
  const button = found();
  if (!button) throw new Error(`The task pane has no button ${name}.`);
  return button;
}

/** Presses a button whose action ends with a message, and gives the message. */
export async function pressNamed(pane: Document, name: string | RegExp): Promise<Told> {
  const button = await buttonNamed(pane, name);
  button.click();
  await until(() => isOff(button), SHOWN_MS);
  await until(() => !isOff(button), PATIENCE_MS);
  return readTold(pane);
}

/** Waits until something is so, or for that many milliseconds. */
export async function until(isSo: () => boolean, patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (!isSo() && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function isNamed(button: Element, name: string | RegExp): boolean {
  const said = (button.getAttribute('aria-label') ?? button.textContent).trim();
  return typeof name === 'string' ? said === name : name.test(said);
}

function isOff(button: Element): boolean {
  return button.getAttribute('aria-disabled') === 'true' || button.hasAttribute('disabled');
}
