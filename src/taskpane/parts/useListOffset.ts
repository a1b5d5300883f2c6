import { useCallback, useSyncExternalStore, type RefObject } from 'react';

type Element = RefObject<HTMLElement | null>;

/** How far below the top of what scrolls a list begins, in pixels; what stands above it may change. */
export function useListOffset(list: Element, scroller: Element): number {
  const subscribe = useCallback(
    (listener: () => void) => observeParts(scroller, listener),
    [scroller],
  );
  return useSyncExternalStore(subscribe, () => offsetIn(list, scroller));
}

/** What stands above a list wraps anew when the pane gets wider; jsdom has no layout to observe. */
function observeParts({ current }: Element, listener: () => void): () => void {
  if (typeof ResizeObserver === 'undefined' || current === null) return () => undefined;
  const observer = new ResizeObserver(listener);
  for (const part of current.children) observer.observe(part);
  return () => {
    observer.disconnect();
  };
}

function offsetIn({ current: list }: Element, { current: scroller }: Element): number {
  if (list === null || scroller === null) return 0;
  const { top } = scroller.getBoundingClientRect();
  return Math.round(list.getBoundingClientRect().top - top + scroller.scrollTop);
}
