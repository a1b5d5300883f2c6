import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { layOutLists } from './listLayout';
import { AS_OF, HEADERS, pictureOf } from './pictureOf';
import { loadViews, showPane, takePaneAway } from './shownPane';

beforeAll(loadViews);

/** So many accounts that only some are drawn; the first one owes most. */
const MANY = 5000;
const many = pictureOf(
  HEADERS,
  Array.from({ length: MANY }, (_, at) => {
    const number = String(at + 1).padStart(4, '0');
    return [`C${number}`, `Customer ${number}`, `I-${number}`, AS_OF - 40, MANY - at, 'USD', ''];
  }),
);

layOutLists();
afterEach(takePaneAway);

const list = () => within(screen.getByRole('list', { name: /accounts/i }));
const names = () =>
  list()
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent ?? '';
const field = () => screen.getByRole('searchbox', { name: 'Find an account' });

describe.each(['#/follow-ups', '#/aging'])('a list of 5,000 accounts at %s', (place) => {
  test('has only some rows in the page, and says of each which of how many it is', () => {
    showPane('en', place, { picture: many });
    const rows = list().getAllByRole('listitem');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(50);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe(String(MANY));
    expect(rows.map((row) => Number(row.getAttribute('aria-posinset')))).toEqual(
      rows.map((_, at) => at + 1),
    );
    expect(names()[0]).toMatch(/^Customer 0001 ?5,000\.00/);
  });

  test('is one stop for Tab; arrows, pages, Home and End go through it', async () => {
    showPane('en', place, { picture: many });
    act(() => field().focus());
    await userEvent.tab();
    expect(focused()).toMatch(/^Customer 0001/);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toMatch(/^Customer 0003/);
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toMatch(/^Customer 0002/);
    await userEvent.keyboard('{PageDown}');
    expect(Number(/\d{4}/.exec(focused())?.[0])).toBeGreaterThan(5);
    await userEvent.keyboard('{End}');
    expect(focused()).toMatch(/^Customer 5000/);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toMatch(/^Customer 5000/);
    await userEvent.keyboard('{Home}');
    expect(focused()).toMatch(/^Customer 0001/);
    await userEvent.tab({ shift: true });
    await userEvent.tab();
    expect(focused()).toMatch(/^Customer 0001/);
  });

  test('what has the focus stays in the page when it is scrolled out of sight', async () => {
    showPane('en', place, { picture: many });
    act(() => field().focus());
    await userEvent.tab();
    act(() => screen.getByRole('main').scrollTo({ top: 100_000 }));
    await waitFor(() => expect(names().join()).toMatch(/Customer 1[0-9]{3}/));
    expect(focused()).toMatch(/^Customer 0001/);
  });

  test('is narrowed by words, and says how many are left', async () => {
    showPane('en', place, { picture: many });
    expect(screen.getByText('5,000 accounts')).toBeTruthy();
    await userEvent.type(field(), 'CUSTOMER c499');
    await waitFor(() => expect(screen.getByText('10 of 5,000 accounts')).toBeTruthy());
    expect(names().map((name) => /\d{4}/.exec(name ?? '')?.[0])).toEqual([
      ...['4990', '4991', '4992', '4993', '4994', '4995', '4996', '4997', '4998', '4999'],
    ]);
    await userEvent.type(field(), 'x');
    await waitFor(() =>
      expect(screen.getByText('No account here has all of these words.')).toBeTruthy(),
    );
    await userEvent.clear(field());
    await waitFor(() => expect(screen.getByText('5,000 accounts')).toBeTruthy());
  });
});

test('the way back leads to the row that was left, with the keyboard', async () => {
  showPane('en', '#/follow-ups', { picture: many });
  act(() => field().focus());
  await userEvent.tab();
  await userEvent.keyboard('{End}{Enter}');
  await screen.findByRole('heading', { name: 'Customer 5000' });
  await userEvent.click(screen.getByRole('link', { name: /Back to Follow-ups/ }));
  await waitFor(() => expect(focused()).toMatch(/^Customer 5000/));
  expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
});
