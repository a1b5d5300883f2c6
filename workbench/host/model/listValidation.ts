import type { Rect } from './types';

/** A list of allowed values for cells. */
export interface ListValidation {
  ranges: Rect[];
  /** `a,b,c` or a formula such as `=Lists!$A$1:$A$9`. */
  source: string;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  /** Shown when another value is typed; null accepts it. */
  errorAlert: { title: string; message: string; style: 'Stop' | 'Warning' | 'Information' } | null;
}
