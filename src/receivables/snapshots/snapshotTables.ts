/**
 * The table of percentages, one row a snapshot day and currency. Where it stands, snapshots are kept:
 * deleting it, or its sheet, ends them.
 */
export const TREND_TABLE = 'DuebookTrend';

/** The table of amounts, one row a snapshot day, currency, account and bucket. */
export const SNAPSHOT_TABLE = 'DuebookSnapshots';
