import { act } from '@testing-library/react';
import type { DeskState, Summary } from '../../src/actions/actions';
import type { Language } from '../../src/receivables/settings/settings';
import { mountPane } from '../../src/taskpane/mountPane';
import { hashOf } from '../../src/taskpane/shell/route';
import { NAVIGATION } from '../../src/taskpane/shell/views';
import { HEADERS, pictureOf, ROWS } from './pictureOf';
import { shownDesk, type ShownDesk } from './shownDesk';

/** A workbook after its refresh. */
export const SUMMARY: Summary = {
  workbook: 'Open items.xlsx',
  asOf: '2026-03-31',
  fixed: false,
  daysAgo: 0,
  tieOut: 'difference 0.00',
  refreshed: null,
};

let takeAway: () => void = () => undefined;

/** Opens the pane at an address, on a desk in this state. */
export function showPane(
  language: Language,
  hash: string,
  state: Partial<DeskState> = {},
): ShownDesk {
  window.location.hash = hash;
  const desk = shownDesk({
    summary: SUMMARY,
    ...state,
  });
  const element = document.body.appendChild(document.createElement('div'));
  act(() => {
    takeAway = mountPane(element, desk, language);
  });
  return desk;
}

/** Goes to another address in the pane that is shown. */
export function goTo(hash: string): void {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

/** Takes the pane away again. */
export function takePaneAway(): void {
  act(() => takeAway());
  document.body.replaceChildren();
  window.location.hash = '';
}

/** Visits every view once: those that are loaded late are then there at once, as on a second visit. */
export async function loadViews(): Promise<void> {
  const others = [hashOf('account', 'A1'), hashOf('share')];
  for (const hash of [...NAVIGATION.map((view) => hashOf(view)), ...others]) {
    await act(async () => {
      showPane('en', hash, { picture: pictureOf(HEADERS, ROWS) });
      await Promise.resolve();
    });
    takePaneAway();
  }
}
