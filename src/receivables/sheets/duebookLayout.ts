/** Rows of the *Duebook* sheet, from 0, where a new one has its first named cells and its tables. */
export const DUEBOOK_ROWS = {
  settings: 5,
  legend: 18,
  reading: 21,
  columns: 5,
  tieOut: 50,
  issues: 29,
} as const;

/** Its columns, from 0: settings on the left, how the ledger was read on the right. */
export const DUEBOOK_COLUMNS = { labels: 0, inputs: 1, explanations: 2, reading: 4 } as const;
