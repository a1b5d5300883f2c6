import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { layOutLists } from './listLayout';
import { AS_OF, HEADERS, pictureOf } from './pictureOf';
import { loadViews, showPane, takePaneAway } from './shownPane';

beforeAll(loadViews);

/** As of 31 March 2026: A2 is called first, then A1; A3 owes nothing late, A4 is in credit. */
const picture = pictureOf(HEADERS, [
  ['A1', 'Alpha Clinics', 'I-1', AS_OF - 40, 1000, 'USD', 400],
  ['A1', 'Alpha Clinics', 'I-2', AS_OF - 95, 50, 'USD', 'Yes'],
  ['A1', 'Alpha Clinics', 'I-3', AS_OF + 10, 75, 'EUR', ''],
  ['A1', 'Alpha Clinics', 'C-4', AS_OF - 3, -20, 'USD', ''],
  ['A1', 'Alpha Clinics', '', '', 30, 'USD', ''],
  ['A2', 'Beta Travel', 'I-6', AS_OF - 90, 4000, 'USD', ''],
  ['A3', 'Gamma', 'I-7', AS_OF, 20, 'USD', ''],
  ['A4', '', 'C-8', AS_OF, -5, 'USD', ''],
]);

const SAID = {
  en: {
    items: '4 open items in USD',
    rows: [
      'I-250.00due 26 Dec 2025 · 95 days past due · disputed, go to cell C3',
      'I-11,000.00due 19 Feb 2026 · 40 days past due · 400.00 disputed, go to cell C2',
      '(no number)30.00no date, go to cell C6',
      'C-4-20.00dated 28 Mar 2026 · credit, go to cell C5',
    ],
    others: '1 open item in EUR',
    figures: ['1,060.00 USD', '1,050.00', '1,050.00', '450.00', '-20.00', '600.00', '580.00'],
    rank: '2 of 2 to call',
    previous: 'Previous',
    back: /Back to Follow-ups/,
    backToAging: /Back to Aging/,
    showInFollowUps: 'Show in Follow-ups',
    showInAging: 'Show in Aging',
    unknown: 'This account is not in the ledger',
    dueToday: /due today/,
  },
  es: {
    items: '4 partidas abiertas en USD',
    rows: [
      'I-250.00vence el 26 dic 2025 · 95 días de atraso · en disputa, ir a la celda C3',
      'I-11,000.00vence el 19 feb 2026 · 40 días de atraso · 400.00 en disputa, ir a la celda C2',
      '(sin número)30.00sin fecha, ir a la celda C6',
      'C-4-20.00con fecha 28 mar 2026 · crédito, ir a la celda C5',
    ],
    others: '1 partida abierta en EUR',
    figures: ['1,060.00 USD', '1,050.00', '1,050.00', '450.00', '-20.00', '600.00', '580.00'],
    rank: '2 de 2 por llamar',
    previous: 'Anterior',
    back: /Volver a Seguimiento/,
    backToAging: /Volver a Antigüedad/,
    showInFollowUps: 'Mostrar en Seguimiento',
    showInAging: 'Mostrar en Antigüedad',
    unknown: 'Esta cuenta no está en la cartera',
    dueToday: /vence hoy/,
  },
} as const;

layOutLists();
afterEach(takePaneAway);

const main = () => within(screen.getByRole('main'));
const heading = (name: string) => main().findByRole('heading', { name });
const link = (name: string | RegExp) => main().getByRole('link', { name });

