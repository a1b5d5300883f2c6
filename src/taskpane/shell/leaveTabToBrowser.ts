import type { KeyboardEvent } from 'react';

/**
 * Lets the browser itself go on from what has the keyboard but is no stop for Tab: the view that took
 * the focus. In Excel on the web office.js takes Tab over, on the window; it looks for the next stop by
 * the one before, and where that is none (`focusToNextTabbable`) it leads out of the pane.
 */
export function leaveTabToBrowser(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key === 'Tab' && target instanceof HTMLElement && target.tabIndex < 0) {
    event.stopPropagation();
  }
}
