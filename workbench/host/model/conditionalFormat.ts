import type { Rect } from './types';

/** What a conditional format changes in a cell where its rule holds. */
export interface ConditionalLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  numberFormat?: string;
}

/** Excel's comparisons in a "cell value" rule. */
export type Comparison =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

/** When a conditional format holds. Formulas have their equals sign and are relative to the first cell. */
export type ConditionalRule =
  | { kind: 'custom'; formula: string }
  | { kind: 'cellValue'; operator: Comparison; formula1: string; formula2?: string };

/** A conditional format of a sheet. */
export interface ConditionalFormat {
  id: string;
  ranges: Rect[];
  rule: ConditionalRule;
  look: ConditionalLook;
  stopIfTrue: boolean;
}