describe.each(['en', 'es'] as const)('an account in %s', (language) => {
  const said = SAID[language];

  test('its items, oldest first, each leading to its cell', async () => {
    const desk = showPane(language, '#/accounts/A1', { picture });
    const list = within(main().getByRole('list', { name: said.items }));
    expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(said.rows);
    expect(main().getByRole('list', { name: said.others })).toBeTruthy();
    await userEvent.click(list.getByRole('button', { name: /I-1/ }));
    expect(desk.shown).toEqual([['Open items', 'C2']]);
  });

  test('what it owes, by currency, and what can be asked for', () => {
    showPane(language, '#/accounts/A1', { picture });
    const figures = main()
      .getAllByRole('definition')
      .map(({ textContent }) => textContent);
    expect(figures.slice(0, said.figures.length)).toEqual(said.figures);
  });

  test('where it stands in the order to call, and the way to the one before', async () => {
    showPane(language, '#/accounts/A1', { picture });
    expect(main().getByText(said.rank)).toBeTruthy();
    await userEvent.click(link(said.previous));
    expect(await heading('Beta Travel')).toBeTruthy();
    expect(main().queryByRole('link', { name: said.previous })).toBeNull();
  });

  test('the ways to its rows on our sheets', async () => {
    const desk = showPane(language, '#/accounts/A1', { picture });
    await userEvent.click(main().getByRole('button', { name: said.showInFollowUps }));
    await userEvent.click(main().getByRole('button', { name: said.showInAging }));
    expect(desk.sheets).toEqual([
      ['DuebookFollowUps', 'A1'],
      ['DuebookAging', 'A1'],
    ]);
  });

  test('one that is not to be called has no place in the order, and says when it is due', () => {
    showPane(language, '#/accounts/A3', { picture });
    expect(main().getByRole('button', { name: said.dueToday })).toBeTruthy();
    expect(main().queryByText(/ 2 /)).toBeNull();
    expect(main().queryByRole('button', { name: said.showInFollowUps })).toBeNull();
  });

  test('one without a name is called by its number', async () => {
    showPane(language, '#/accounts/A4', { picture });
    expect(await heading('A4')).toBeTruthy();
  });

  test('one that the ledger no longer has is said to be gone, with a way back', async () => {
    showPane(language, '#/accounts/gone', { picture });
    expect(await heading(said.unknown)).toBeTruthy();
    expect(link(said.back)).toBeTruthy();
  });

  test('the way back is to the list it was opened from', async () => {
    showPane(language, '#/aging', { picture });
    await userEvent.click(link(/Alpha Clinics/));
    await heading('Alpha Clinics');
    await userEvent.click(link(said.backToAging));
    await waitFor(() => expect(document.activeElement).toBe(link(/Alpha Clinics/)));
    expect(window.location.hash).toBe('#/aging/A1');
  });
});

describe('the row that is selected in a sheet', () => {
  test.each(['#/follow-ups', '#/accounts/A1'])('leads from %s to its account', async (place) => {
    const desk = showPane('en', place, { picture });
    act(() => desk.become({ selected: { account: 'A2' } }));
    expect(await heading('Beta Travel')).toBeTruthy();
    act(() => desk.become({ selected: null }));
    expect(await heading('Beta Travel')).toBeTruthy();
  });

  test('is marked in Aging, which stays', async () => {
    const desk = showPane('en', '#/aging', { picture });
    act(() => desk.become({ selected: { account: 'A1' } }));
    await waitFor(() => expect(link(/Alpha Clinics/).getAttribute('aria-current')).toBe('true'));
    act(() => desk.become({ selected: { account: 'A2' } }));
    await waitFor(() => expect(link(/Beta Travel/).getAttribute('aria-current')).toBe('true'));
    expect(link(/Alpha Clinics/).getAttribute('aria-current')).toBeNull();
  });

  test.each(['#/today', '#/disputes', '#/set-up'])('leads nowhere from %s', (place) => {
    const desk = showPane('en', place, { picture });
    act(() => desk.become({ selected: { account: 'A2' } }));
    expect(window.location.hash).toBe(place);
  });

  test('does not take the keyboard into the pane', async () => {
    const desk = showPane('en', '#/follow-ups', { picture });
    const grid = document.body.appendChild(document.createElement('input'));
    act(() => grid.focus());
    act(() => desk.become({ selected: { account: 'A2' } }));
    await heading('Beta Travel');
    expect(document.activeElement).toBe(grid);
  });

  test('that was selected before the view was opened leads nowhere', () => {
    showPane('en', '#/follow-ups', { picture, selected: { account: 'A2' } });
    expect(window.location.hash).toBe('#/follow-ups');
  });
});
