import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Picture } from '../../../src/actions/actions';
import type { Issue } from '../../../src/receivables/ledger/issue';
import { issueKey, kindKey } from '../../../src/receivables/settings/issueKey';
import { layOutLists } from '../listLayout';
import { HEADERS, pictureOf, ROWS } from '../pictureOf';
import { loadViews, showPane, takePaneAway } from '../shownPane';

beforeAll(loadViews);
layOutLists();
afterEach(takePaneAway);

const SAID = {
  en: {
    title: 'To look at in the ledger',
    unclear: 'Disputes that are not clear',
    unread: 'Dates that could not be read',
    accept: /^Accept: “perhaps”/,
    acceptAll: 'Accept all 3: Dates that could not be read',
    next: 'Next: Dates that could not be read',
    list: 'List all 3: Dates that could not be read',
    accepted: 'Accepted (3)',
    takeBack: 'Take back all 3: Dates that could not be read',
    takeBackOne: /^Take back: “soon”/,
    nothingLeft: 'Nothing is left to look at.',
    refresh: 'Refresh aging',
    back: 'Back to all kinds',
    todayTitle: 'To look at',
  },
  es: {
    title: 'Por revisar en la cartera',
    unclear: 'Disputas que no están claras',
    unread: 'Fechas que no se pudieron leer',
    accept: /^Aceptar: “perhaps”/,
    acceptAll: 'Aceptar las 3: Fechas que no se pudieron leer',
    next: 'Siguiente: Fechas que no se pudieron leer',
    list: 'Ver las 3: Fechas que no se pudieron leer',
    accepted: 'Aceptadas (3)',
    takeBack: 'Deshacer las 3: Fechas que no se pudieron leer',
    takeBackOne: /^Deshacer: “soon”/,
    nothingLeft: 'No queda nada por revisar.',
    refresh: 'Actualizar antigüedad',
    back: 'Volver a todas las clases',
    todayTitle: 'Por revisar',
  },
} as const;

/** Three due dates that cannot be read, in rows 7 to 9, and one dispute in row 6. */
const read = pictureOf(HEADERS, [
  ...ROWS,
  ['A3', 'Gamma', 'I-7', 'later', 30, 'USD', ''],
  ['A3', 'Gamma', 'I-8', 'never', 30, 'USD', ''],
]);
const dates = read.ledger.issues.filter(({ code }) => code === 'date-unreadable');
const keyOf = (issue: Issue) => issueKey(issue, read.ledger);

const accepting = (issues: readonly Issue[]): Picture => ({
  ...read,
  memory: { ...read.memory, accepted: new Set(issues.map(keyOf)) },
});
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe.each(['en', 'es'] as const)('What to look at, in %s', (language) => {
  const said = SAID[language];
  const show = (picture: Picture = read, hash = '#/set-up/issues') =>
    showPane(language, hash, { picture });

  test('it is grouped by kind, the odd one first', () => {
    show();
    const kinds = screen.getAllByRole('heading', { level: 3 });
    expect(kinds.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([said.unclear, said.unread]),
    );
    expect(screen.getAllByRole('button', { name: said.refresh })).toHaveLength(2);
  });

  test('Next goes from cell to cell, and from the last to the first', async () => {
    const desk = show();
    for (let times = 0; times < 3; times += 1) await userEvent.click(button(said.next));
    expect(desk.shown.map(([, address]) => address)).toEqual(['D8', 'D9', 'D7']);
  });

  test('one is accepted, or all of its kind', async () => {
    const desk = show();
    await userEvent.click(button(said.accept));
    await userEvent.click(button(said.acceptAll));
    const unclear = read.ledger.issues.find(({ code }) => code === 'dispute-unreadable')!;
    expect(desk.remembered).toEqual([
      { kind: 'accept', keys: [keyOf(unclear)], accepted: true },
      { kind: 'accept', keys: dates.map(keyOf), accepted: true },
    ]);
  });

  test('very many are accepted as a kind', async () => {
    const many = Array.from({ length: 60 }, (_, at): Issue => ({ ...dates[0]!, row: at % 8 }));
    const desk = show({ ...read, ledger: { ...read.ledger, issues: many } });
    await userEvent.click(screen.getByRole('button', { name: /60/ }));
    const keys = [kindKey(dates[0]!, read.ledger)];
    expect(desk.remembered).toEqual([{ kind: 'accept', keys, accepted: true }]);
  });

  test('what is accepted is folded away, on every view, and can be taken back', async () => {
    const desk = show(accepting(dates));
    expect(screen.queryByRole('heading', { level: 3, name: said.unread })).toBeNull();
    await userEvent.click(screen.getByText(said.accepted));
    await userEvent.click(await screen.findByRole('button', { name: said.takeBack }));
    const [change] = desk.remembered;
    expect(change).toMatchObject({ kind: 'accept', accepted: false });
    expect(change?.kind === 'accept' && change.keys).toEqual(
      expect.arrayContaining([...dates.map(keyOf), kindKey(dates[0]!, read.ledger)]),
    );
  });

  test('where all is accepted, nothing is left to look at', () => {
    const all = accepting(read.ledger.issues);
    show(all);
    expect(screen.getByText(said.nothingLeft)).toBeTruthy();
    takePaneAway();
    show(all, '#/today');
    const today = within(screen.getByRole('region', { name: said.todayTitle }));
    expect(today.getByText(said.nothingLeft)).toBeTruthy();
  });

  test('all of a kind are a list in the order of the ledger, what is accepted last', async () => {
    show();
    expect(screen.getByRole('link', { name: said.list }).getAttribute('href')).toBe(
      '#/set-up/issues%2Fdate-unreadable',
    );
    takePaneAway();
    const desk = show(accepting(dates.slice(0, 1)), '#/set-up/issues%2Fdate-unreadable');
    const list = within(screen.getByRole('list', { name: said.unread }));
    const goTo = list.getAllByRole('button').filter(({ textContent }) => /^D\d/.test(textContent));
    expect(goTo.map(({ textContent }) => textContent)).toEqual(['D8', 'D9', 'D7']);
    await userEvent.click(list.getByRole('button', { name: said.takeBackOne }));
    expect(desk.remembered).toMatchObject([{ kind: 'accept', accepted: false }]);
    expect(screen.getByRole('link', { name: said.back }).getAttribute('href')).toBe(
      '#/set-up/issues',
    );
  });

  test('of a hundred thousand only those in sight are drawn', () => {
    const issues = Array.from({ length: 100_000 }, (_, row): Issue => ({ ...dates[0]!, row }));
    show({ ...read, ledger: { ...read.ledger, issues } }, '#/set-up/issues%2Fdate-unreadable');
    const items = within(screen.getByRole('list', { name: said.unread })).getAllByRole('listitem');
    expect(items.length).toBeLessThan(40);
    expect(items[0]?.getAttribute('aria-setsize')).toBe('100000');
  });
});
