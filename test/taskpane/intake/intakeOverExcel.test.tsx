import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeDesk } from '../../../src/actions/makeDesk';
import type { Language } from '../../../src/receivables/settings/settings';
import { mountPane } from '../../../src/taskpane/mountPane';
import { BOUNDARY_ROWS, cellsOf, ledgerWorkbook, standsIn } from '../../actions/ledgerWorkbook';
import { loadViews } from '../shownPane';

beforeAll(loadViews);

// The whole way: what is pressed in the pane, the actions, the genuine office.js, the emulated workbook.

const SAID = {
  en: { refresh: 'Refresh aging', old: 'Read this one: Old list', aged: /^2 rows: 2 items/ },
  es: {
    refresh: 'Actualizar antigüedad',
    old: 'Leer esta: Old list',
    aged: /^2 filas: 2 partidas/,
  },
} as const;

const settled = { timeout: 60_000 };
let takeAway: () => void = () => undefined;

function openPane(language: Language, hash: string): void {
  window.location.hash = hash;
  const element = document.body.appendChild(document.createElement('div'));
  act(() => {
    takeAway = mountPane(element, makeDesk({ language, supported: true }), language);
  });
}

afterEach(() => {
  act(() => takeAway());
  document.body.replaceChildren();
  window.location.hash = '';
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getByRole('status').textContent;

describe.each(['en', 'es'] as const)('in %s', (language) => {
  const words = SAID[language];

  test('of two lists the one that is pressed is aged, and stays chosen', async () => {
    ledgerWorkbook();
    const other = workbench.host.workbook.addSheet('Old list');
    other.cells.write(0, 0, BOUNDARY_ROWS.slice(0, 3));
    openPane(language, '#/today');
    await press(words.refresh);
    await screen.findByRole('button', { name: words.old }, settled);
    await press(words.old);
    await waitFor(() => expect(said()).toMatch(words.aged), settled);
    expect(standsIn('DuebookLedger')).toBe('Old list');
    expect(screen.queryByRole('button', { name: words.old })).toBeNull();
  });
});

test('an issue that is accepted stays so at the next refresh', async () => {
  ledgerWorkbook([
    ...BOUNDARY_ROWS.map((row) => [...row]),
    ['A2', 'Second & Sons', 'I-11', 'soon', 7],
  ]);
  openPane('en', '#/today');
  await press('Refresh aging');
  await waitFor(() => expect(said()).toMatch(/^11 rows/), settled);
  act(() => {
    window.location.hash = '#/set-up/issues';
  });
  const accept = () => screen.queryAllByRole('button', { name: /^Accept: / });
  await waitFor(() => expect(accept().length).toBeGreaterThan(0), settled);
  const before = accept().length;
  await userEvent.click(accept()[0]!);
  await waitFor(() => expect(accept()).toHaveLength(before - 1), settled);
  await userEvent.click(screen.getAllByRole('button', { name: 'Refresh aging' })[0]!);
  await waitFor(() => expect(said()).toMatch(/^11 rows/), settled);
  expect(accept()).toHaveLength(before - 1);
  expect(cellsOf('Duebook').flat()).toContain('Yes');
});
