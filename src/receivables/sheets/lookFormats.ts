import type { Look } from './plan';

/** Fonts, fill and place of a cell; sizes in points, colours as `#RRGGBB`. */
export interface LookFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Right';
  /** A long text runs over several lines, and its row grows. */
  readonly wrap?: true;
  /** Beside such a text, or of it: at the upper edge of its row. */
  readonly top?: true;
  /** The row is made as high as the text is. */
  readonly fitsRow?: true;
}

/** Behind the header of each table of ours. */
export const HEADER_FILL = '#DDE3EE';
const TIE_OUT_FILL = '#F2F2F2';

/**
 * What each role looks like: dark enough for 4.5:1 on white, and told apart in black and white by weight
 * and size.
 */
export const LOOKS: Readonly<Record<Look, LookFormat>> = {
  title: { bold: true, size: 16, color: '#1F3864' },
  // Stands where an alert may have stood before.
  note: { bold: false, italic: true, size: 9, color: '#595959' },
  label: { bold: true, size: 9, color: '#404040' },
  // Above a figure, so that label and figure end at the same edge.
  caption: { bold: true, size: 9, color: '#404040', fill: TIE_OUT_FILL, align: 'Right' },
  // Set apart from the amounts below, which belong to the columns.
  tieOut: { bold: true, fill: TIE_OUT_FILL },
  figure: { bold: true },
  input: { fill: '#FFF8DC', color: '#1F3864', align: 'Left', wrap: true },
  alert: { bold: true, color: '#C00000' },
  // Stands where an alert may have stood before, so it says its colour.
  verdict: { bold: true, color: '#000000' },
  // Italic as well, for print in black; bold would make amounts too wide for their columns.
  disputed: { italic: true, color: '#5C2E00', fill: '#FFE3C2' },
  // Figures and texts one below the other, right of their labels.
  report: { align: 'Left' },
  // A point of a meeting, what is said of it over several lines, and the minutes for it.
  point: { bold: true, top: true },
  said: { wrap: true, top: true, fitsRow: true },
  minutes: { fill: '#FFF8DC', color: '#1F3864', align: 'Left', top: true },
  body: {},
};
