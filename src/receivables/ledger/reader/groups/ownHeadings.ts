import { cellText } from '../../cellText';
import type { AsideRow, Neighbourhood } from './asideRows';
import { firstAtLeast, rowText } from './asideRows';
import { isBucketHeading } from '../standing/bucketHeading';
import { plainWords } from '../texts/plainWords';
import type { RowReader } from '../rowReader';
import { namesInTotal } from '../standing/totalLabel';

/**
 * Which rows without amount and date are headings or notes in a ledger whose items name their accounts
 * themselves. Any other lacks what an item has, and is one with an issue.
 * @example ownHeadings(rows, near).has(7) is true where row 7 says 'Prepared by Ana' below the list
 */
export function ownHeadings(rows: RowReader, near: Neighbourhood): ReadonlySet<number> {
  const leads = rows.asides.filter(({ standing }) => standing.kind === 'lead');
  const headings = new Set<number>();
  if (leads.length === 0) return headings;
  const closed = namesOfTotals(rows.asides);
  const open: AsideRow[] = [];
  for (const lead of leads) {
    if (isNote(lead, rows, near) || closesBelow(lead, closed)) headings.add(lead.row);
    else open.push(lead);
  }
  if (open.length > 1 && open.every((lead) => startsGroup(lead, rows))) {
    for (const { row } of open) headings.add(row);
  }
  return headings;
}

function isNote({ row, cells }: AsideRow, rows: RowReader, near: Neighbourhood): boolean {
  const { account, name, invoice } = rows.columns;
  const texts = cells.map(cellText);
  const written = texts.filter((text) => text !== '');
  const identified = [account, name, invoice].some((at) => (texts[at] ?? '') !== '');
  if (!identified || written.some((text) => isBucketHeading(text))) return true;
  const isBelow = near.itemBelow(row) === Infinity;
  if (isBelow && (written.length === 1 || written[0]?.endsWith(':') === true)) return true;
  return near.isInBreak(row) && !rows.accounts.indexes.has(texts[account] ?? '');
}

/** The names that totals speak of, each with the last row in which one does. */
function namesOfTotals(asides: readonly AsideRow[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { row, standing } of asides) {
    if (standing.kind === 'lead') continue;
    for (const name of namesInTotal(standing.label)) names.set(name, row);
  }
  return names;
}

function closesBelow({ row, cells }: AsideRow, closed: ReadonlyMap<string, number>): boolean {
  const names = [rowText(cells), ...cells.map((cell) => plainWords(cellText(cell)))];
  return names.some((name) => (closed.get(name) ?? -1) > row);
}

/** Whether the items below are of the account that the row names, and the item above is not. */
function startsGroup({ row, cells }: AsideRow, rows: RowReader): boolean {
  const { items, accounts, columns } = rows;
  const below = firstAtLeast(items.row, row, items.length);
  if (below >= items.length) return false;
  const account = items.account[below] ?? -1;
  if (below > 0 && items.account[below - 1] === account) return false;
  const text = cellText(cells[columns.account]) || cellText(cells[columns.name]);
  return text !== '' && (accounts.keys[account] === text || accounts.nameOf(account) === text);
}
