import type { Direction } from '../../office/web/keyboard';

/** A part of the page that F6 leads to. */
export interface Region {
  readonly element: HTMLElement;
  focus(direction: Direction): void;
}

/**
 * Lets the keyboard go from part to part of the page, as in Excel: F6 or Ctrl+F6 to the next, with
 * Shift to the one before. Within the sheet, Tab goes from cell to cell. Gives the step as a function.
 */
export function regions(list: () => readonly Region[]): (direction: Direction) => void {
  const step = (direction: Direction): void => {
    const all = list().filter(({ element }) => element.isConnected && !element.hidden);
    const from = all.findIndex(({ element }) => element.contains(document.activeElement));
    const by = direction === 'on' ? 1 : -1;
    const start = from < 0 && direction === 'back' ? 0 : from;
    all[(start + by + all.length) % all.length]?.focus(direction);
  };
  // Before the grid, which knows nothing of F6.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      step(event.shiftKey ? 'back' : 'on');
    },
    true,
  );
  return step;
}
