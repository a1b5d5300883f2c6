import { toIso } from '../calendar/isoDay';
import { everyLanguage } from '../../words/everyLanguage';
import { namesAccounts } from './accountNames';
import { followUpBand } from './followUpBand';
import { FOLLOW_UP_TABLE, namesCurrencies, type FollowUpSource } from './followUpLines';
import { followUpTableColumns, FIRST_UNPRINTED } from './followUpTableColumns';
import type { SheetPlan } from './plan';

export { FOLLOW_UP_TABLE } from './followUpLines';

/** Row of the table's header, from 0; it and the band above stay in sight. */
const HEADER_ROW = 5;

/**
 * The sheet of follow-ups: one table for all currencies, the main one's accounts first, with two
 * columns to type in. It has no totals row, because its amounts may be of several currencies; the
 * band above has the totals.
 * @example followUpSheet(source).foundBy is { table: 'DuebookFollowUps' }
 */
export function followUpSheet(source: FollowUpSource): SheetPlan {
  const { ledger, result, blocks, words } = source;
  const columns = followUpTableColumns(source);
  const isNamed = namesAccounts(ledger);
  const { title } = words.followUps;
  const { aging } = words.sheets;
  return {
    foundBy: { table: FOLLOW_UP_TABLE },
    title,
    fallbackTitle: `${title} (Duebook)`,
    cells: followUpBand(source, columns),
    names: [],
    tables: [
      {
        name: FOLLOW_UP_TABLE,
        row: HEADER_ROW,
        column: 0,
        columns,
        rows: blocks.reduce((rows, { accounts }) => rows + accounts.length, 0),
        key: namesCurrencies(ledger) ? ['account', 'currency'] : ['account'],
        leavingMark: {
          column: isNamed ? 'name' : 'why',
          text: aging.leavingMark,
          aliases: everyLanguage.map(({ sheets }) => sheets.aging.leavingMark),
        },
        totals: false,
        style: 'TableStyleLight9',
      },
    ],
    choices: [],
    rules: [],
    widths: columns.map(({ width }) => width),
    frozenRows: HEADER_ROW + 1,
    // Rank, account and name stay in sight: what the amounts come from is far to the right of them.
    frozenColumns: isNamed ? 3 : 2,
    print: {
      orientation: 'landscape',
      firstUnprinted: FIRST_UNPRINTED,
      titleRows: [0, HEADER_ROW],
      footerLeft: '&F',
      footerCenter: aging.footerAsOf(toIso(result.asOf)),
      footerRight: aging.footerPage,
    },
  };
}
