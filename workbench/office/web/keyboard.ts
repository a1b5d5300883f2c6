/** Which way a person goes through what can have the focus. */
export type Direction = 'on' | 'back';

/**
 * What office.js says when a person leaves the pane by the keyboard (`OSF.AgaveHostAction`): with
 * Ctrl+F6, or with Tab behind the last control. It takes Tab over, so only the host can lead out.
 */
export const LEAVING: ReadonlyMap<number, Direction> = new Map([
  [5, 'on'],
  [6, 'back'],
  [13, 'on'],
  [14, 'back'],
  [17, 'on'],
  [18, 'back'],
]);

/** What office.js is told when the focus comes into the pane, by the same numbers. */
export const TAB_IN: Readonly<Record<Direction, number>> = { on: 11, back: 12 };
