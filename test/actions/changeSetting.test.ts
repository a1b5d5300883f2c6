import type { Settings } from '../../src/receivables/settings/settings';
import { SETTING_CELLS } from '../../src/receivables/settings/settings';
import { makeDesk } from '../../src/actions/makeDesk';
import { DISPUTED_ROWS } from './disputedRows';
import {
  AS_OF,
  cellsOf,
  desk,
  ledgerWorkbook,
  refreshAsOf,
  standsIn,
  table,
  today,
  typeInto,
} from './ledgerWorkbook';
import { makeOlderDuebookSheet } from './olderDuebookSheet';
import { whatStands } from './whatStands';

/** What stands in the cell of a setting. */
const cellOf = (setting: keyof Settings) => standsIn(SETTING_CELLS[setting]);

/** Which cells of the Aging sheet's title row are grey, and after how many columns it says nothing more. */
function band() {
  const { sheet, range } = table();
  const columns = Array.from({ length: range.columns + 5 }, (_, at) => at);
  const isGrey = (at: number) => sheet.cells.style(0, at).fill !== undefined;
  const rows = Array.from({ length: range.row }, (_, row) => row);
  const isSaid = (at: number) => rows.some((row) => sheet.cells.value(row, at) !== '');
  return { grey: columns.filter(isGrey), said: 1 + Math.max(...columns.filter(isSaid)) };
}

const sheets = () => workbench.workbook.sheets.map(({ name }) => name);

describe('a setting changed in the pane, one after the other in one workbook,', () => {
  beforeAll(async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await refreshAsOf();
  });

  test.each([
    ['edges', '0, 15, 45', '0, 15, 45'],
    ['edges', '15;60', '0, 15, 60'],
    ['overDays', '45', 45],
    ['mainCurrency', 'eur', 'EUR'],
    ['ledger', 'Open items', 'Open items'],
    ['dateOrder', 'dmy', 'dmy'],
    ['numberStyle', 'coma', 'comma'],
    ['disputeColumn', 'Disputed', 'Disputed'],
    ['asOf', '2026-03-30', AS_OF - 1],
    ['ledger', ' ', ''],
  ] as const)('%s typed as "%s" stands in its cell as %s', async (setting, typed, cell) => {
    const one = desk();
    expect((await one.changeSetting(setting, typed)).kind).toBe('outcome');
    expect(cellOf(setting)).toBe(cell);
    expect(one.state.settings).toMatchObject({ [setting]: one.state.picture?.settings[setting] });
  });

  test.each([
    ['edges', '30, 20', 'Each number must be greater than the one before it.'],
    ['overDays', 'soon', 'Write a whole number of days'],
    ['asOf', '31/03/2026', 'Write a date, for example 2026-03-31.'],
    ['language', 'Latin', 'Write English or Español.'],
  ] as const)('%s that cannot be "%s" is not written', async (setting, typed, why) => {
    const before = whatStands();
    const { kind, text } = await desk().changeSetting(setting, typed);
    expect([kind, text]).toEqual(['failure', expect.stringContaining(why)]);
    expect(text).toContain(`“${typed}” cannot be used for`);
    expect(whatStands()).toEqual(before);
  });
});

