import type { KeyboardEvent } from 'react';

/** What takes Escape for itself: to leave a change, or to close its list. */
const FIELD = 'input, select, textarea, [role="combobox"]';

/**
 * Lets a field that takes Escape keep the keyboard. In Excel on the web office.js listens for Escape on
 * the window and puts the focus on the pane's first control (`escDismissDialogNotification`).
 */
export function keepEscape(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key === 'Escape' && target instanceof HTMLElement && target.matches(FIELD)) {
    event.stopPropagation();
  }
}
