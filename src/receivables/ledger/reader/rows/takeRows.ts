import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import { hasSubUnits, toMinorUnits } from '../../../money/rounding';
import type { RowReader } from '../rowReader';

type Row = readonly CellValue[];

/** Decimals of 15 digits and their doubles stand for each other: see `toMinorUnits`. */
const EXACT = 1e15;

/**
 * Takes rows in from one on, in a loop without an object a row: numbers are settled at once, texts of
 * dates and amounts wait for the whole column's evidence. Where doubts are allowed, what is not plainly
 * an item is put aside; else every row is one.
 * @example takeRows(reader, block, 0, true)
 */
export function takeRows(
  reader: RowReader,
  rows: readonly Row[],
  firstRow: number,
  mayDoubt: boolean,
): void {
  const { items, accounts, currencies, disputes, numberSums, columns } = reader;
  const { account: accountAt, amount: amountAt, currency: currencyAt } = columns;
  const { invoiceDate: invoicedAt, dueDate: dueAt, settledDate: settledAt } = columns;
  const { dispute: disputeAt, invoice: invoiceAt, postingDate: postedAt } = columns;
  const { dueTexts, invoiceTexts, books, worded } = reader;
  const { indexes } = accounts;
  const asked = books.length;
  items.reserve(rows.length);
  const { row: ofRow, account: ofAccount, currency: ofCurrency, balance } = items;
  const { invoiceDay, dueDay, postingDay, settledDay, invoice } = items;
  let at = items.length;
  // Neighbouring rows often hold the same cell; below 0 there is none before.
  let currencyCell: CellValue = '';
  let currency = currencyAt < 0 ? 0 : -1;
  let scale = currencies.scales[0] ?? 100;
  let accountCell: CellValue = '';
  let account = -1;
  let disputeCell: CellValue = '';
  let dispute = -1;
  for (let index = 0; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    const row = firstRow + index;
    const amount = cells[amountAt] ?? '';
    const due = dueAt < 0 ? 0 : reader.day(cells[dueAt], dueTexts);
    const invoiced = invoicedAt < 0 ? 0 : reader.day(cells[invoicedAt], invoiceTexts);
    const posted = postedAt < 0 ? 0 : reader.day(cells[postedAt], reader.postingTexts);
    if (mayDoubt && (typeof amount !== 'number' || (due <= 0 && invoiced <= 0 && posted <= 0))) {
      if (reader.isPutAside(cells, row, [due, invoiced, posted])) continue;
    }

    if (currencyAt >= 0) {
      const cell = cells[currencyAt] ?? '';
      if (cell !== currencyCell || currency < 0) {
        currencyCell = cell;
        currency = currencies.intern(cell);
        scale = currencies.scales[currency] ?? 100;
      }
    }
    let minor = 0;
    if (typeof amount === 'number') {
      minor = Math.round(amount * scale);
      if (minor / scale !== amount || minor >= EXACT || minor <= -EXACT) {
        const rounded = roundOdd(reader, amount, currency, row);
        if (rounded === null) continue;
        minor = rounded;
      }
      numberSums.add(currency, amount);
    } else if (!keepText(reader, amount, cells, at, row)) {
      continue;
    }

    const customer = cells[accountAt] ?? '';
    if (customer !== accountCell || account < 0) {
      accountCell = customer;
      account = indexes.get(customer) ?? accounts.intern(customer, row);
    }
    if (accounts.lacking > 0 && accounts.incomplete[account] === 1) accounts.learn(account, cells);
    if (account === accounts.blank) noteBlank(reader, at, cells);
    if (currency === currencies.unknown && currencyAt >= 0) {
      reader.issue('currency-missing', row, currencyAt, currencyCell);
    }
    if (disputeAt >= 0) {
      const cell = cells[disputeAt] ?? '';
      if (cell !== disputeCell || dispute < 0) {
        disputeCell = cell;
        dispute = disputes.code(cell);
      }
      if (dispute > 0) disputes.mark(at, dispute);
    }
    ofRow[at] = row;
    ofAccount[at] = account;
    ofCurrency[at] = currency;
    // Adding 0 turns the -0 that rounding leaves into 0.
    balance[at] = minor + 0;
    invoiceDay[at] = invoiced;
    dueDay[at] = due;
    if (postedAt >= 0) postingDay[at] = posted;
    if (invoiceAt >= 0) {
      const named = cells[invoiceAt] ?? '';
      invoice[at] = named;
      // Looked at here, where the text is at hand: later it is far away in memory.
      if (typeof named === 'string' && !endsInDigit(named)) worded.push(at);
    }
    if (settledAt >= 0) settledDay[at] = reader.day(cells[settledAt], reader.settledTexts);
    for (let book = 0; book < asked; book += 1) books[book]?.take(at, cells, currency);
    at += 1;
  }
  items.length = at;
}

/** Nearly all invoice numbers do; what says "total" does not. */
function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}

/** Notes an item without an account: one with an error there, or a name beside it, was not left blank. */
function noteBlank(reader: RowReader, at: number, cells: Row): void {
  const { account, name } = reader.columns;
  const error = cellText(cells[account]);
  if (error !== '') reader.accountErrors.set(at, error);
  if (name >= 0 && name !== account && cellText(cells[name]) !== '') reader.blankButNamed += 1;
}

/** Rounds a number that is not a whole number of minor units; null where it is out of range. */
function roundOdd(reader: RowReader, amount: number, currency: number, row: number): number | null {
  const { currencies, columns } = reader;
  const decimals = currencies.decimals[currency] ?? 2;
  const minor = toMinorUnits(amount, decimals);
  if (minor === null) {
    reader.issue('amount-unreadable', row, columns.amount, amount);
    reader.unread += 1;
  } else if (hasSubUnits(amount, decimals)) {
    reader.issue('amount-rounded', row, columns.amount, amount);
  }
  return minor;
}

/** Keeps an amount that is not a number for the end; false where it can be none. */
function keepText(
  reader: RowReader,
  amount: CellValue,
  cells: Row,
  at: number,
  row: number,
): boolean {
  const { amountTexts, originalTexts, columns } = reader;
  const text = cellText(amount);
  const code = amountTexts.code(text);
  if (!amountTexts.isReadable(code)) {
    const missing = text === '';
    reader.issue(missing ? 'amount-missing' : 'amount-unreadable', row, columns.amount, text);
    reader.unread += 1;
    return false;
  }
  const original = columns.original < 0 ? '' : cells[columns.original];
  if (typeof original === 'string' && original !== '') originalTexts.code(cellText(original));
  reader.textPositions.push(at);
  reader.textCodes.push(code);
  return true;
}
