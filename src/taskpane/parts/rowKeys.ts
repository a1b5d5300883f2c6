import type { Virtualizer } from '@tanstack/react-virtual';
import type { FocusEventHandler, KeyboardEventHandler } from 'react';

/** What a list listens to. */
interface RowKeys {
  readonly onKeyDown: KeyboardEventHandler;
  readonly onFocus: FocusEventHandler;
}

/** Leads the keyboard from row to row, also to rows that are not in the page yet. */
export function rowKeys(
  length: number,
  setCurrent: (row: number) => void,
  rows: Virtualizer<HTMLElement, Element>,
  focusRow: (row: number) => void,
): RowKeys {
  return {
    onKeyDown: (event) => {
      const from = rowOf(event.target);
      const to = from < 0 ? null : target(event.key, from, length, rows);
      if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const row = Math.min(length - 1, Math.max(0, to));
      setCurrent(row);
      rows.scrollToIndex(row);
      focusRow(row);
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
  const { startIndex = 0, endIndex = 0 } = rows.range ?? {};
  const page = Math.max(1, endIndex - startIndex - 1);
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
