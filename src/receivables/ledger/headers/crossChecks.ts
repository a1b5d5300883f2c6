import type { CellValue } from '../area';
import { currencyOf, isCurrencyCode } from '../../money/currencyCodes';
import { readAmount } from '../../money/readAmount';
import { cellText } from '../cellText';
import type { Field } from '../field';
import type { ColumnMapping } from '../ledger';
import { writtenIn } from './columnContent';
import { notionsOf } from './headerWords';

type Rows = readonly (readonly CellValue[])[];

/** Rows from which on two columns that agree, or do not, say something. */
const TELLING = 5;
/** Rows that say it where none of them speaks against it. */
const FEWEST = 3;

/** The two sides of a register. */
const DEBITS = 'debit debe debito soll dare cargo cargos debits'.split(' ');
const CREDITS = 'credit haber credito haben avere abono abonos credits'.split(' ');

/** Notions and technical names of amounts in the company's own currency. */
const LOCAL = 'local dmshb dmbtr acctd hwaer'.split(' ');

/**
 * The mapping without what one column alone cannot show to be wrong: an account that is the same on
 * every row while the names differ is the general ledger's (QuickBooks' `Account`), and a name of all
 * accounts is the company's own; a balance that adds up row by row is a register's running one; an
 * amount whose header names a currency has none from a column that says another; one in local currency
 * goes with the local currency's column; an item's whole amount, as SAP lists it, is its balance as long as nothing in the
 * list is settled. Fields that are `settled` stay as they are.
 * @example corrected({ account: 0, name: 1, balance: 2 }, headers, rows, {}) is { name: 1, balance: 2 }
 */
export function corrected(
  mapping: ColumnMapping,
  headers: readonly CellValue[],
  rows: Rows,
  settled: ColumnMapping,
): ColumnMapping {
  const better: Partial<Record<Field, number>> = { ...mapping };
  const { account, name, balance } = mapping;
  if (account !== undefined && name !== undefined) {
    // Xero's customers are contacts; beside a company a contact is whom to ask for.
    const isPerson = notionsOf(cellText(headers[account])).includes('contact');
    const isNone = isPerson || isOneForAll(account, name, rows);
    if (settled.account === undefined && isNone) delete better.account;
    if (settled.name === undefined && isOneForAll(name, account, rows)) delete better.name;
  }
  if (balance !== undefined && settled.balance === undefined) {
    if (isRunning(mapping, changes(mapping, headers, rows), rows)) delete better.balance;
  }
  if (settled.balance !== undefined) return better;
  const whole = wholeItems(better, headers, rows);
  return settled.currency === undefined ? inOneCurrency(whole, headers, rows) : whole;
}

/**
 * SAP's items have one amount and are open or cleared as a whole: where nothing is cleared it is the
 * balance, and where some are it is the original amount, open by the clearing date.
 */
function wholeItems(
  mapping: ColumnMapping,
  headers: readonly CellValue[],
  rows: Rows,
): ColumnMapping {
  const { balance, originalAmount, settledDate, ...others } = mapping;
  if (settledDate === undefined || rows.length === 0) return mapping;
  const isSettled = writtenIn(rows, settledDate).length > 0;
  if (isSettled && balance !== undefined && isLocal(headers[balance])) {
    return { ...others, settledDate, originalAmount: balance };
  }
  const isWhole = originalAmount !== undefined && isOfDocument(headers[originalAmount]);
  if (isSettled || balance !== undefined || !isWhole) return mapping;
  return { ...others, settledDate, balance: originalAmount };
}

/**
 * Whether the due dates of a ledger mostly lie before its invoice dates, so that one of the two is
 * not what its header says.
 * @example areDatesSwapped({ invoiceDate: 0, dueDate: 1 }, rows) is false
 */
export function areDatesSwapped({ invoiceDate, dueDate }: ColumnMapping, rows: Rows): boolean {
  if (invoiceDate === undefined || dueDate === undefined) return false;
  const pairs = rows
    .map((row) => [row[invoiceDate], row[dueDate]] as const)
    .filter(([from, to]) => typeof from === 'number' && typeof to === 'number');
  const before = pairs.filter(([from, to]) => Number(to) < Number(from)).length;
  return pairs.length >= TELLING && before * 2 > pairs.length;
}

/**
 * Whether the balance is in local currency while the currency column names the documents' own, and
 * these are several: neither of the two can then be trusted with the other.
 */
export function areCurrenciesMixed(
  { balance, currency }: ColumnMapping,
  headers: readonly CellValue[],
  rows: Rows,
): boolean {
  if (balance === undefined || currency === undefined) return false;
  if (!isLocal(headers[balance]) || isLocal(headers[currency])) return false;
  return distinctIn(rows, currency) > 1;
}

