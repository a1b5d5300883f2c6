import type { ActionName, Desk, Told } from '../actions/actions';

/** After this long without an answer the pane opens, so that a person sees the progress. */
const PATIENCE_MS = 2000;

/** The buttons that speak through the pane only where there is something to say. */
const BUTTONS: readonly Exclude<ActionName, 'openDuebook'>[] = [
  'refreshAging',
  'followUpList',
  'markDisputes',
  'unmarkDisputes',
  'supervisorPage',
];

/**
 * Ties the ribbon's buttons, by the names in `manifest.xml`, to the desk's actions. *Prepare to share*
 * does nothing by itself: it opens the pane where a person chooses.
 */
export function associateRibbon(desk: Desk, turnToShare: () => void): void {
  associate('openDuebook', () => {
    showPane();
    return desk.openDuebook();
  });
  for (const button of BUTTONS) associate(button, () => desk[button]());
  Office.actions.associate('prepareToShare', (event: Office.AddinCommands.Event) => {
    turnToShare();
    showPane();
    event.completed();
  });
}

function associate(button: ActionName, action: () => Promise<Told>): void {
  Office.actions.associate(button, (event: Office.AddinCommands.Event) => {
    void press(action).finally(() => {
      event.completed();
    });
  });
}

/** Presses an action and, where it fails, asks, or takes long, lets the pane speak. */
async function press(action: () => Promise<Told>): Promise<void> {
  const impatient = setTimeout(showPane, PATIENCE_MS);
  try {
    const { kind } = await action();
    if (kind !== 'outcome') showPane();
  } finally {
    clearTimeout(impatient);
  }
}

/** Excel may refuse to open the pane; what was done stands all the same. */
function showPane(): void {
  Office.addin.showAsTaskpane().catch(() => undefined);
}
