import { toIso } from '../calendar/isoDay';
import { DISPUTE_DAYS } from '../disputes/disputeClock';
import { everyLanguage } from '../../words/everyLanguage';
import { namesAccounts } from './accountNames';
import { disputeBand, DISPUTE_HEADER_ROW, disputesAsOf } from './disputeBand';
import { disputeColumns } from './disputeColumns';
import { DISPUTE_TABLE, type DisputeSource } from './disputeSource';
import type { SheetPlan, TableColumnPlan } from './plan';

export { DISPUTE_TABLE } from './disputeSource';

/** Columns that together tell a dispute from the others, as far as the ledger has them. */
const KEY = ['account', 'invoice', 'line', 'currency'];

/** Stands in the rule that marks overdue disputes and nowhere else. */
const PAST_MARKER = 'Duebook:past';

/**
 * The sheet of disputes: every open item that is contested, the longest open first, with two columns
 * to type in and, where the ledger does not say it, the day it was opened. It has no totals row,
 * because its amounts may be of several currencies; the band above has the totals.
 * @example disputeSheet(source).foundBy is { table: 'DuebookDisputes' }
 */
export function disputeSheet(source: DisputeSource): SheetPlan {
  const { ledger, lines, result, words } = source;
  const isNamed = namesAccounts(ledger);
  const columns = disputeColumns(source);
  const { title, leavingMark } = words.pack.disputes;
  const { aging } = words.sheets;
  return {
    foundBy: { table: DISPUTE_TABLE },
    title,
    fallbackTitle: `${title} (Duebook)`,
    cells: disputeBand(source, columns),
    names: [],
    tables: [
      {
        name: DISPUTE_TABLE,
        row: DISPUTE_HEADER_ROW,
        column: 0,
        columns,
        rows: lines.length,
        key: KEY.filter((id) => columns.some((column) => column.id === id)),
        leavingMark: {
          column: isNamed ? 'name' : 'clock',
          text: leavingMark,
          aliases: everyLanguage.map(({ pack }) => pack.disputes.leavingMark),
        },
        totals: false,
        style: 'TableStyleLight9',
      },
    ],
    choices: [],
    rules: [],
    rowRules: [
      {
        from: 'opened',
        to: 'clock',
        formula: pastRule(disputesAsOf(columns)),
        marker: PAST_MARKER,
        look: 'alert',
      },
    ],
    widths: columns.map(({ width }: TableColumnPlan) => width),
    frozenRows: DISPUTE_HEADER_ROW + 1,
    // Account and name stay in sight: the notes are far to the right of them.
    frozenColumns: isNamed ? 2 : 1,
    print: {
      orientation: 'landscape',
      titleRows: [0, DISPUTE_HEADER_ROW],
      footerLeft: '&F',
      footerCenter: aging.footerAsOf(toIso(result.asOf)),
      footerRight: aging.footerPage,
    },
  };
}

/** Alive without the add-in: it goes by the sheet's own as-of date, and by a day as soon as it is typed. */
function pastRule(asOf: string): string {
  const terms = [
    `"${PAST_MARKER}"<>""`,
    'N($' + '{opened}{row})>0',
    'N($' + '{disputed}{row})<>0',
    `${asOf}-N($` + `{opened}{row})>${DISPUTE_DAYS}`,
  ];
  return `=AND(${terms.join(',')})`;
}
