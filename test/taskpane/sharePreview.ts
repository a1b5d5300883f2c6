import type { Finding } from '../../src/receivables/checking/finding';
import type { SharedSheet, SharePreview } from '../../src/receivables/sharing/preview';

const HIDDEN: Finding = {
  kind: 'hidden-sheets',
  sheets: ['Old', 'Prices'],
  count: 2,
  places: [],
  details: [],
  fix: 'show',
};
const LINKS: Finding = {
  kind: 'external-links',
  sheets: ['Open items'],
  count: 1,
  places: ["'Open items'!B3"],
  details: ['Names that refer to another workbook: Prices'],
  fix: 'values',
};
const COMMENTS: Finding = {
  kind: 'comments',
  sheets: ['Open items'],
  count: 1,
  places: ['Open items!C4'],
  details: [],
  fix: null,
};

/** A sheet of the team's own, of which nothing is private. */
export const sheet = (name: string, change: Partial<SharedSheet> = {}): SharedSheet => ({
  name,
  kind: 'other',
  hidden: false,
  isPrivate: false,
  privateColumns: [],
  privateBlocks: [],
  ...change,
});

/** What a check of a workbook found, with something of everything. */
export const PREVIEW: SharePreview = {
  findings: [LINKS, HIDDEN, COMMENTS],
  swaps: [{ sheet: 'Open items', live: 12, values: 1, lost: 2 }],
  sheets: [
    sheet('Open items', { kind: 'ledger' }),
    sheet('Aging', { kind: 'ours' }),
    sheet('Follow-ups', { kind: 'ours', privateColumns: ['Note'], privateBlocks: ['By group'] }),
    sheet('Scratch', { isPrivate: true }),
    sheet('Old', { hidden: true }),
  ],
  chartsLeftOut: ['Old'],
  fixed: false,
};
