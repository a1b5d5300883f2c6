import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { layOutLists } from './listLayout';
import { AS_OF, HEADERS, pictureOf } from './pictureOf';
import { loadViews, showPane, takePaneAway } from './shownPane';

beforeAll(loadViews);

/** As of 31 March 2026, in two currencies; nothing is 31 to 60 days late. */
const picture = pictureOf(HEADERS, [
  ['A1', 'Alpha Clinics', 'I-1', AS_OF - 10, 1000, 'USD', ''],
  ['A1', 'Alpha Clinics', 'I-2', AS_OF - 95, 50, 'USD', ''],
  ['A2', 'Beta Travel', 'I-3', AS_OF - 91, 400, 'USD', ''],
  ['A3', 'Gamma', 'I-4', AS_OF + 9, 200, 'USD', ''],
  ['A3', 'Gamma', 'C-5', AS_OF, -30, 'USD', ''],
  ['A4', 'Delta', '', '', 30, 'USD', ''],
  ['A2', 'Beta Travel', 'I-7', AS_OF - 40, 70, 'EUR', ''],
]);

const SAID = {
  en: {
    buckets: 'Buckets',
    parts: [
      'Current 1 item200.0012.1%',
      '1-30 1 item1,000.0060.6%',
      '31-60 0 items0.000.0%',
      '61-90 0 items0.000.0%',
      '91+ 2 items450.0027.3%',
      'Credits 1 item-30.00-1.8%',
      'No date 1 item30.001.8%',
      'Everything 6 items1,650.00100.0%',
    ],
    with: 'Accounts with 91+',
    credits: 'Accounts with Credits',
    accounts: 'Accounts',
    noneFound: 'No account here has all of these words.',
    currency: 'Currency',
    showSheet: 'Show the sheet',
    nothingOpen: 'Nothing is open',
    oldest: 'A2 · oldest 91 days past due',
  },
  es: {
    buckets: 'Tramos',
    parts: [
      'Por vencer 1 partida200.0012.1%',
      '1-30 1 partida1,000.0060.6%',
      '31-60 0 partidas0.000.0%',
      '61-90 0 partidas0.000.0%',
      '91+ 2 partidas450.0027.3%',
      'Créditos 1 partida-30.00-1.8%',
      'Sin fecha 1 partida30.001.8%',
      'Todo 6 partidas1,650.00100.0%',
    ],
    with: 'Cuentas con 91+',
    credits: 'Cuentas con Créditos',
    accounts: 'Cuentas',
    noneFound: 'Ninguna cuenta de aquí tiene todas esas palabras.',
    currency: 'Moneda',
    showSheet: 'Mostrar la hoja',
    nothingOpen: 'No hay nada abierto',
    oldest: 'A2 · la más antigua, 91 días de atraso',
  },
} as const;

layOutLists();
afterEach(takePaneAway);

const main = () => within(screen.getByRole('main'));
const rows = (list: string) =>
  within(main().getByRole('list', { name: list }))
    .queryAllByRole('link')
    .map(({ textContent }) => textContent);

describe.each(['en', 'es'] as const)('the aging in %s', (language) => {
  const said = SAID[language];
  const parts = () =>
    within(main().getByRole('group', { name: said.buckets })).getAllByRole('button');
  const part = (name: RegExp) => main().getByRole('button', { name });

  test('every bucket with its amount, share and items, and everything below', () => {
    showPane(language, '#/aging', { picture });
    expect(parts().map(({ textContent }) => textContent)).toEqual(said.parts);
    expect(parts().map((each) => each.getAttribute('aria-pressed'))).toEqual([
      ...Array.from({ length: 7 }, () => 'false'),
      'true',
    ]);
  });

  test('the accounts, largest first, each leading to its items', () => {
    showPane(language, '#/aging', { picture });
    expect(rows(said.accounts).map((row) => /^[A-Z][a-z]+/.exec(row ?? '')?.[0])).toEqual([
      'Alpha',
      'Beta',
      'Gamma',
      'Delta',
    ]);
    expect(rows(said.accounts)[1]).toContain(`Beta Travel400.00${said.oldest}`);
    expect(main().getByRole('link', { name: /Gamma/ }).getAttribute('href')).toBe('#/accounts/A3');
  });

  test('pressing a bucket lists whoever has something in it; pressing it again lists all', async () => {
    showPane(language, '#/aging', { picture });
    await userEvent.click(part(/^91\+/));
    expect(part(/^91\+/).getAttribute('aria-pressed')).toBe('true');
    expect(rows(said.with).map((row) => /^\D+[\d.]+\d\d/.exec(row ?? '')?.[0])).toEqual([
      'Beta Travel400.00',
      'Alpha Clinics50.00',
    ]);
    await userEvent.click(part(/^91\+/));
    expect(rows(said.accounts).length).toBe(4);
  });

  test('credits and empty buckets can be chosen too', async () => {
    showPane(language, '#/aging', { picture });
    await userEvent.click(parts()[5]!);
    expect(rows(said.credits)).toEqual([expect.stringMatching(/^Gamma-30\.00/)]);
    await userEvent.click(part(/^61-90/));
    expect(main().getByText(said.noneFound)).toBeTruthy();
  });

  test('another currency is another aging, and its sheet another sheet', async () => {
    const desk = showPane(language, '#/aging', { picture });
    const showSheet = main().getByRole('button', { name: said.showSheet });
    await userEvent.click(showSheet);
    await userEvent.selectOptions(main().getByLabelText(said.currency), 'EUR');
    expect(rows(said.accounts)).toEqual([expect.stringMatching(/^Beta Travel70\.00/)]);
    await userEvent.click(showSheet);
    expect(desk.sheets).toEqual([['DuebookAging'], ['DuebookAgingEUR']]);
  });

  test('one currency needs no choice', () => {
    const one = pictureOf(HEADERS, [['A1', 'Alpha', 'I-1', AS_OF - 10, 1000, 'USD', '']]);
    showPane(language, '#/aging', { picture: one });
    expect(main().queryByLabelText(said.currency)).toBeNull();
  });

  test('where nothing is open it says so', () => {
    const paid = pictureOf(HEADERS, [['A1', 'Alpha', 'I-1', AS_OF - 10, 0, 'USD', '']]);
    showPane(language, '#/aging', { picture: paid });
    expect(main().getByRole('heading', { name: said.nothingOpen })).toBeTruthy();
  });

  test('a refresh that leaves fewer buckets falls back to everything', async () => {
    const desk = showPane(language, '#/aging', { picture });
    await userEvent.click(part(/^91\+/));
    const fewer = { ...pictureOf(HEADERS, ROWS_OF_ONE, { edges: [0, 30] }) };
    act(() => desk.become({ picture: fewer }));
    await waitFor(() => expect(rows(said.accounts)).toHaveLength(1));
  });
});

const ROWS_OF_ONE = [['A1', 'Alpha', 'I-1', AS_OF - 10, 1000, 'USD', '']] as const;
