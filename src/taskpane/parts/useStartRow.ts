import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import { rowElement } from './rowElement';

/**
 * Brings the row into sight at which a list begins, and the keyboard to it where the person came
 * here with it: a row that was selected in a sheet must not take the focus away from the sheet.
 */
export function useStartRow(
  list: RefObject<HTMLElement | null>,
  start: number,
  rows: Virtualizer<HTMLElement, Element>,
): void {
  useEffect(() => {
    if (start < 0) return;
    rows.scrollToIndex(start, { align: 'center' });
    const main = list.current?.closest('main');
    if (document.activeElement !== main) return;
    rowElement(list.current, start)?.focus({ preventScroll: true });
  }, [list, rows, start]);
}
