import type { CellValue } from '../../../src/receivables/ledger/area';
import type { TrueAccount, TrueItem } from './anyTruth';
import { HEADERS, TOTAL, TYPES, type Column, type Style } from './anyStyle';
import { writtenAmount, writtenDate } from './written';

/** An item as it must come back. */
export interface ReadItem {
  readonly account: string;
  readonly invoice: string;
  readonly invoiced: number;
  readonly due: number;
  readonly cents: number;
  readonly currency: string | null;
}

/** A list as cells, and what it says. */
export interface Rendered {
  readonly cells: readonly (readonly CellValue[])[];
  readonly items: readonly ReadItem[];
  readonly totals: number;
  readonly blank: number;
}

/** Writes a ledger in a style. */
export function render(accounts: readonly TrueAccount[], style: Style): Rendered {
  return new Writer(style).write(accounts);
}

class Writer {
  private readonly cells: CellValue[][] = [];
  private readonly items: ReadItem[] = [];
  private totals = 0;
  private blank = 0;

  constructor(private readonly style: Style) {}

  write(accounts: readonly TrueAccount[]): Rendered {
    const { style } = this;
    this.head();
    accounts.forEach((account, at) => this.group(account, at < accounts.length - 1));
    // A total of several currencies would be nobody's; a 0 alone says nothing, nor does a sum net of
    // credits that only their type tells.
    const isOne =
      !style.hasCurrency || new Set(accounts.map(({ currency }) => currency)).size === 1;
    const sum = accounts.flatMap(({ items }) => items).reduce((all, { cents }) => all + cents, 0);
    const isClear = style.grandTotal === 'labelled' || (sum !== 0 && style.credits !== 'type');
    if (style.grandTotal !== 'none' && isOne && isClear) {
      const label = style.grandTotal === 'bare' ? '' : TOTAL[style.language];
      this.total(
        label,
        accounts.flatMap(({ items }) => items),
      );
    }
    if (style.hasNote) this.row({}, 'Checked by Rosa on Friday.');
    return { cells: this.cells, items: this.items, totals: this.totals, blank: this.blank };
  }

  private head(): void {
    const titles = ['Tamarack Supply Co.', 'Open items', 'Run for Monday'];
    for (const title of titles.slice(0, this.style.titles)) this.row({}, title);
    this.row(HEADERS[this.style.language]);
  }

  private group(account: TrueAccount, hasNext: boolean): void {
    const { groups, page, language, blankAfterGroup } = this.style;
    if (groups.startsWith('heading')) this.row({ account: account.name });
    account.items.forEach((item, at) => {
      if (page > 0 && this.items.length > 0 && this.items.length % page === 0) {
        this.row(HEADERS[language]);
      }
      this.item(account, item, at === 0);
    });
    if (groups.endsWith('totals')) {
      const whose = groups === 'totals' ? account.key : account.name;
      this.total(`${TOTAL[language]} ${whose}`, account.items);
    }
    if (blankAfterGroup && hasNext) {
      this.row({});
      this.blank += 1;
    }
  }

  private item(account: TrueAccount, item: TrueItem, isFirst: boolean): void {
    const { style } = this;
    const isUnderHeading = style.groups.startsWith('heading');
    const isNamed = style.groups === 'first' ? isFirst : !isUnderHeading;
    const [invoice, credit] = TYPES[style.language];
    this.row({
      account: isNamed ? account.key : '',
      name: account.name,
      invoice: item.invoice,
      type: item.cents < 0 ? credit : invoice,
      invoiceDate: writtenDate(item.invoiced, style),
      dueDate: writtenDate(item.due, style),
      currency: account.currency,
      balance: writtenAmount(item.cents, style),
    });
    this.items.push({
      account: isUnderHeading ? account.name : account.key,
      invoice: item.invoice,
      invoiced: item.invoiced,
      due: item.due,
      cents: item.cents,
      currency: style.hasCurrency ? account.currency : null,
    });
  }

  private total(label: string, items: readonly TrueItem[]): void {
    const cents = items.reduce((sum, item) => sum + item.cents, 0);
    // Where only the type tells credits, a total of them still has a sign.
    const style =
      this.style.credits === 'type' ? { ...this.style, credits: 'minus' as const } : this.style;
    this.row({ account: label, balance: writtenAmount(cents, style) });
    this.totals += 1;
  }

  private row(cells: Partial<Record<Column, CellValue>>, title?: string): void {
    const row = this.style.order.map((column) => (column === null ? '' : (cells[column] ?? '')));
    // A text in the column of the amounts would be an amount that cannot be read.
    if (title !== undefined) row[this.style.order.indexOf('balance') === 0 ? 1 : 0] = title;
    this.cells.push(row);
  }
}
