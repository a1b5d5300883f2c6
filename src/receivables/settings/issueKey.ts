import { cellText } from '../ledger/cellText';
import type { Issue } from '../ledger/issue';
import type { Ledger } from '../ledger/ledger';

/** What stands for the item in the key of a whole kind. */
const ALL = '*';
const LONGEST_DETAIL = 80;

/**
 * What an issue is known by from one export to the next: its kind, account, invoice, column and what
 * the cell holds. Rows move and do not count, except where nothing else tells two rows apart.
 * @example issueKey(issue, ledger) is 'date-unreadable|A1|I-7|Due Date|soon'
 */
export function issueKey(issue: Issue, ledger: Ledger): string {
  const { code, detail } = issue;
  return [
    code,
    ...subjectOf(issue, ledger),
    headerOf(issue, ledger),
    // That of a duplicate is the row of the first one.
    code === 'duplicate-item' ? '' : detail.slice(0, LONGEST_DETAIL),
  ]
    .map(plain)
    .join('|');
}

/**
 * What all issues of a kind in one column are known by together, where there are too many to be listed.
 * @example kindKey(issue, ledger) is 'due-date-missing|*|*|Due Date|*'
 */
export function kindKey(issue: Issue, ledger: Ledger): string {
  return [issue.code, ALL, ALL, headerOf(issue, ledger), ALL].map(plain).join('|');
}

/**
 * Whether a person has accepted an issue, by itself or with all of its kind.
 * @example isAccepted(issue, ledger, memory.accepted) is false
 */
export function isAccepted(issue: Issue, ledger: Ledger, accepted: ReadonlySet<string>): boolean {
  if (accepted.size === 0) return false;
  return accepted.has(kindKey(issue, ledger)) || accepted.has(issueKey(issue, ledger));
}

/** More keys of one kind than this are kept as the key of the kind. */
const MANY_KEYS = 50;

/**
 * The same keys, or for many of one kind in one column the one that stands for all of them.
 * @example withKinds(['date-missing|A1|I-1|Due|']) is ['date-missing|A1|I-1|Due|']
 */
export function withKinds(keys: readonly string[]): readonly string[] {
  const kinds = new Map<string, string[]>();
  for (const key of keys) {
    const kind = kindOf(key);
    const members = kinds.get(kind);
    if (members === undefined) kinds.set(kind, [key]);
    else members.push(key);
  }
  return [...kinds].flatMap(([kind, members]) => (members.length > MANY_KEYS ? [kind] : members));
}

/**
 * The key of the kind that an issue's key belongs to.
 * @example kindOf('date-missing|A1|I-1|Due|') is 'date-missing|*|*|Due|*'
 */
export function kindOf(key: string): string {
  const [code = '', , , header = ''] = key.split('|');
  return [code, ALL, ALL, header, ALL].join('|');
}

function subjectOf({ row }: Issue, ledger: Ledger): readonly [string, string] {
  if (row === null) return ['', ''];
  const { items, accounts, head } = ledger;
  const item = itemInRow(ledger, row);
  if (item === null) return ['', `row ${head.headerRow + 2 + row}`];
  const account = accounts[items.account[item] ?? -1]?.key ?? '';
  const invoice = cellText(items.invoice[item] ?? '');
  return [account, invoice === '' ? `row ${head.headerRow + 2 + row}` : invoice];
}

/** The first item of a row below the header; null where the row holds none. Items keep the rows' order. */
function itemInRow({ items }: Ledger, row: number): number | null {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((items.row[middle] ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return items.row[from] === row && from < items.length ? from : null;
}

function headerOf({ column }: Issue, { head }: Ledger): string {
  return column === null ? '' : (head.headers[column] ?? '');
}

/** Within a key the bar parts; line breaks would not survive everywhere. */
function plain(text: string): string {
  return text.replace(/[|\s]+/gu, ' ').trim();
}
