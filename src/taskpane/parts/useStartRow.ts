import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { scrollerOf } from './scrollerOf';

/** Where a list begins. */
export interface StartRow {
  /** -1 for the first one. */
  readonly row: number;
  /** What it is; the list goes there again only when this changes, wherever the row moves. */
  readonly of: string;
}

/**
 * Brings the row into sight at which a list begins, and the keyboard to it where the person came
 * here with it: a row that was selected in a sheet must not take the focus away from the sheet.
 */
export function useStartRow(
  list: RefObject<HTMLElement | null>,
  { row, of }: StartRow,
  rows: Virtualizer<HTMLElement, Element>,
  focusRow: (row: number) => void,
): void {
  const start = useRef(row);
  useLayoutEffect(() => {
    start.current = row;
  });
  useEffect(() => {
    if (start.current < 0) return;
    rows.scrollToIndex(start.current, { align: 'center' });
    const isHere = document.hasFocus() && document.activeElement === scrollerOf(list.current);
    if (isHere) focusRow(start.current);
  }, [list, rows, of, focusRow]);
}
