import type { IStyleData } from '@univerjs/presets';

/** Says about a cell, while it is drawn, what its look has besides its own. */
export type LookOf = (sheetId: string, row: number, column: number) => CellLook | null;

/** Looks under and over a cell's own. */
export interface CellLook {
  readonly under?: IStyleData;
  readonly over?: IStyleData;
}
