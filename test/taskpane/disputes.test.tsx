import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { layOutLists } from './listLayout';
import { AS_OF, HEADERS, pictureOf, ROWS } from './pictureOf';
import { loadViews, showPane, takePaneAway } from './shownPane';

beforeAll(loadViews);

const SAID = {
  en: {
    list: 'Disputed by account',
    items: '3 items · 3,345.60 USD · 75.00 EUR',
    rows: [
      'Beta Travel2,345.60 USD',
      'G4I-3 90 days past due2,345.60of 4,000.00',
      'Alpha Clinics1,000.00 USD',
      'G2I-1 40 days past due1,000.00',
      'Beta Travel75.00 EUR',
      'G5I-4 not yet due75.00',
    ],
    goTo: 'Go to G4, I-3',
    mark: 'Mark disputes',
    unmark: 'Unmark disputes',
    column: 'Go to G1, Disputed',
    another: 'Choose another column',
    unreadable: /One cell says neither yes nor no nor an amount/,
    which: 'See which',
    noColumn: 'The ledger does not say what is disputed',
    add: 'Add a column Disputed',
    choose: 'Choose a column',
    nothing: /Nothing is disputed/,
    open: ['disputed for 31 days: past 30', 'disputed for 30 days', 'disputed since today'],
    makeList: 'Dispute list',
  },
  es: {
    list: 'En disputa por cuenta',
    items: '3 partidas · 3,345.60 USD · 75.00 EUR',
    rows: [
      'Beta Travel2,345.60 USD',
      'G4I-3 90 días de atraso2,345.60de 4,000.00',
      'Alpha Clinics1,000.00 USD',
      'G2I-1 40 días de atraso1,000.00',
      'Beta Travel75.00 EUR',
      'G5I-4 aún no vence75.00',
    ],
    goTo: 'Ir a G4, I-3',
    mark: 'Marcar disputas',
    unmark: 'Quitar marcas',
    column: 'Ir a G1, Disputed',
    another: 'Elegir otra columna',
    unreadable: /Una celda no dice sí, ni no, ni un importe/,
    which: 'Ver cuál',
    noColumn: 'La cartera no dice qué está en disputa',
    add: 'Agregar una columna En disputa',
    choose: 'Elegir una columna',
    nothing: /No hay nada en disputa/,
    open: ['en disputa hace 31 días: más de 30', 'en disputa hace 30 días', 'en disputa desde hoy'],
    makeList: 'Lista de disputas',
  },
} as const;

const picture = pictureOf(HEADERS, ROWS);
const button = (name: string) => screen.getByRole('button', { name });
const linkTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

layOutLists();
afterEach(takePaneAway);

describe.each(['en', 'es'] as const)('Disputes in %s', (language) => {
  const said = SAID[language];

  test('lists what is disputed by account, the most contested first', () => {
    showPane(language, '#/disputes', { picture });
    const section = screen.getByRole('region', { name: said.list });
    expect(section.textContent).toContain(said.items);
    const rows = within(section).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual(said.rows);
  });

  test('says for how long each has been disputed, where anybody says since when', async () => {
    const dated = pictureOf(
      `${HEADERS},Dispute Date`,
      ROWS.map((row, at) => [...row, [AS_OF - 30, '', AS_OF - 31, AS_OF][at] ?? '']),
    );
    const desk = showPane(language, '#/disputes', { picture: dated });
    for (const text of said.open) expect(screen.getByText(text)).toBeTruthy();
    await userEvent.click(button(said.makeList));
    expect(desk.pressed).toEqual(['disputeList']);
  });

  test('leads to accounts and to the cells that say so', async () => {
    const desk = showPane(language, '#/disputes', { picture });
    expect(linkTo('Alpha Clinics')).toBe('#/accounts/A1');
    await userEvent.click(button(said.goTo));
    await userEvent.click(button(said.column));
    expect(desk.shown).toEqual([
      ['Open items', 'G4'],
      ['Open items', 'G1'],
    ]);
  });

  test('the arrow keys go from row to row', async () => {
    showPane(language, '#/disputes', { picture });
    const [first] = screen.getAllByRole('link', { name: 'Beta Travel' });
    act(() => first?.focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(button(said.goTo));
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(first);
  });

  test('marks and unmarks, unless something runs', async () => {
    const desk = showPane(language, '#/disputes', { picture });
    await userEvent.click(button(said.mark));
    await userEvent.click(button(said.unmark));
    expect(desk.pressed).toEqual(['markDisputes', 'unmarkDisputes']);
    takePaneAway();
    const busy = showPane(language, '#/disputes', { picture, running: 'refreshAging' });
    await userEvent.click(button(said.mark));
    expect(busy.pressed).toEqual([]);
  });

  test('leads to the setting of the column and to the cells that are not clear', () => {
    showPane(language, '#/disputes', { picture });
    expect(linkTo(said.another)).toBe('#/set-up/disputeColumn');
    expect(screen.getByText(said.unreadable)).toBeTruthy();
    expect(linkTo(said.which)).toBe('#/set-up/issues');
  });

  test('a ledger without such a column offers two ways', async () => {
    const rows = ROWS.map((row) => row.slice(0, 6));
    const without = pictureOf(HEADERS.replace(',Disputed', ''), rows);
    const desk = showPane(language, '#/disputes', { picture: without });
    expect(screen.getByRole('heading', { name: said.noColumn })).toBeTruthy();
    await userEvent.click(button(said.add));
    expect(desk.pressed).toEqual(['addDisputeColumn']);
    expect(linkTo(said.choose)).toBe('#/set-up/disputeColumn');
  });

  test('where nothing is disputed it says how to say so', () => {
    const none = pictureOf(
      HEADERS,
      ROWS.map((row) => [...row.slice(0, 6), '']),
    );
    showPane(language, '#/disputes', { picture: none });
    expect(screen.getByText(said.nothing)).toBeTruthy();
    expect(screen.queryByRole('list', { name: said.list })).toBeNull();
  });
});
