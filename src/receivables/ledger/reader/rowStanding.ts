import type { CellValue } from '../area';
import { cellText } from '../cellText';
import type { LedgerHead } from '../ledger';
import { totalLabel } from './totalLabel';

type Row = readonly CellValue[];

/**
 * What a row without a date or without a number for its amount is. `label` is a text that says
 * "total" unless an account has that name; `bare` rows hold nothing but numbers, and no account or
 * invoice, and are totals where they add up what stands above; a `note` is one text alone, and no item where no item follows.
 */
export type RowStanding =
  | { readonly kind: 'item' | 'blank' | 'total' | 'bare' | 'note' }
  | { readonly kind: 'perhaps'; readonly label: string };

/**
 * Tells items from blank rows, repeated headers and totals. A row with a date is never a total.
 * @example rowStanding(head, ['Total', '', 512], true) is { kind: 'total' }
 */
export function rowStanding(head: LedgerHead, cells: Row, undated: boolean): RowStanding {
  if (repeatsHeader(head, cells)) return { kind: 'blank' };
  if (!undated) return { kind: 'item' };
  const written = cells.filter((cell) => typeof cell !== 'string' || cell.trim() !== '');
  if (written.length === 0) return { kind: 'blank' };
  if (written.every((cell) => typeof cell !== 'string' || isFigure(cell))) {
    return { kind: isAddressed(head, cells) ? 'item' : 'bare' };
  }
  const standing = labelled(head, cells);
  const isNote = standing.kind === 'item' && written.length === 1 && !isMeasured(head, cells);
  return isNote ? { kind: 'note' } : standing;
}

/** Whether anything stands where an amount or a date belongs. */
function isMeasured(head: LedgerHead, cells: Row): boolean {
  const { balance, originalAmount, dueDate, invoiceDate, settledDate } = head.mapping;
  return [balance, originalAmount, dueDate, invoiceDate, settledDate].some(
    (column) => column !== undefined && cellText(cells[column]) !== '',
  );
}

/** Accounts and invoices are often plain numbers: a row that names one is somebody's, not a sum. */
function isAddressed(head: LedgerHead, cells: Row): boolean {
  const { account, name, invoice } = head.mapping;
  return [account, name, invoice].some(
    (column) => column !== undefined && cellText(cells[column]) !== '',
  );
}

function labelled(head: LedgerHead, cells: Row): RowStanding {
  const { account, name, invoice } = head.mapping;
  const text = (column: number | undefined): string =>
    column === undefined ? '' : cellText(cells[column]);
  const named = [text(account), text(name), text(invoice)].filter((label) => label !== '');
  const owner = text(account ?? name);
  const owned = owner !== '';
  const isAccounts = owned && totalLabel(owner) === 'no';
  const isNumbered = text(invoice) !== '' && totalLabel(text(invoice)) === 'no';
  if (isAccounts && isNumbered) return { kind: 'item' };
  const firstText = cells.find((cell) => typeof cell === 'string' && cell.trim() !== '');
  const labels = owned ? named : [...named, cellText(firstText)];
  if (labels.some((label) => totalLabel(label) === 'total')) return { kind: 'total' };
  const label = labels.find((candidate) => totalLabel(candidate) === 'perhaps');
  if (label === undefined) return { kind: 'item' };
  // An invoice number, or an account that is not itself the label, makes it that account's item.
  const isInvoiced = text(invoice) !== '' && text(invoice) !== label;
  return isAccounts || isInvoiced ? { kind: 'item' } : { kind: 'perhaps', label };
}

function repeatsHeader(head: LedgerHead, cells: Row): boolean {
  const repeats = (column: number | undefined): boolean =>
    column !== undefined &&
    cellText(cells[column]).toLowerCase() === (head.headers[column] ?? '').toLowerCase();
  const { account, name, balance, originalAmount } = head.mapping;
  return repeats(account ?? name) && repeats(balance ?? originalAmount);
}

/** A figure written as text, as every cell of a `.csv` is. */
function isFigure(text: string): boolean {
  return !/\p{L}/u.test(text);
}
