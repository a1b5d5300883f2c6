import { LAST_DAY } from '../../calendar/civilDate';
import { hasSubUnits, toMinorUnits } from '../../money/rounding';
import type { CellValue } from '../area';
import { cellText } from '../cellText';
import { disputeColumn } from '../disputeCell';
import type { Issue, IssueCode } from '../issue';
import type { LedgerHead } from '../ledger';
import { AccountBook } from './accountBook';
import { CurrencyBook, MOST_CURRENCIES } from './currencyBook';
import { DisputeBook } from './disputeBook';
import { ExactSums } from './exactSums';
import type { ItemBook } from './itemBook';
import { ItemRows } from './itemRows';
import { keptColumns } from './keptCells';
import { readerColumns } from './readerColumns';
import type { RowStanding } from './rowStanding';
import { rowStanding } from './rowStanding';
import { TextBook } from './textBook';
import { amountReadings, dateReadings } from './textReadings';

type Row = readonly CellValue[];

/** A row that is an item or a total depending on the rest of the ledger. */
export interface DoubtfulRow {
  readonly row: number;
  readonly cells: Row;
  readonly standing: RowStanding;
}

/** Decimals of 15 digits and their doubles stand for each other: see `toMinorUnits`. */
const EXACT = 1e15;

/**
 * Takes the ledger's rows in and keeps them as columns. Numbers are settled at once, in a loop
 * without an object a row; texts of dates and amounts wait for the whole column's evidence.
 */
export class RowReader {
  readonly columns;
  readonly items;
  readonly accounts;
  readonly currencies = new CurrencyBook();
  readonly disputes;
  readonly kept;
  readonly invoiceTexts = new TextBook(dateReadings);
  readonly dueTexts = new TextBook(dateReadings);
  readonly postingTexts = new TextBook(dateReadings);
  readonly settledTexts = new TextBook(dateReadings);
  readonly amountTexts = new TextBook(amountReadings);
  readonly originalTexts = new TextBook(amountReadings);
  /** Positions of items whose amount is text, and the texts' codes. */
  readonly textPositions: number[] = [];
  readonly textCodes: number[] = [];
  /** By currency: the sum of the balance cells that are numbers. */
  readonly numberSums = new ExactSums(MOST_CURRENCIES);
  readonly doubtful: DoubtfulRow[] = [];
  readonly totalRows: number[] = [];
  readonly issues: Issue[] = [];
  /** The books of the optional columns that this ledger has. */
  readonly books: ItemBook[] = [];
  rows = 0;
  blank = 0;
  unread = 0;
  private readonly pastLastDay: number;

  constructor(
    private readonly head: LedgerHead,
    private readonly dayOffset: number,
  ) {
    this.columns = readerColumns(head);
    this.items = new ItemRows(head.rows);
    this.accounts = new AccountBook(head.mapping);
    this.kept = keptColumns(head.mapping, head.rows);
    this.books.push(...Object.values(this.kept).filter((column) => column !== null));
    this.disputes = new DisputeBook(disputeColumn(head.headers[this.columns.dispute] ?? ''));
    this.pastLastDay = LAST_DAY + 1 - dayOffset;
    if (this.columns.currency < 0) this.currencies.add(null);
  }

  /** Takes the next rows of the ledger. */
  add(rows: readonly Row[]): void {
    this.take(rows, this.rows, true);
    this.rows += rows.length;
  }

  /** Takes rows in from this one on; where doubts are not allowed, what is no blank is an item. */
  take(rows: readonly Row[], firstRow: number, mayDoubt: boolean): void {
    const { items, accounts, currencies, disputes, numberSums, columns } = this;
    const { account: accountAt, amount: amountAt, currency: currencyAt } = columns;
    const { invoiceDate: invoicedAt, dueDate: dueAt, settledDate: settledAt } = columns;
    const { dispute: disputeAt, invoice: invoiceAt, postingDate: postedAt } = columns;
    const { dueTexts, invoiceTexts, books } = this;
    const { indexes } = accounts;
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
      const due = dueAt < 0 ? 0 : this.day(cells[dueAt], dueTexts);
      const invoiced = invoicedAt < 0 ? 0 : this.day(cells[invoicedAt], invoiceTexts);
      const posted = postedAt < 0 ? 0 : this.day(cells[postedAt], this.postingTexts);
      const undated = due === 0 && invoiced === 0 && posted === 0;
      if ((undated || typeof amount !== 'number') && mayDoubt) {
        if (this.isPutAside(cells, row, undated)) continue;
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
          const rounded = this.roundOdd(amount, currency, row);
          if (rounded === null) continue;
          minor = rounded;
        }
        numberSums.add(currency, amount);
      } else if (!this.keepText(amount, cells, at, row)) {
        continue;
      }

