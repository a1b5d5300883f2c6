import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { layOutLists } from './listLayout';
import { AS_OF, HEADERS, pictureOf } from './pictureOf';
import { loadViews, showPane, takePaneAway } from './shownPane';

beforeAll(loadViews);

/** As of 31 March 2026. */
const picture = pictureOf(HEADERS, [
  ['A1', 'Alpha Clinics', 'I-1', AS_OF - 40, 1000, 'USD', 'Yes'],
  ['A1', 'Alpha Clinics', 'I-2', AS_OF - 95, 50, 'USD', ''],
  ['A1', 'Alpha Clinics', 'C-3', AS_OF, -20, 'USD', ''],
  ['A2', 'Beta Travel', 'I-4', AS_OF - 90, 4000, 'USD', ''],
  ['A3', 'Gamma', 'I-5', AS_OF - 30, 20, 'USD', ''],
  ['A2', 'Beta Travel', 'I-6', AS_OF - 31, 70, 'EUR', ''],
]);

const SAID = {
  en: {
    list: 'Accounts to follow up, in the order to call',
    rows: [
      'Beta Travel4,000.00 USD4,000.00 over 30 days; oldest I-4, 90 days past due',
      'Alpha Clinics50.00 USD1,050.00 over 30 days, 1,000.00 of it disputed; oldest I-2, 95 days past due',
      'Beta Travel70.00 EUR70.00 over 30 days; oldest I-6, 31 days past due',
    ],
    totals: ['2 accounts in USD4,050.004,030.00', '1 account in EUR70.0070.00'],
    make: 'Follow-up list',
    show: 'Show the sheet',
    find: 'Find an account',
    nobody: 'Nobody to call',
    none: 'No account owes anything more than 30 days past due.',
  },
  es: {
    list: 'Cuentas en seguimiento, en el orden en que conviene llamar',
    rows: [
      'Beta Travel4,000.00 USD4,000.00 con más de 30 días; la más antigua, I-4, 90 días de atraso',
      'Alpha Clinics50.00 USD1,050.00 con más de 30 días, de ello 1,000.00 en disputa; la más antigua, I-2, 95 días de atraso',
      'Beta Travel70.00 EUR70.00 con más de 30 días; la más antigua, I-6, 31 días de atraso',
    ],
    totals: ['2 cuentas en USD4,050.004,030.00', '1 cuenta en EUR70.0070.00'],
    make: 'Lista de seguimiento',
    show: 'Mostrar la hoja',
    find: 'Buscar una cuenta',
    nobody: 'Nadie a quien llamar',
    none: 'Ninguna cuenta debe nada con más de 30 días de atraso.',
  },
} as const;

layOutLists();
afterEach(takePaneAway);

const main = () => within(screen.getByRole('main'));

describe.each(['en', 'es'] as const)('the follow-ups in %s', (language) => {
  const said = SAID[language];
  const rows = () =>
    within(main().getByRole('list', { name: said.list }))
      .queryAllByRole('link')
      .map(({ textContent }) => textContent);

  test('whom to call, in that order, for how much and why', () => {
    showPane(language, '#/follow-ups', { picture });
    expect(rows()).toEqual(said.rows);
  });

  test('what all of them can be asked for, by currency', () => {
    showPane(language, '#/follow-ups', { picture });
    const [, ...totals] = main().getAllByRole('row');
    expect(totals.map(({ textContent }) => textContent)).toEqual(said.totals);
  });

  test('the list is narrowed by the words that are typed', async () => {
    showPane(language, '#/follow-ups', { picture });
    await userEvent.type(main().getByRole('searchbox', { name: said.find }), 'clinics');
    await waitFor(() => expect(rows()).toEqual([said.rows[1]]));
  });

  test('the sheet is made by one button and shown by another', async () => {
    const desk = showPane(language, '#/follow-ups', { picture });
    await userEvent.click(main().getByRole('button', { name: said.make }));
    await userEvent.click(main().getByRole('button', { name: said.show }));
    expect(desk.pressed).toEqual(['followUpList']);
    expect(desk.sheets).toEqual([['DuebookFollowUps']]);
  });

  test('a row leads to the items of its account', async () => {
    showPane(language, '#/follow-ups', { picture });
    await userEvent.click(main().getByRole('link', { name: /Alpha Clinics/ }));
    expect(await main().findByRole('heading', { name: 'Alpha Clinics' })).toBeTruthy();
  });

  test('where nobody is to be called it says why', () => {
    const young = pictureOf(HEADERS, [['A3', 'Gamma', 'I-5', AS_OF - 30, 20, 'USD', '']]);
    showPane(language, '#/follow-ups', { picture: young });
    expect(main().getByRole('heading', { name: said.nobody })).toBeTruthy();
    expect(main().getByText(said.none)).toBeTruthy();
  });
});
