import { useCallback, useSyncExternalStore, type RefObject } from 'react';
import { scrollerOf } from './scrollerOf';

type Element = RefObject<HTMLElement | null>;

/** How far below the top of what scrolls a list begins, in pixels; what stands above it may change. */
export function useListOffset(list: Element): number {
  const subscribe = useCallback((listener: () => void) => observeParts(list, listener), [list]);
  return useSyncExternalStore(subscribe, () => offsetOf(list.current));
}

/** What stands above a list wraps anew when the pane gets wider; jsdom has no layout to observe. */
function observeParts({ current: list }: Element, listener: () => void): () => void {
  const scroller = scrollerOf(list);
  if (typeof ResizeObserver === 'undefined' || scroller === null) return () => undefined;
  const observer = new ResizeObserver(listener);
  for (const part of scroller.children) observer.observe(part);
  return () => {
    observer.disconnect();
  };
}

function offsetOf(list: HTMLElement | null): number {
  const scroller = scrollerOf(list);
  if (list === null || scroller === null) return 0;
  const { top } = scroller.getBoundingClientRect();
  return Math.round(list.getBoundingClientRect().top - top + scroller.scrollTop);
}
