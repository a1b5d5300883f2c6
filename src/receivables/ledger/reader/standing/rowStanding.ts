import { readAmount } from '../../../money/readAmount';
import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import type { LedgerHead } from '../../ledger';
import { accountHeading } from './accountHeading';
import { currencyTotal } from './currencyTotal';
import { isFurnitureRow, isPageFurniture } from './pageFurniture';
import type { ReaderColumns } from '../readerColumns';
import { repeatsHeader } from './repeatsHeader';
import { totalLabel } from './totalLabel';

type Row = readonly CellValue[];

/**
 * What a row is that is not plainly an item. `header` and `furniture` belong to the page. A `total`
 * says so. The others are for the rest of the ledger to decide: `perhaps` says "total" unless an account
 * has that name; `bare` holds nothing but numbers, `starred` SAP's asterisks, and both are totals where
 * they add up what stands above; a `sum` names an account and may add up what stands below; a `lead` has
 * no amount and no date, and may be the heading of a customer, a note, or an item that lacks both.
 */
export type StandingKind =
  | 'item'
  | 'blank'
  | 'header'
  | 'furniture'
  | 'total'
  | 'perhaps'
  | 'bare'
  | 'starred'
  | 'sum'
  | 'lead';

export interface RowStanding {
  readonly kind: StandingKind;
  /** The text that says "total"; '' where none does. */
  readonly label: string;
}

const standing = (kind: StandingKind, label = ''): RowStanding => ({ kind, label });

/** Tells items from blank rows, headings and totals. A row with a date is never a total. */
export class RowJudge {
  private readonly dates: readonly number[];

  constructor(
    private readonly head: LedgerHead,
    private readonly columns: ReaderColumns,
    /** The columns in which amounts stand. */
    private readonly amounts: readonly number[],
  ) {
    const { dueDate, invoiceDate, postingDate, settledDate } = columns;
    this.dates = [dueDate, invoiceDate, postingDate, settledDate].filter((at) => at >= 0);
  }

  /**
   * What a row is, whose date (if it has one) can be read or not.
   * @example judge.standing(['Total', '', 512], false) is { kind: 'total', label: 'Total' }
   */
  standing(cells: Row, dated: boolean): RowStanding {
    const { account, invoice } = this.columns;
    if (dated && (this.isNamed(cells[account]) || this.isNamed(cells[invoice]))) {
      return standing('item');
    }
    const written = cells.filter((cell) => typeof cell !== 'string' || cell.trim() !== '');
    if (written.length === 0) return standing('blank');
    if (repeatsHeader(this.head, cells)) return standing('header');
    const measured = this.isMeasured(cells);
    if (!measured && isFurnitureRow(cells, this.dates)) return standing('furniture');
    if (dated) return standing('item');
    return this.undated(cells, written, measured);
  }

  private undated(cells: Row, written: Row, measured: boolean): RowStanding {
    const { account, invoice, headings, given } = this.columns;
    const label = this.totalLabel(cells);
    if (label !== '' && totalLabel(label) === 'total') return standing('total', label);
    const isHeading = accountHeading(cells, this.columns)?.labelled === true;
    if (isHeading && !this.hasAmount(cells)) return standing('lead', label);
    if (!measured) {
      const numbered = /\d/.test(cellText(cells[invoice])) && !/\s/.test(cellText(cells[invoice]));
      return standing(numbered ? 'item' : 'lead', label);
    }
    if (label !== '') return standing('perhaps', label);
    if (written.some((cell) => typeof cell === 'string' && /^\s*\*+\s*$/.test(cell))) {
      return standing('starred');
    }
    const addressed = [account, this.columns.name, invoice].some(
      (at) => cellText(cells[at]) !== '',
    );
    // `1,004.00 CR` and `EUR 12` are figures too.
    const figures = written.every(
      (cell) => typeof cell !== 'string' || !/\p{L}/u.test(cell) || readAmount(cell) !== null,
    );
    if (figures && !addressed) return standing('bare');
    const owned = account < 0 || this.isNamed(cells[account]);
    const invoiced = invoice === headings ? '' : cellText(cells[invoice]);
    return standing(owned && !given && invoiced === '' ? 'sum' : 'item');
  }

  /** The text by which an undated row may be a total; '' where it is somebody's or says nothing. */
  private totalLabel(cells: Row): string {
    const { account, name, invoice } = this.columns;
    const text = (column: number): string => (column < 0 ? '' : cellText(cells[column]));
    const owner = text(account);
    const named = [owner, text(name), text(invoice)].filter((label) => label !== '');
    const texts =
      owner === '' ? cells.filter((cell) => typeof cell === 'string').map(cellText) : [];
    const firstText = texts.find((label) => label !== '') ?? '';
    const labels = owner === '' ? [...named, firstText] : named;
    const sure = [...named, ...texts].find((label) => totalLabel(label) === 'total');
    if (sure !== undefined) {
      const isAccounts = owner !== '' && totalLabel(owner) === 'no' && account >= 0;
      return isAccounts && text(invoice) !== '' && totalLabel(text(invoice)) === 'no' ? '' : sure;
    }
    const label = labels.find(
      (candidate) => totalLabel(candidate) === 'perhaps' || currencyTotal(candidate) !== null,
    );
    if (label === undefined) return '';
    // An invoice number, or an account that is not itself the label, makes it that account's item.
    const isAccounts = owner !== '' && owner !== label && text(invoice) !== label;
    const isInvoiced = text(invoice) !== '' && text(invoice) !== label;
    return isAccounts || isInvoiced ? '' : label;
  }

  /** A cell that can name an account or an invoice: no label before a value. */
  private isNamed(cell: CellValue | undefined): boolean {
    const text = cellText(cell);
    return text !== '' && !text.endsWith(':');
  }

  /** Whether an amount can be read where one belongs. */
  private hasAmount(cells: Row): boolean {
    return this.amounts.some((column) => {
      const cell = cells[column];
      return (
        typeof cell === 'number' || (cell !== undefined && readAmount(cellText(cell)) !== null)
      );
    });
  }

  /** Whether anything but furniture stands where an amount belongs. */
  private isMeasured(cells: Row): boolean {
    return this.amounts.some((column) => {
      const cell = cells[column];
      const text = cellText(cell);
      if (text === '' || isPageFurniture(text)) return false;
      const before = cells.slice(0, column).findLast((other) => cellText(other) !== '');
      const isOfPage = typeof before === 'string' && isPageFurniture(before);
      return !isOfPage || (typeof cell === 'string' && readAmount(cell) === null);
    });
  }
}
