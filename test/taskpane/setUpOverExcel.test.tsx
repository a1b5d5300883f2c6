import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeDesk } from '../../src/actions/makeDesk';
import type { Language } from '../../src/receivables/settings/settings';
import { mountPane } from '../../src/taskpane/mountPane';
import { DISPUTED_ROWS, UNDISPUTED_ROWS } from '../actions/disputedRows';
import { AS_OF, cellsOf, ledgerWorkbook, refreshAsOf, typeInto } from '../actions/ledgerWorkbook';
import { labelled } from './labelled';
import { loadViews } from './shownPane';

beforeAll(loadViews);

// The whole way: what is typed in the pane, the actions, the genuine office.js, the emulated workbook.

const SAID = {
  en: {
    asOf: 'As-of date',
    edges: 'Bucket edges',
    column: 'Dispute column',
    fixed: /March 15, 2026.*fixed/,
    mark: 'Mark disputes',
    aged: /^5 rows: 5 items/,
    noColumn: 'The ledger does not say what is disputed',
  },
  es: {
    asOf: 'Fecha de corte',
    edges: 'Límites de los tramos',
    column: 'Columna de disputa',
    fixed: /15 de marzo de 2026.*fija/,
    mark: 'Marcar disputas',
    aged: /^5 filas: 5 partidas/,
    noColumn: 'La cartera no dice qué está en disputa',
  },
} as const;

let stop: () => Promise<void> = () => Promise.resolve();
let takeAway: () => void = () => undefined;

async function openPane(language: Language, hash: string): Promise<void> {
  window.location.hash = hash;
  const desk = makeDesk({ language, supported: true });
  const element = document.body.appendChild(document.createElement('div'));
  await act(async () => {
    takeAway = mountPane(element, desk, language);
    await desk.look();
    await desk.read();
    stop = await desk.watch();
  });
}

afterEach(async () => {
  await stop();
  act(() => takeAway());
  document.body.replaceChildren();
  window.location.hash = '';
});

const field = labelled;
const said = () => screen.getByRole('status').textContent;
const settled = { timeout: 60_000 };

async function enter(label: string, text: string): Promise<void> {
  await userEvent.clear(field(label));
  await userEvent.type(field(label), text);
  await userEvent.keyboard('{Enter}');
}

describe.each(['en', 'es'] as const)('in %s', (language) => {
  const words = SAID[language];

  test('a date typed in the pane is fixed in the workbook, and the figures are of that day', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await refreshAsOf();
    await openPane(language, '#/set-up');
    await waitFor(() => expect(field(words.asOf).value).toBe('2026-03-31'), settled);
    await enter(words.asOf, '2026-03-15');
    await waitFor(() => expect(document.body.textContent).toMatch(words.fixed), settled);
    await waitFor(() => expect(said()).toMatch(words.aged), settled);
    expect(cellsOf('Aging')[0]).toContain(AS_OF - 16);
    expect(field(words.asOf).value).toBe('2026-03-15');
  });

  test('a date typed on Duebook appears in the pane', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await refreshAsOf();
    await openPane(language, '#/set-up');
    await waitFor(() => expect(field(words.asOf).value).toBe('2026-03-31'), settled);
    await act(async () => {
      typeInto('AsOfDate', '2026-03-15');
      await Promise.resolve();
    });
    await waitFor(() => expect(field(words.asOf).value).toBe('2026-03-15'), settled);
    expect(document.body.textContent).toMatch(words.fixed);
  });

  test('bucket edges typed in the pane are the columns of the sheet', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await refreshAsOf();
    await openPane(language, '#/set-up');
    await waitFor(() => expect(field(words.edges).value).toBe('0, 30, 60, 90'), settled);
    await enter(words.edges, '0, 45');
    await waitFor(() => expect(said()).toMatch(words.aged), settled);
    expect(cellsOf('Aging').flat()).toEqual(expect.arrayContaining(['1-45', '46+']));
  });

  test('a dispute column chosen in the pane is the one that is shown', async () => {
    ledgerWorkbook(
      UNDISPUTED_ROWS.map((row, at) => [
        ...row,
        at === 0 ? 'Status' : at === 1 ? 'In dispute' : '',
      ]),
    );
    await refreshAsOf();
    await openPane(language, '#/disputes');
    expect(await screen.findByText(words.noColumn, {}, settled)).toBeTruthy();
    act(() => {
      window.location.hash = '#/set-up/disputeColumn';
    });
    await waitFor(() => expect(document.activeElement).toBe(field(words.column)), settled);
    await userEvent.selectOptions(field(words.column), 'Status');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(said()).toMatch(words.aged), settled);
    act(() => {
      window.location.hash = '#/disputes';
    });
    expect(await screen.findByRole('button', { name: words.mark })).toBeTruthy();
  });
});
