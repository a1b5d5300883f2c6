import { LAST_DAY } from '../../calendar/civilDate';
import type { CellValue } from '../area';
import { cellText } from '../cellText';
import { disputeColumn } from '../disputeCell';
import type { Issue, IssueCode } from '../issue';
import type { LedgerHead } from '../ledger';
import { groupColumnsOf } from '../mapping/groupColumnsOf';
import { AccountBook } from './books/accountBook';
import { AgeBook } from './books/ageBook';
import type { AsideRow } from './groups/asideRows';
import { CreditBook } from './books/creditBook';
import { CurrencyBook, MOST_CURRENCIES } from './books/currencyBook';
import { DisputeBook } from './books/disputeBook';
import { ExactSums } from './books/exactSums';
import type { ItemBook } from './books/itemBook';
import { ItemRows } from './rows/itemRows';
import { KeptColumn, keptColumns } from './books/keptCells';
import { readerColumns } from './readerColumns';
import { RowJudge } from './standing/rowStanding';
import { amountLessPaid, spreadAmount } from './rows/spreadRows';
import type { TotalRow } from './groups/statedTotals';
import { sumReadings } from './texts/sumTexts';
import { takeRows } from './rows/takeRows';
import { takeSpread } from './rows/takeSpread';
import { TextBook } from './books/textBook';
import { amountReadings, dateReadings } from './texts/textReadings';

type Row = readonly CellValue[];

/** A row of bucket amounts beside a total of their own, to be compared when texts can be read. */
export interface RowTotal {
  readonly row: number;
  readonly cell: CellValue;
  /** Positions of the row's items: from `first`, before `end`. */
  readonly first: number;
  readonly end: number;
}

/** What the ledger's rows say, as columns and books; `takeRows` fills them, the settling empties them. */
export class RowReader {
  readonly columns;
  readonly items;
  readonly accounts;
  readonly currencies = new CurrencyBook();
  readonly disputes;
  readonly kept;
  /** The cells by which items may be grouped, the likeliest column first. */
  readonly groupings: readonly KeptColumn[];
  readonly invoiceTexts = new TextBook(dateReadings);
  readonly dueTexts = new TextBook(dateReadings);
  readonly postingTexts = new TextBook(dateReadings);
  readonly settledTexts = new TextBook(dateReadings);
  readonly amountTexts = new TextBook(sumReadings);
  readonly originalTexts = new TextBook(amountReadings);
  /** Positions of items whose amount is text, and the texts' codes. */
  readonly textPositions: number[] = [];
  readonly textCodes: number[] = [];
  /** Positions of items whose invoice cell is blank, or a text that does not end in a digit. */
  readonly worded: number[] = [];
  /** By currency: the sum of the balance cells that are numbers. */
  readonly numberSums = new ExactSums(MOST_CURRENCIES);
  /** Rows that the rest of the ledger decides on, in the order of the sheet. */
  readonly asides: AsideRow[] = [];
  readonly totals: TotalRow[] = [];
  /** Rows whose amount is part of no sum: totals, and headings that give one. */
  readonly totalRows: number[] = [];
  /** Rows in which the header stands again, and rows of page headings. */
  readonly headerRows: number[] = [];
  readonly pageRows: number[] = [];
  readonly issues: Issue[] = [];
  /** The books of the optional columns that this ledger has. */
  readonly books: ItemBook[] = [];
  readonly ages: AgeBook | null;
  readonly credits: CreditBook | null;
  /** By position: the bucket of items that came aged already. */
  readonly given: number[] = [];
  readonly rowTotals: RowTotal[] = [];
  /** By position: what stands in the account's cell of an item that has none. */
  readonly accountErrors = new Map<number, string>();
  /** Items without an account that have a name. */
  blankButNamed = 0;
  accountsFrom: 'rows' | 'headings' | 'first-rows' = 'rows';
  /** Position of the first item that was taken in late, out of the order of the sheet. */
  firstLate = Infinity;
  rows = 0;
  /** Rows of items that came aged already. */
  givenRows = 0;
  headings = 0;
  blank = 0;
  unread = 0;
  private readonly pastLastDay: number;
  private readonly judge: RowJudge;

  constructor(
    readonly head: LedgerHead,
    readonly dayOffset: number,
  ) {
    const { mapping, buckets } = head;
    this.columns = readerColumns(head);
    const { amount, rowTotal, given, spread, invoiced, paid } = this.columns;
    this.items = new ItemRows(head.rows, this.columns.invoice >= 0);
    this.accounts = new AccountBook(mapping);
    this.kept = keptColumns(mapping, head.rows);
    this.groupings = groupColumnsOf(head).map((column) => new KeptColumn(column, head.rows));
    const kept = [...Object.values(this.kept), ...this.groupings];
    this.books.push(...kept.filter((column) => column !== null));
    const { daysLate, type } = mapping;
    const isAged = !given && (daysLate !== undefined || buckets.length > 0);
    this.ages = isAged ? new AgeBook(head, daysLate ?? -1) : null;
    this.credits = type === undefined ? null : new CreditBook(type, amount);
    if (this.ages !== null) this.books.push(this.ages);
    if (this.credits !== null) this.books.push(this.credits);
    this.disputes = new DisputeBook(disputeColumn(head.headers[this.columns.dispute] ?? ''));
    this.pastLastDay = LAST_DAY + 1 - dayOffset;
    const ofBuckets = buckets.map(({ column }) => column);
    const amounts = spread ? [...ofBuckets, rowTotal, invoiced, paid] : [amount];
    this.judge = new RowJudge(
      head,
      this.columns,
      amounts.filter((column) => column >= 0),
    );
    if (this.columns.currency < 0) this.currencies.add(null);
  }

