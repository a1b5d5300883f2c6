import { currencyOf } from '../../../money/currencyCodes';
import { decimalsOf } from '../../../money/decimalsOf';
import type { CellValue } from '../../area';
import { cellText, isCellError } from '../../cellText';

/** `ItemColumns.currency` is a byte; a column with more kinds of text is no currency column. */
export const MOST_CURRENCIES = 255;

/** The currencies met so far, in order of first appearance. */
export class CurrencyBook {
  readonly codes: (string | null)[] = [];
  readonly decimals: number[] = [];
  /** 10 to the power of the decimals, by currency. */
  readonly scales: number[] = [];
  /** Index of the unknown currency; -1 while every row had one. */
  unknown = -1;
  private readonly spellings: Map<string, string>[] = [];
  private readonly bySpelling = new Map<CellValue, number>();

  /** Index of the currency that a cell names; a blank, an error or a number names none: null. */
  intern(cell: CellValue): number {
    const known = this.bySpelling.get(cell);
    if (known !== undefined) return known;
    const text = typeof cell === 'string' && !isCellError(cell) ? cellText(cell) : '';
    const index = this.add(currencyOf(text));
    const spelling = String(cell);
    // SUMIFS takes no notice of case, so spellings that differ in it alone must not count twice.
    this.spellings[index]?.set(spelling.toUpperCase(), spelling);
    this.bySpelling.set(cell, index);
    return index;
  }

  /** Index of a currency by its code. */
  add(code: string | null): number {
    const existing = this.codes.indexOf(code);
    if (existing >= 0) return existing;
    if (this.codes.length >= MOST_CURRENCIES - 1 && code !== null) return this.add(null);
    const decimals = decimalsOf(code);
    this.decimals.push(decimals);
    this.scales.push(10 ** decimals);
    this.spellings.push(new Map());
    const index = this.codes.push(code) - 1;
    if (code === null) this.unknown = index;
    return index;
  }

  spellingsOf(index: number): readonly string[] {
    return [...(this.spellings[index]?.values() ?? [])];
  }
}
