import type { Virtualizer } from '@tanstack/react-virtual';
import {
  useLayoutEffect,
  useRef,
  type FocusEventHandler,
  type KeyboardEventHandler,
  type RefObject,
} from 'react';
import { rowElement } from './rowElement';

/** What a list listens to. */
interface RowKeys {
  readonly onKeyDown: KeyboardEventHandler;
  readonly onFocus: FocusEventHandler;
}

/** Leads the keyboard from row to row, also to rows that are not in the page yet. */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  length: number,
  setCurrent: (row: number) => void,
  rows: Virtualizer<HTMLElement, Element>,
): RowKeys {
  const wanted = useRef(-1);
  useLayoutEffect(() => {
    if (wanted.current < 0) return;
    const row = rowElement(list.current, wanted.current);
    if (row === null) return;
    wanted.current = -1;
    row.focus({ preventScroll: true });
  });
  return {
    onKeyDown: (event) => {
      const from = rowOf(event.target);
      const to = from < 0 ? null : target(event.key, from, length, rows);
      if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const row = Math.min(length - 1, Math.max(0, to));
      wanted.current = row;
      setCurrent(row);
      rows.scrollToIndex(row);
    },
    onFocus: ({ target: focused }) => {
      const row = rowOf(focused);
      if (row >= 0) setCurrent(row);
    },
  };
}

function target(
  key: string,
  from: number,
  length: number,
  rows: Virtualizer<HTMLElement, Element>,
): number | null {
  const page = Math.max(1, rows.getVirtualItems().length - 2 * rows.options.overscan - 1);
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + page;
    case 'PageUp':
      return from - page;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}

function rowOf(element: EventTarget): number {
  const row = element instanceof Element ? element.closest('[data-index]') : null;
  return Number(row?.getAttribute('data-index') ?? -1);
}
