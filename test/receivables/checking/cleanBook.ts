import type { BookSeen } from '../../../src/receivables/checking/bookSeen';
import type { CheckRules } from '../../../src/receivables/checking/findingsIn';
import { wordsFor } from '../../../src/words/everyLanguage';

/** A workbook of one sheet with the ledger's table on it, in which there is nothing to find. */
export const CLEAN_BOOK: BookSeen = {
  sheets: [
    {
      name: 'Items',
      kind: 'ledger',
      hidden: false,
      headers: ['Account', 'Note'],
      tables: ['List'],
    },
  ],
  formulas: [],
  hidden: [],
  comments: [],
  charts: [],
  properties: [],
  linkedNames: [],
};

/** Nothing is private, and the figures are those of today. */
export const RULES: CheckRules = {
  kept: { columns: [], sheets: [], blocks: [] },
  outdated: null,
  causesOn: 'Duebook',
  words: wordsFor('en').checking,
};
