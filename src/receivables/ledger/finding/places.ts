import { cellAddress, ledgerAddress } from '../address';
import { FIELDS } from '../field';
import type { LedgerHead } from '../ledger';
import type { LedgerCandidate } from './ledgerCandidate';
import type { ListFound } from './listsIn';

/** `March!B4:H60`, `'Open items'!$B$4`: a sheet, the first cell, and the last where there is one. */
const ADDRESS = /^'?(.+?)'?!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/iu;

/**
 * Lists as candidates, each with a place that only it has: its sheet, its table, or its cells where
 * the sheet has several lists.
 * @example placed(lists).map(({ place }) => place) is ['March', 'April (table Items)']
 */
export function placed(lists: readonly ListFound[]): readonly LedgerCandidate[] {
  return lists.map(({ head, hidden, empty }) => {
    const { table, mapping, rows } = head;
    const isAlone = lists.filter((each) => isSame(each.head.sheet, head.sheet)).length === 1;
    return {
      head,
      place: isAlone || table !== null ? placeOf(head) : `${head.sheet}!${ledgerAddress(head)}`,
      fields: FIELDS.filter((field) => mapping[field] !== undefined),
      rows,
      isTable: table !== null,
      hidden,
      empty,
    };
  });
}

/**
 * The name of a ledger's place where its sheet has no other.
 * @example placeOf(head) is 'Open items' or 'Open items (table Invoices)'
 */
function placeOf(head: Pick<LedgerHead, 'sheet' | 'table'>): string {
  return head.table === null ? head.sheet : `${head.sheet} (table ${head.table})`;
}

/**
 * Whether a person means this candidate: by its sheet, its table, its place, or cells of the sheet that
 * hold its header, in any case of letters.
 * @example isMeant(candidate, 'march!B4:H60') is true for a list whose header begins in March!B4
 */
export function isMeant({ head, place }: LedgerCandidate, wanted: string): boolean {
  const names = [head.sheet, head.table, place, placeOf(head)];
  if (names.some((name) => name !== null && isSame(name, wanted))) return true;
  const address = ADDRESS.exec(wanted.trim());
  if (address === null) return false;
  const [, sheet = '', left = '', top = '', right = left, bottom = top] = address;
  if (!isSame(sheet.replaceAll("''", "'"), head.sheet)) return false;
  const header = partsOf(cellAddress(head.headerRow, head.column));
  const isInColumns = !isRightOf(left, header.letters) && !isRightOf(header.letters, right);
  return isInColumns && Number(top) <= header.row && header.row <= Number(bottom);
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function partsOf(address: string): { letters: string; row: number } {
  return { letters: address.replace(/\d/g, ''), row: Number(address.replace(/\D/g, '')) };
}

/** Whether a column by its letters lies further right than another. */
function isRightOf(a: string, b: string): boolean {
  return a.length !== b.length ? a.length > b.length : a.toUpperCase() > b;
}
