import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import { MOST_CURRENCIES } from './currencyBook';
import { ExactSums } from './exactSums';
import { isCreditType } from './creditTypes';
import type { ItemBook } from './itemBook';

/** The items whose type says that they are credits, whatever their sign. */
export class CreditBook implements ItemBook {
  /** Positions of those items, in the order of reading. */
  readonly positions: number[] = [];
  /** By currency: the sum of their balance cells that are numbers. */
  readonly numbers = new ExactSums(MOST_CURRENCIES);
  /** The cells that say so, as they stand. */
  readonly types = new Set<string>();
  private readonly known = new Map<CellValue, boolean>();

  constructor(
    private readonly typeColumn: number,
    private readonly amountColumn: number,
  ) {}

  take(at: number, cells: readonly CellValue[], currency: number): void {
    const type = cells[this.typeColumn] ?? '';
    let isCredit = this.known.get(type);
    if (isCredit === undefined) {
      isCredit = isCreditType(cellText(type));
      this.known.set(type, isCredit);
    }
    if (!isCredit) return;
    this.positions.push(at);
    this.types.add(String(type));
    const amount = cells[this.amountColumn];
    if (typeof amount === 'number') this.numbers.add(currency, amount);
  }
}