  /** Takes the next rows of the ledger. */
  add(rows: readonly Row[]): void {
    this.take(rows, this.rows, true);
    this.rows += rows.length;
  }

  /** Takes a row that was put aside as the item that it is after all. */
  takeLate(cells: Row, row: number): void {
    this.firstLate = Math.min(this.firstLate, this.items.length);
    this.take([cells], row, false);
  }

  private take(rows: readonly Row[], firstRow: number, mayDoubt: boolean): void {
    if (this.columns.spread) takeSpread(this, this.head, rows, firstRow, mayDoubt);
    else takeRows(this, rows, firstRow, mayDoubt);
  }

  issue(code: IssueCode, row: number, column: number, cell: CellValue | undefined): void {
    const { columns, buckets } = this.head;
    const first = buckets[0]?.column ?? this.columns.invoiced;
    const shown = column >= columns ? first : column;
    const at = shown < 0 ? null : shown;
    this.issues.push({ code, row, column: at, detail: cellText(cell) });
  }

  /** Counts a row as a heading; one with an amount is left out of the ledger's sums. */
  heading(row: number, hasAmount: boolean): void {
    this.headings += 1;
    if (hasAmount) this.totalRows.push(row);
  }

  total(total: TotalRow): void {
    this.totals.push(total);
    this.totalRows.push(total.row);
  }

  /** Keeps the total beside a row's buckets for the end, when its texts can be read. */
  checkTotal(cells: Row, row: number, first: number): void {
    const { rowTotal } = this.columns;
    if (rowTotal < 0) return;
    const cell = cells[rowTotal] ?? '';
    if (typeof cell === 'string') this.amountTexts.code(cellText(cell));
    this.rowTotals.push({ row, cell, first, end: this.items.length });
  }

  /** The cell that says how much a row that was put aside comes to. */
  amountCell(cells: Row): CellValue {
    const { amount, rowTotal, spread, invoiced, paid } = this.columns;
    if (!spread) return cells[amount] ?? '';
    if (paid >= 0) return amountLessPaid(cells[invoiced] ?? '', cells[paid] ?? '');
    const total = rowTotal < 0 ? '' : (cells[rowTotal] ?? '');
    return cellText(total) === '' ? spreadAmount(this.head, cells) : total;
  }

  /** A day of the 1900 system without its time, 0 where missing, or -1-n for a text with code n. */
  day(cell: CellValue | undefined, texts: TextBook): number {
    if (typeof cell === 'number' && cell >= 1 && cell < this.pastLastDay) {
      // Within the calendar cutting off by bits is the floor, and quicker.
      return (cell | 0) + this.dayOffset;
    }
    const text = cellText(cell);
    return text === '' || cell === 0 ? 0 : -1 - texts.code(text);
  }

  /** Whether a row is not plainly an item, and if so, what becomes of it; its days as `day` gives them. */
  isPutAside(
    cells: Row,
    row: number,
    [due, invoiced, posted]: readonly [number, number, number],
  ): boolean {
    const { dueTexts, invoiceTexts, postingTexts } = this;
    const isDay = (day: number, texts: TextBook): boolean =>
      day > 0 || (day < 0 && texts.isReadable(-1 - day));
    const dated =
      isDay(due, dueTexts) || isDay(invoiced, invoiceTexts) || isDay(posted, postingTexts);
    const standing = this.judge.standing(cells, dated);
    switch (standing.kind) {
      case 'item':
        return false;
      case 'blank':
        this.blank += 1;
        return true;
      case 'header':
      case 'furniture': {
        const isHeader = standing.kind === 'header';
        (isHeader ? this.headerRows : this.pageRows).push(row);
        this.heading(row, !isHeader && typeof this.amountCell(cells) === 'number');
        return true;
      }
      default:
        this.asides.push({ row, cells, standing });
        if (standing.kind !== 'total') this.witness(cells);
        return true;
    }
  }

  /** Lets the texts of a row that may yet be an item speak for how their columns are read. */
  private witness(cells: Row): void {
    const { dispute, settledDate } = this.columns;
    const amount = this.amountCell(cells);
    if (typeof amount === 'string' && amount !== '') this.amountTexts.code(cellText(amount));
    if (dispute >= 0) this.disputes.code(cells[dispute] ?? '');
    if (settledDate >= 0) this.day(cells[settledDate], this.settledTexts);
  }
}
