/** What the pane's message region says after an action. */
export interface Told {
  /** True for an outcome, false for a failure or a question. */
  readonly went: boolean;
  readonly text: string;
}

const PATIENCE_MS = 10_000;
const PAUSE_MS = 10;

/** Reads the message region as a screen reader does; the pane is drawn shortly after the action. */
export async function readTold(pane: Document): Promise<Told> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const alert = textOf(pane, 'alert');
    if (alert !== '') return { went: false, text: alert };
    const status = textOf(pane, 'status');
    if (status !== '') return { went: true, text: status };
  }
  throw new Error('The task pane says nothing about the action.');
}

function textOf(pane: Document, role: 'alert' | 'status'): string {
  // A view may have a status of its own; the message region's stands beside its alert.
  const region = role === 'alert' ? '[role="alert"]' : '[role="alert"] + [role="status"]';
  // What went well and takes long to say has the rest of it in a fold beside.
  const said = role === 'alert' ? region : `${region}, ${region} ~ details > p`;
  return [...pane.querySelectorAll(said)]
    .map((part) => part.textContent.trim())
    .join(' ')
    .trim();
}