function inOneCurrency(
  mapping: ColumnMapping,
  headers: readonly CellValue[],
  rows: Rows,
): ColumnMapping {
  const { balance, currency, originalAmount } = mapping;
  if (balance === undefined || currency === undefined) return mapping;
  const named = codeIn(headers[balance]);
  if (
    named !== null &&
    writtenIn(rows, currency).some((cell) => currencyOf(cellText(cell)) !== named)
  ) {
    const others: Partial<Record<Field, number>> = { ...mapping };
    delete others.currency;
    return others;
  }
  if (!isLocal(headers[balance])) return mapping;
  const local = headers.findIndex((header) => isLocal(header) && isCurrency(header));
  if (local >= 0) return { ...mapping, currency: local };
  if (!areCurrenciesMixed(mapping, headers, rows) || originalAmount === undefined) return mapping;
  // An open item of SAP is open as a whole, so its document's amount is its balance.
  return isOfDocument(headers[originalAmount])
    ? { ...mapping, balance: originalAmount, originalAmount: balance }
    : mapping;
}

/** The currency that a header names: `Open (USD)`, `Saldo en EUR`; null where it names none. */
function codeIn(header: CellValue | undefined): string | null {
  const [, code = ''] = /(?:[([]|\b(?:in|en) )([A-Z]{3})(?:[)\]]|$)/.exec(cellText(header)) ?? [];
  return isCurrencyCode(code) ? code : null;
}

/** Whether an amount is in the currency of its document: SAP's and Dynamics' own words for it. */
function isOfDocument(header: CellValue | undefined): boolean {
  const notions = notionsOf(cellText(header));
  const inCurrency = notions.includes('currency');
  if (inCurrency && (notions.includes('document') || notions.includes('transaction'))) return true;
  return notions.includes('wrshb') || notions.includes('wrbtr');
}

function isLocal(header: CellValue | undefined): boolean {
  return notionsOf(cellText(header)).some((notion) => LOCAL.includes(notion));
}

function isCurrency(header: CellValue | undefined): boolean {
  const notions = notionsOf(cellText(header));
  return (
    !notions.includes('amount') &&
    !notions.includes('balance') &&
    /currency|hwaer/.test(notions.join(' '))
  );
}

function isOneForAll(account: number, name: number, rows: Rows): boolean {
  const isRepeated = writtenIn(rows, account).length > 2 && distinctIn(rows, account) === 1;
  return isRepeated && distinctIn(rows, name) > 1;
}

/** What each row adds to a running balance: its debit less its credit, else its amount less what is paid. */
function changes(
  { originalAmount, paid }: ColumnMapping,
  headers: readonly CellValue[],
  rows: Rows,
): readonly (number | null)[] {
  const columnOf = (words: readonly string[]): number =>
    headers.findIndex((header) => words.includes(notionsOf(cellText(header)).join(' ')));
  const [debit, credit] = [columnOf(DEBITS), columnOf(CREDITS)];
  const isRegister = debit >= 0 && credit >= 0;
  const [from, less] = isRegister ? [debit, credit] : [originalAmount ?? -1, paid ?? -1];
  return rows.map((row) => {
    const [added, taken] = [figureIn(row[from]), figureIn(row[less])];
    return added === null && taken === null ? null : (added ?? 0) - (taken ?? 0);
  });
}

/** A number, or a text that leaves no choice of its decimal mark; else null. */
function figureIn(cell: CellValue | undefined): number | null {
  if (typeof cell === 'number') return cell;
  const amount = typeof cell === 'string' ? readAmount(cell) : null;
  if (amount === null) return null;
  const { point, comma } = amount;
  return point === null || comma === null || point === comma ? (point ?? comma) : null;
}

/**
 * Whether each balance is the one above plus what the row adds: in most rows, or in all of a few, those
 * aside where another customer's begin.
 */
function isRunning(
  { balance = -1, account = -1, name = -1 }: ColumnMapping,
  added: readonly (number | null)[],
  rows: Rows,
): boolean {
  const owner = account < 0 ? name : account;
  let compared = 0;
  let running = 0;
  let begun = 0;
  for (let row = 1; row < rows.length; row += 1) {
    const [above, here] = [rows[row - 1] ?? [], rows[row] ?? []];
    const [before, now] = [figureIn(above[balance]), figureIn(here[balance])];
    const change = added[row] ?? null;
    if (before === null || now === null || change === null || before === 0) continue;
    compared += 1;
    if (Math.abs(before + change - now) < 0.005) running += 1;
    else if (cellText(above[owner]) !== cellText(here[owner])) begun += 1;
  }
  if (running >= TELLING) return running * 10 >= compared * 6;
  return running >= FEWEST && running === compared - begun;
}

function distinctIn(rows: Rows, column: number): number {
  return new Set(writtenIn(rows, column).map(cellText)).size;
}
