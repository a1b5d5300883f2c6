import type { Work } from './actions';

/** Rows from which on the page is given a breath between the steps of long work. */
export const MANY_ROWS = 50_000;

/** Lets the page do what it has to between two steps over many rows; there a person can cancel. */
export async function breath(rows: number, work: Work): Promise<void> {
  if (rows >= MANY_ROWS) await new Promise((resolve) => setTimeout(resolve));
  work.stopIfCancelled();
}
