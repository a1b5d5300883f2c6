import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import type { MinorUnits } from '../../../money/minorUnits';
import { hasSubUnits, toMinorUnits } from '../../../money/rounding';
import type { RowReader } from '../rowReader';
import { numbersWithin } from './sumTexts';
import type { Way } from '../books/textBook';

/** Amounts that are text, read in the way that their column proves. */
export class TextAmounts {
  /** Positions of items whose text is no amount in that way. */
  readonly unreadable = new Set<number>();
  /** By currency: what the readable texts add up to, without the numbers beside them in their rows. */
  readonly sums: MinorUnits[] = [];
  private readonly refused = new Set<number>();
  private settled = 0;

  constructor(
    private readonly rows: RowReader,
    private readonly way: Way,
  ) {}

  /**
   * Gives items whose amount is text their balance, at most so many at a time; true when all have it.
   * May be called again after rows were added.
   */
  settle(most = Infinity): boolean {
    const { items, currencies, textPositions, textCodes } = this.rows;
    const end = Math.min(textPositions.length, this.settled + most);
    for (; this.settled < end; this.settled += 1) {
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
      const isSpread = this.rows.columns.spread;
      const numbers = isSpread ? numbersWithin(this.rows.amountTexts.text(code)) : 0;
      if (numbers !== 0) this.rows.numberSums.add(currency, numbers);
      const texts = minor - (toMinorUnits(numbers, decimals) ?? 0);
      this.sums[currency] = ((this.sums[currency] ?? 0) + texts) as MinorUnits;
    }
    return end === textPositions.length;
  }

  /** The amount of a row that was put aside, in minor units of a currency; null where it has none. */
  amountOf(cells: readonly CellValue[], currency: number): number | null {
    const { currencies } = this.rows;
    return this.amountIn(this.rows.amountCell(cells), currencies.decimals[currency] ?? 2);
  }

  /** A cell as minor units; null where it is no amount, or one only by a way that nothing proves. */
  amountIn(cell: CellValue, decimals: number): number | null {
    if (typeof cell === 'number') return toMinorUnits(cell, decimals);
    const { amountTexts } = this.rows;
    const code = amountTexts.code(cellText(cell));
    const value = amountTexts.value(code, this.way);
    const open = this.way === 'either' && value !== amountTexts.value(code, 'second');
    return value === null || open ? null : toMinorUnits(value, decimals);
  }

  private refuse(at: number, code: number): void {
    this.unreadable.add(at);
    const row = this.rows.items.row[at] ?? 0;
    // Of a row with several buckets one is enough to say so.
    if (this.refused.has(row)) return;
    this.rows.unread += 1;
    this.refused.add(row);
    this.note('amount-unreadable', at, code);
  }

  private note(code: 'amount-rounded' | 'amount-unreadable', at: number, text: number): void {
    const { columns, items, amountTexts } = this.rows;
    this.rows.issue(code, items.row[at] ?? 0, columns.amount, amountTexts.text(text));
  }
}
