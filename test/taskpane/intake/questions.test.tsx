import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Question } from '../../../src/receivables/ledger/question';
import { loadViews, showPane, takePaneAway } from '../shownPane';
import { candidate } from './intakePicture';

beforeAll(loadViews);
afterEach(takePaneAway);

const SAID = {
  en: {
    whichOne: 'Which one is the ledger?',
    read: 'Read this one: Old list (table Last)',
    facts: '40 rows · table · hidden sheet · Account, Open balance, Due date, Name and 3 more',
    noRows: 'no rows · Account, Open balance, Due date, Name and 3 more',
    day: 'day/month/year: 03/04/2026 is April 3, 2026',
    month: 'month/day/year: 03/04/2026 is March 4, 2026',
    comma: '1.234,56: 1.234 is 1,234.00',
    point: '1,234.56: 1.234 is 1.234',
    due: 'Due date, in “Due Date” until now',
    account: 'Account, in “Customer ID” until now',
    none: '(no column)',
    applyAll: 'Apply all',
    automatic: 'Automatic',
    noFigures: 'No figures yet',
    commaTyped: 'comma',
  },
  es: {
    whichOne: '¿Cuál es la cartera?',
    read: 'Leer esta: Old list (table Last)',
    facts: '40 filas · tabla · hoja oculta · Cuenta, Saldo, Fecha de vencimiento, Nombre y 3 más',
    noRows: 'sin filas · Cuenta, Saldo, Fecha de vencimiento, Nombre y 3 más',
    day: 'día/mes/año: 03/04/2026 es 3 de abril de 2026',
    month: 'mes/día/año: 03/04/2026 es 4 de marzo de 2026',
    comma: '1.234,56: 1.234 es 1,234.00',
    point: '1,234.56: 1.234 es 1.234',
    due: 'Fecha de vencimiento, hasta ahora en “Due Date”',
    account: 'Cuenta, hasta ahora en “Customer ID”',
    none: '(sin columna)',
    applyAll: 'Aplicar todo',
    automatic: 'Automático',
    noFigures: 'Todavía no hay cifras',
    commaTyped: 'coma',
  },
} as const;

const CANDIDATES = [
  candidate({ empty: true }),
  candidate({ place: 'Old list (table Last)', rows: 40, isTable: true, hidden: true }),
];

const DATE_ORDER: Question = {
  code: 'date-order',
  header: 'Due Date',
  column: 'D',
  example: '03/04/2026',
};

const button = (name: string) => screen.getByRole('button', { name });

describe.each(['en', 'es'] as const)('What is asked, in %s', (language) => {
  const said = SAID[language];
  const ask = (question: Question, hash = '#/today') => showPane(language, hash, { question });

  test.each([
    { code: 'which-ledger', places: [], candidates: CANDIDATES },
    { code: 'ledger-not-found', wanted: 'Sheet9', places: [], candidates: CANDIDATES },
  ] satisfies Question[])('$code is answered by pressing one of the places', async (question) => {
    const desk = ask(question);
    const asked = within(await screen.findByRole('region', { name: said.whichOne }));
    expect(asked.getByText(said.facts)).toBeTruthy();
    expect(asked.getByText(said.noRows)).toBeTruthy();
    await userEvent.click(button(said.read));
    expect(desk.changed).toEqual([['ledger', 'Old list (table Last)']]);
    // The answer alone brought no figures, and those were what the person had pressed for.
    expect(desk.pressed).toEqual(['refreshAging']);
  });

  test('the order of day and month is answered by the day that is meant', async () => {
    const desk = ask(DATE_ORDER);
    expect(screen.queryByText(said.noFigures)).toBeNull();
    await userEvent.click(button(said.day));
    await userEvent.click(button(said.month));
    expect(desk.changed).toEqual([
      ['dateOrder', 'dmy'],
      ['dateOrder', 'mdy'],
    ]);
  });

  test('the decimal mark is answered by the amount that is meant', async () => {
    const desk = ask({ code: 'number-style', header: 'Balance', column: 'E', example: '1.234' });
    expect(button(said.point)).toBeTruthy();
    await userEvent.click(button(said.comma));
    expect(desk.changed).toEqual([['numberStyle', said.commaTyped]]);
  });

  test('a saved set of columns that is not there is answered by another, or by none', async () => {
    const desk = ask({ code: 'profile-not-found', wanted: 'SAP', profiles: ['PeopleSoft'] });
    await userEvent.click(button('PeopleSoft'));
    await userEvent.click(button(said.automatic));
    expect(desk.changed).toEqual([
      ['profile', 'PeopleSoft'],
      ['profile', ''],
    ]);
  });

  test('columns that are gone are answered together, from what looks like them', async () => {
    const desk = ask({
      code: 'columns-missing',
      missing: [
        { field: 'account', header: 'Customer ID', proposal: null },
        { field: 'dueDate', header: 'Due Date', proposal: 'Due' },
      ],
      headers: ['Client', 'Due', 'Balance'],
    });
    const due = screen.getByLabelText<HTMLSelectElement>(said.due);
    expect(due.value).toBe('Due');
    const account = screen.getByLabelText<HTMLSelectElement>(said.account);
    expect(account.selectedOptions[0]?.textContent).toBe(said.none);
    await userEvent.selectOptions(account, 'Client');
    await userEvent.click(button(said.applyAll));
    expect(desk.remembered).toEqual([
      { kind: 'column', field: 'account', header: 'Client' },
      { kind: 'column', field: 'dueDate', header: 'Due' },
    ]);
    expect(desk.pressed).toEqual(['refreshAging']);
  });

  test('it stands above every view until figures come', () => {
    const desk = ask(DATE_ORDER, '#/set-up');
    expect(button(said.day)).toBeTruthy();
    act(() => desk.become({ question: null }));
    expect(screen.queryByRole('button', { name: said.day })).toBeNull();
  });

  test('a new workbook is asked too, in place of what newcomers read', async () => {
    showPane(language, '#/today', { summary: null, question: DATE_ORDER });
    expect(await screen.findByRole('button', { name: said.day })).toBeTruthy();
  });

  test('what no press can answer is left to the message', () => {
    ask({ code: 'no-ledger' });
    expect(screen.getByText(said.noFigures)).toBeTruthy();
  });
});