      const customer = cells[accountAt] ?? '';
      if (customer !== accountCell || account < 0) {
        accountCell = customer;
        account = indexes.get(customer) ?? accounts.intern(customer, row);
      }
      if (accounts.lacking > 0 && accounts.incomplete[account] === 1)
        accounts.learn(account, cells);
      if (account === accounts.blank) this.issue('account-missing', row, accountAt, accountCell);
      if (currency === currencies.unknown && currencyAt >= 0) {
        this.issue('currency-missing', row, currencyAt, currencyCell);
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
      if (invoiceAt >= 0) invoice[at] = cells[invoiceAt] ?? '';
      if (settledAt >= 0) settledDay[at] = this.day(cells[settledAt], this.settledTexts);
      for (let book = 0; book < books.length; book += 1) books[book]?.take(at, cells, currency);
      at += 1;
    }
    items.length = at;
  }

  /**
   * Settles the rows that say "total" in the name of somebody who may be an account, `Total Energies`
   * say: an item where an account of that name has other rows, else a total.
   */
  settleLabels(): void {
    if (this.doubtful.length === 0) return;
    const names = new Set(this.accounts.accounts().flatMap(({ key, name }) => [key, name]));
    for (const { row, cells, standing } of this.doubtful) {
      if (standing.kind !== 'perhaps') continue;
      if (names.has(standing.label)) this.take([cells], row, false);
      else this.totalRows.push(row);
    }
  }

  issue(code: IssueCode, row: number, column: number, cell: CellValue | undefined): void {
    this.issues.push({ code, row, column, detail: cellText(cell) });
  }

  /** A day of the 1900 system without its time, 0 where missing, or -1-n for a text with code n. */
  private day(cell: CellValue | undefined, texts: TextBook): number {
    if (typeof cell === 'number' && cell >= 1 && cell < this.pastLastDay) {
      // Within the calendar cutting off by bits is the floor, and quicker.
      return (cell | 0) + this.dayOffset;
    }
    const text = cellText(cell);
    return text === '' || cell === 0 ? 0 : -1 - texts.code(text);
  }

  private isPutAside(cells: Row, row: number, undated: boolean): boolean {
    const standing = rowStanding(this.head, cells, undated);
    if (standing.kind === 'item') return false;
    if (standing.kind === 'blank') this.blank += 1;
    else if (standing.kind === 'total') this.totalRows.push(row);
    else this.doubtful.push({ row, cells, standing });
    return true;
  }

  /** Rounds a number that is not a whole number of minor units; null where it is out of range. */
  private roundOdd(amount: number, currency: number, row: number): number | null {
    const decimals = this.currencies.decimals[currency] ?? 2;
    const minor = toMinorUnits(amount, decimals);
    if (minor === null) {
      this.issue('amount-unreadable', row, this.columns.amount, amount);
      this.unread += 1;
    } else if (hasSubUnits(amount, decimals)) {
      this.issue('amount-rounded', row, this.columns.amount, amount);
    }
    return minor;
  }

  /** Keeps an amount that is not a number for the end; false where it can be none. */
  private keepText(amount: CellValue, cells: Row, at: number, row: number): boolean {
    const text = cellText(amount);
    const code = this.amountTexts.code(text);
    if (!this.amountTexts.isReadable(code)) {
      const missing = text === '';
      this.issue(missing ? 'amount-missing' : 'amount-unreadable', row, this.columns.amount, text);
      this.unread += 1;
      return false;
    }
    const original = this.columns.original < 0 ? '' : cells[this.columns.original];
    if (typeof original === 'string' && original !== '')
      this.originalTexts.code(cellText(original));
    this.textPositions.push(at);
    this.textCodes.push(code);
    return true;
  }
}
