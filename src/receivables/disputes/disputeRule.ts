import { cellAddress, columnLetters } from '../ledger/address';
import { disputeColumn, type DisputeColumn } from '../ledger/disputeCell';
import { DISPUTE_TERMS } from '../ledger/disputeTerms';
import type { Ledger } from '../ledger/ledger';
import { readerColumns } from '../ledger/reader/readerColumns';
import { decimalsOf } from '../money/decimalsOf';
import { quoted } from '../sheets/references';
import { firstWordOf, holdsOneOf, isOneOf, numberOf, plainTextOf } from './ruleTerms';

/** Stands in every rule of ours and nowhere else, wherever Excel moves or splits it. */
export const DISPUTE_MARKER = 'Duebook:dispute';

/** Labels of totals besides those with "total" in them. */
const SUMS = ['sum', 'suma', 'sumas', 'summe', 'gesamt'];

/** References to one row of the ledger: `$H2`. */
interface RowCells {
  readonly dispute: string;
  readonly balance: string;
  readonly balanceHeader: string;
  readonly settled: string | null;
  readonly dates: readonly string[];
  /** Account, name and invoice, as far as the ledger has them. */
  readonly names: readonly string[];
}

/**
 * When a row of the ledger is disputed, as a formula of built-in functions relative to the first row
 * below the header: true for the items of which the reader finds some part disputed, so false for
 * paid ones and for totals. Null where the ledger has no dispute column.
 * @example disputeRule(ledger) is '=AND("Duebook:dispute"<>"",$F2<>0,...)'
 */
export function disputeRule(ledger: Ledger): string | null {
  const cells = rowCells(ledger);
  if (cells === null) return null;
  const column = disputeColumn(ledger.head.headers[ledger.head.mapping.dispute ?? -1] ?? '');
  const terms = [
    `${quoted(DISPUTE_MARKER)}<>""`,
    `${cells.balance}<>0`,
    `${cells.balance}<>${cells.balanceHeader}`,
    ...(cells.settled === null ? [] : [`${cells.settled}=""`]),
    isNoTotal(cells),
    saysDisputed(ledger, cells, column),
  ];
  return `=AND(${terms.join(',')})`;
}

function rowCells({ head }: Ledger): RowCells | null {
  const { account, name, invoice } = head.mapping;
  const { amount, dispute, settledDate, dueDate, invoiceDate } = readerColumns(head);
  if (dispute < 0) return null;
  const cell = (column: number) => `$${cellAddress(head.headerRow + 1, head.column + column)}`;
  const present = (columns: readonly (number | undefined)[]) =>
    columns.flatMap((column) => (column === undefined || column < 0 ? [] : [cell(column)]));
  return {
    dispute: cell(dispute),
    balance: cell(amount),
    balanceHeader: `$${columnLetters(head.column + amount)}$${head.headerRow + 1}`,
    settled: settledDate < 0 ? null : cell(settledDate),
    dates: present([dueDate, invoiceDate]),
    names: present([account, name, invoice]),
  };
}

/** A row with a date is never a total; one without is where it says so, or names nobody. */
function isNoTotal({ dates, names }: RowCells): string {
  const [first = ''] = names;
  const named = names.join('&" "&');
  const isTotal = [
    `TRIM(${named})=""`,
    holdsOneOf(named, ['total']),
    isOneOf(`LOWER(TRIM(${first}))`, SUMS),
  ];
  return `IF(COUNTA(${dates.join(',')})>0,TRUE,NOT(OR(${isTotal.join(',')})))`;
}

/** Numbers and logical values first: how Excel writes them as text depends on its language. */
function saysDisputed(ledger: Ledger, cells: RowCells, column: DisputeColumn): string {
  const { dispute } = cells;
  const number = numberDisputes(ledger, cells, column);
  const text = textDisputes(ledger, cells, column);
  return `IF(ISNUMBER(${dispute}),${number},IF(ISLOGICAL(${dispute}),${dispute},${text}))`;
}

/** A part of a balance can be disputed only of what is owed; a flag disputes credits too. */
function numberDisputes(
  { currencies }: Ledger,
  { dispute, balance }: RowCells,
  column: DisputeColumn,
): string {
  if (column === 'mentions') return `${dispute}=1`;
  if (column === 'flags' || column === 'reasons') {
    return `OR(${dispute}=1,AND(${dispute}>1,${balance}>0))`;
  }
  const decimals = Math.max(...currencies.map(decimalsOf));
  return `AND(ROUND(${dispute},${decimals})>0,${balance}>0)`;
}

function textDisputes(
  { currencies, reading }: Ledger,
  { dispute, balance }: RowCells,
  column: DisputeColumn,
): string {
  const { whole, none, over, denying, named } = DISPUTE_TERMS;
  const plain = plainTextOf(dispute);
  const codes = currencies.filter((code) => code !== null);
  const number = (otherwise: number) =>
    numberOf(dispute, reading.numberStyle ?? 'point', codes, otherwise);
  const isWhole = isOneOf(plain, whole);
  if (column === 'flags') return `OR(${isWhole},AND(${balance}>0,${number(0)}>1))`;
  if (column === 'amounts') {
    const flags = isOneOf(
      plain,
      whole.filter((word) => word !== '1'),
    );
    return `OR(${flags},AND(${balance}>0,${number(0)}>0))`;
  }
  const first = firstWordOf(plain);
  const isNamed = holdsOneOf(plain, named);
  const stands = `NOT(${isOneOf(first, over)}),NOT(AND(${isOneOf(first, denying)},${isNamed}))`;
  // A text that is a number disputes so much of what is owed, as it does in a column of flags.
  const isReason = `TRIM(${dispute})<>"",${number(2)}>1,OR(${balance}>0,${number(0)}=0)`;
  const counts = column === 'mentions' ? isNamed : isReason;
  return `OR(${isWhole},AND(${counts},NOT(${isOneOf(plain, none)}),${stands}))`;
}