describe('a setting changed in the pane', () => {
  test('brings the figures along', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await refreshAsOf();
    const told = await desk().changeSetting('edges', '0, 45, 90');
    expect(told.text).toMatch(/^5 rows/);
    expect(cellsOf('Aging').flat()).toContain('1-45');
  });

  test('of the buckets leaves no figure and no grey over the columns of others', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await refreshAsOf();
    const one = desk();
    const before = band();
    await one.changeSetting('edges', '0, 45');
    expect(band().grey).toEqual(before.grey.map((at) => at - 2));
    expect(band().said).toEqual(table().range.columns);
    await one.changeSetting('edges', '0, 30, 60, 90');
    expect(band()).toEqual(before);
  });

  test('of the language writes the sheets in it', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await refreshAsOf();
    await desk().changeSetting('language', 'Español');
    expect([cellOf('language'), cellOf('roll')]).toEqual(['Español', 'No']);
    expect(cellsOf('Duebook').flat()).toContain('Configuración');
  });

  test('alone is written where nothing was aged yet, and no Aging sheet is made', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    const one = desk();
    expect(await one.changeSetting('overDays', '60')).toEqual({
      kind: 'outcome',
      text: 'Over, in days is changed on the Duebook sheet. Press Refresh aging to bring the figures up to date.',
    });
    expect(sheets()).toEqual(['Open items', 'Duebook']);
    expect(cellOf('overDays')).toBe(60);
    expect(one.state.settings).toMatchObject({ overDays: 60 });
    expect(one.state.summary?.workbook).toBeDefined();
  });

  test('answers a question, and the figures follow', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    workbench.workbook.addSheet('Old list').cells.write(0, 0, DISPUTED_ROWS);
    const one = desk();
    expect((await one.refreshAging()).kind).toBe('question');
    expect((await one.changeSetting('ledger', 'Open items')).kind).toBe('outcome');
    expect((await one.refreshAging()).text).toMatch(/^5 rows/);
  });

  test('is written though the ledger is still asked about', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await refreshAsOf();
    const told = await desk().changeSetting('ledger', 'Elsewhere');
    expect([told.kind, told.text]).toEqual(['question', expect.stringContaining('“Elsewhere”')]);
    expect(cellOf('ledger')).toBe('Elsewhere');
  });

  test('mends a cell that cannot be used, and one after the other where there are two', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await refreshAsOf();
    typeInto(SETTING_CELLS.edges, '30, 20');
    typeInto(SETTING_CELLS.overDays, 'soon');
    const one = desk();
    expect((await one.refreshAging()).kind).toBe('failure');
    expect((await one.changeSetting('edges', '0, 30')).kind).toBe('outcome');
    expect([cellOf('edges'), cellOf('overDays'), cellOf('ledger')]).toEqual(['0, 30', 'soon', '']);
    const told = await one.changeSetting('overDays', '30');
    expect([told.kind, told.text]).toEqual(['outcome', expect.stringMatching(/^5 rows/)]);
  });

  test('of a sheet made by an earlier version gets its row', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await makeOlderDuebookSheet();
    expect((await desk().changeSetting('disputeColumn', 'Disputed')).kind).toBe('outcome');
    expect(cellOf('disputeColumn')).toBe('Disputed');
  });

  test('on a protected sheet is refused with its name, and nothing changes', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await desk().openDuebook();
    workbench.person.protect('Duebook');
    const before = whatStands();
    const { kind, text } = await desk().changeSetting('overDays', '60');
    expect([kind, text]).toEqual(['failure', expect.stringContaining('"Duebook" is protected')]);
    expect(whatStands()).toEqual(before);
  });

  test('puts the cell back where the figures cannot follow', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    await refreshAsOf();
    const before = whatStands();
    workbench.host.incidents.before('add', { refusal: 'Conflict' });
    expect((await desk().changeSetting('overDays', '60')).kind).toBe('failure');
    expect(whatStands()).toEqual(before);
  });
});

describe('the as-of date chosen in the pane', () => {
  test('stays from then on', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    const one = desk();
    await one.refreshAging();
    await one.changeSetting('asOf', '2026-03-31');
    expect([cellOf('asOf'), cellOf('roll')]).toEqual([AS_OF, 'No']);
    expect(one.state.summary).toMatchObject({ asOf: '2026-03-31', fixed: true });
    expect(one.state.settings).toMatchObject({ asOf: AS_OF, roll: false });
  });

  test('stays also where it is the day of the last refresh', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    const one = desk();
    await one.refreshAging();
    const iso = one.state.summary?.asOf ?? '';
    await one.changeSetting('asOf', iso);
    expect([cellOf('asOf'), cellOf('roll')]).toEqual([today(), 'No']);
    expect(one.state.summary).toMatchObject({ asOf: iso, fixed: true });
  });

  test.each([
    ['roll', 'Yes'],
    ['asOf', ''],
  ] as const)('is let go of by %s as "%s"', async (setting, typed) => {
    ledgerWorkbook(DISPUTED_ROWS);
    await refreshAsOf();
    const one = desk();
    await one.changeSetting(setting, typed);
    expect([cellOf('asOf'), cellOf('roll')]).toEqual([today(), 'Yes']);
    expect(one.state.summary).toMatchObject({ fixed: false, daysAgo: 0 });
  });

  test('is kept by switching rolling off', async () => {
    ledgerWorkbook(DISPUTED_ROWS);
    const one = makeDesk({ language: 'es', supported: true });
    await one.refreshAging();
    await one.changeSetting('roll', 'No');
    expect([cellOf('asOf'), cellOf('roll')]).toEqual([today(), 'No']);
    expect(one.state.summary).toMatchObject({ fixed: true, daysAgo: 0 });
  });
});

test('settings that people type on Duebook are shown in the pane at once', async () => {
  ledgerWorkbook(DISPUTED_ROWS);
  const one = desk();
  await one.openDuebook();
  const stop = await one.watch();
  typeInto(SETTING_CELLS.overDays, '75');
  typeInto(SETTING_CELLS.asOf, '2026-03-31');
  for (let round = 0; round < 60; round++) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(one.state.settings).toMatchObject({ overDays: 75, asOf: AS_OF, roll: false });
  typeInto(SETTING_CELLS.overDays, 'soon');
  for (let round = 0; round < 60; round++) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(one.state.settings).toBeNull();
  await stop();
});
