import type { CellBlock } from '../reading/readInBlocks';

/** Cells or a whole column that a write put in, where they lay at its end. */
export interface PutIn extends CellBlock {
  /** The sheet's id. */
  readonly sheet: string;
  /** Which way what was there made room. */
  readonly shift: 'down' | 'right';
}
