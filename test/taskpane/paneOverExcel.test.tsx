import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeDesk } from '../../src/actions/makeDesk';
import type { Language } from '../../src/receivables/settings/settings';
import { mountPane } from '../../src/taskpane/mountPane';
import type { CellValue } from '../../workbench/host/model/types';

// The whole way: the pane's buttons, the actions, the genuine office.js, the emulated workbook.

/** Three accounts; 46022 is 31 December 2025, long past due whenever this runs. */
const LEDGER: readonly (readonly CellValue[])[] = [
  ['Customer ID', 'Customer Name', 'Invoice', 'Due Date', 'Balance'],
  ['C1', 'Alpha', 'I-1', 46022, 100],
  ['C2', 'Beta', 'I-2', 46022, 250.5],
  ['C3', 'Gamma', 'I-3', 46022, -20],
];

const SAID = {
  en: {
    refresh: 'Refresh aging',
    open: 'Open Duebook',
    tieOut: '✓ difference 0.00',
    header: 'This workbook',
    call: 'To call',
    aged: /^3 rows: 2 items, 1 credit/,
    missing: /Microsoft 365/,
    newSheet: 'Aging',
  },
  es: {
    refresh: 'Actualizar antigüedad',
    open: 'Abrir Duebook',
    tieOut: '✓ diferencia 0.00',
    header: 'Este libro',
    call: 'Por llamar',
    aged: /^3 filas: 2 partidas, 1 crédito/,
    missing: /Microsoft 365/,
    newSheet: 'Antigüedad',
  },
} as const;

// Only an end to what hangs: the whole way takes seconds where other work runs beside it.
const settled = { timeout: 60_000 };

let takeAway: () => void = () => undefined;

function openPane(language: Language, supported = true): void {
  const element = document.body.appendChild(document.createElement('div'));
  act(() => {
    takeAway = mountPane(element, makeDesk({ language, supported }), language);
  });
}

function openWorkbookWith(rows: readonly (readonly CellValue[])[]): void {
  const { cells } = workbench.reset().activeSheet;
  rows.forEach((row, r) => row.forEach((value, c) => cells.setValue(r, c, value)));
}

const sheets = () => workbench.workbook.sheets.map((sheet) => sheet.name);

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

/** What both regions say, once one of them speaks. */
async function said(): Promise<{ alert: string; status: string }> {
  await waitFor(() => expect(spoken().alert + spoken().status).not.toBe(''), settled);
  return spoken();
}

const spoken = () => ({
  alert: screen.getByRole('alert').textContent,
  status: screen.getByRole('status').textContent,
});

afterEach(() => {
  act(() => takeAway());
  document.body.replaceChildren();
});

describe.each(['en', 'es'] as const)('in %s', (language) => {
  const words = SAID[language];

  test('Refresh ages the ledger, says so, and shows the tie-out', async () => {
    openWorkbookWith(LEDGER);
    openPane(language);
    await press(words.refresh);
    expect(await said()).toEqual({ alert: '', status: expect.stringMatching(words.aged) });
    const header = within(screen.getByRole('region', { name: words.header }));
    expect(header.getAllByRole('definition').at(-1)?.textContent).toBe(words.tieOut);
    expect(within(screen.getByRole('region', { name: words.call })).getByText('Beta')).toBeTruthy();
    expect(sheets()).toEqual(expect.arrayContaining([words.newSheet, 'Duebook']));
  });

  test('a workbook without a ledger gets a question or a reason, and no Aging sheet', async () => {
    openWorkbookWith([['Notes'], ['Call Alpha']]);
    openPane(language);
    await press(words.refresh);
    expect(await said()).toEqual({ alert: expect.stringMatching(/.{20}/), status: '' });
    expect(sheets()).not.toContain(words.newSheet);
  });

  test('Open Duebook makes only the Duebook sheet', async () => {
    openWorkbookWith(LEDGER);
    const before = sheets();
    openPane(language);
    await press(words.open);
    expect(await said()).toEqual({ alert: '', status: expect.stringMatching(/.{20}/) });
    expect([...sheets()].sort()).toEqual([...before, 'Duebook'].sort());
  });

  test('an Excel that is too old is named, with what to use instead', async () => {
    openWorkbookWith(LEDGER);
    openPane(language, false);
    await press(words.refresh);
    expect(await said()).toEqual({ alert: expect.stringMatching(words.missing), status: '' });
    expect(sheets()).toHaveLength(1);
  });
});
