import { refusalOf, type RefusalReason } from '../refusal';

/** Refusals that end by themselves: a cell is edited, a dialog is open, Excel is busy. */
const PASSING: readonly (RefusalReason | undefined)[] = ['cellEdit', 'dialogOpen', 'busy'];

const PAUSE_MS = 250;
const PAUSES = 80;

/**
 * Does what may be done again from the start, and waits where Excel refuses for a while: what was
 * half written must not stay so because somebody began to type in a cell.
 */
export async function patiently(work: () => Promise<void>): Promise<void> {
  for (let pauses = 0; ; pauses++) {
    try {
      await work();
      return;
    } catch (error) {
      if (pauses === PAUSES || !PASSING.includes(refusalOf(error)?.reason)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
