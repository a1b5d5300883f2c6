import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WriteNote } from '../../../src/actions/lastWrites';
import { wordsFor } from '../../../src/words/everyLanguage';
import { HEADERS, pictureOf, ROWS } from '../pictureOf';
import { loadViews, showPane, takePaneAway } from '../shownPane';

const WRITES: readonly WriteNote[] = [
  { id: 2, action: 'markDisputes', minute: '10:32', sheets: ['Open items'] },
  {
    id: 1,
    action: 'refreshAging',
    minute: '09:05',
    sheets: ['Aging', 'Follow-ups', 'Targets', 'Duebook', 'Trend'],
  },
];

beforeAll(loadViews);
afterEach(takePaneAway);

describe.each(['en', 'es'] as const)('The last writes in %s', (language) => {
  const { restoring, pane } = wordsFor(language);

  test('say what was written when on which sheets, and the latest can be put back', async () => {
    const picture = pictureOf(HEADERS, ROWS);
    const desk = showPane(language, '#/today', { picture, writes: WRITES });
    const section = await screen.findByRole('region', { name: restoring.title });
    const [latest, earlier] = within(section).getAllByRole('listitem');
    expect(latest?.textContent).toContain(`${pane.actions.markDisputes}10:32 · Open items`);
    expect(earlier?.textContent).toBe(
      `${pane.actions.refreshAging}09:05 · Aging, Follow-ups, Targets ${restoring.moreSheets(2)}`,
    );
    // The only one, beside the latest.
    const button = within(section).getByRole('button', { name: pane.actions.putBackLast });
    expect(latest?.contains(button)).toBe(true);
    await userEvent.click(button);
    expect(desk.pressed).toEqual(['putBackLast']);
  });

  test('are there before any ledger was read, and wait while something runs', async () => {
    const desk = showPane(language, '#/today', { writes: WRITES, running: 'refreshAging' });
    const button = await screen.findByRole('button', { name: pane.actions.putBackLast });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(button);
    expect(desk.pressed).toEqual([]);
  });
});

test('nothing is said where nothing was written', () => {
  showPane('en', '#/today', { picture: pictureOf(HEADERS, ROWS) });
  expect(screen.queryByText(wordsFor('en').restoring.title)).toBeNull();
});
