import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';

type List = RefObject<HTMLElement | null>;
/** The row that is to have the keyboard; -1 where none is waiting. */
type Wanted = RefObject<number>;

/** Brings the keyboard to a row of a list: at once, or as soon as the row is drawn. */
export function useRowFocus(list: List): (row: number) => void {
  const wanted = useRef(-1);
  useLayoutEffect(() => {
    attempt(list, wanted);
  });
  return useCallback(
    (row) => {
      wanted.current = row;
      attempt(list, wanted);
    },
    [list],
  );
}

function attempt(list: List, wanted: Wanted): void {
  const inRow = `[data-index="${wanted.current}"] :is(a, button)`;
  const row = list.current?.querySelector<HTMLElement>(inRow);
  if (row == null) return;
  wanted.current = -1;
  row.focus({ preventScroll: true });
}
