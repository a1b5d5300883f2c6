import type { CellValue } from '../area';
import { cellText } from '../cellText';
import type { MinorUnits } from '../../money/minorUnits';
import { hasSubUnits, toMinorUnits } from '../../money/rounding';
import type { RowReader } from './rowReader';
import type { Way } from './textBook';

/** Amounts that are text, read in the way that their column proves. */
export class TextAmounts {
  /** Positions of items whose text is no amount in that way. */
  readonly unreadable = new Set<number>();
  /** By currency: what the readable texts add up to. */
  readonly sums: MinorUnits[] = [];
  private settled = 0;

  constructor(
    private readonly rows: RowReader,
    private readonly way: Way,
  ) {}

  /** Gives every item whose amount is text its balance; may be called again after rows were added. */
  settle(): void {
    const { items, currencies, textPositions, textCodes } = this.rows;
    for (; this.settled < textPositions.length; this.settled += 1) {
      const at = textPositions[this.settled] ?? 0;
      const code = textCodes[this.settled] ?? 0;
      const currency = items.currency[at] ?? 0;
      const decimals = currencies.decimals[currency] ?? 2;
      const value = this.rows.amountTexts.value(code, this.way);
      const minor = value === null ? null : toMinorUnits(value, decimals);
      if (value === null || minor === null) {
        this.refuse(at, code);
        continue;
      }
      if (hasSubUnits(value, decimals)) this.note('amount-rounded', at, code);
      items.balance[at] = minor;
      this.sums[currency] = ((this.sums[currency] ?? 0) + minor) as MinorUnits;
    }
  }

  /** The amount in a row's cells in minor units; null where it has none. */
  amountOf(cells: readonly CellValue[]): number | null {
    const { columns, currencies, amountTexts } = this.rows;
    const cell = cells[columns.amount] ?? '';
    const value =
      typeof cell === 'number'
        ? cell
        : amountTexts.value(amountTexts.code(cellText(cell)), this.way);
    return value === null ? null : toMinorUnits(value, currencies.decimals[0] ?? 2);
  }

  private refuse(at: number, code: number): void {
    this.unreadable.add(at);
    this.rows.unread += 1;
    this.note('amount-unreadable', at, code);
  }

  private note(code: 'amount-rounded' | 'amount-unreadable', at: number, text: number): void {
    const { columns, items, amountTexts } = this.rows;
    this.rows.issue(code, items.row[at] ?? 0, columns.amount, amountTexts.text(text));
  }
}
