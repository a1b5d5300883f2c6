import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import type { DisputeCell, DisputeColumn } from '../../disputeCell';
import { readDispute } from '../../disputeCell';
import type { TwoReadings } from '../texts/evidence';

/** The kinds of dispute cells met so far; code 0 is "not disputed", by far the most. */
export class DisputeBook {
  /** By code; null where the cell says nothing readable. */
  readonly cells: { readonly text: string; readonly says: DisputeCell | null }[] = [
    { text: '', says: { kind: 'none' } },
  ];
  /** Positions of items whose code is not 0, and those codes. */
  readonly positions: number[] = [];
  readonly codes: number[] = [];
  /** Text amounts, as evidence of the number style. */
  readonly texts: TwoReadings[] = [];
  private readonly byCell = new Map<CellValue, number>();

  constructor(private readonly column: DisputeColumn) {}

  code(cell: CellValue): number {
    const known = this.byCell.get(cell);
    if (known !== undefined) return known;
    const says = readDispute(cell, this.column);
    const text = cellText(cell);
    let code = 0;
    if (says?.kind !== 'none') code = this.cells.push({ text, says }) - 1;
    if (says?.kind === 'amount' && typeof cell === 'string') {
      this.texts.push({ text, first: says.amount.point, second: says.amount.comma });
    }
    this.byCell.set(cell, code);
    return code;
  }

  mark(position: number, code: number): void {
    this.positions.push(position);
    this.codes.push(code);
  }
}
