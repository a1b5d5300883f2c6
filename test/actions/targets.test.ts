import { makeDesk } from '../../src/actions/makeDesk';
import {
  AS_OF,
  cellsOf,
  desk,
  everything,
  ledgerWorkbook,
  refreshAsOf,
  tableCells,
} from './ledgerWorkbook';

const ROWS = [
  ['Customer ID', 'Customer', 'Collector', 'Invoice', 'Due Date', 'Balance', 'Disputed'],
  ['A1', 'Alpha Clinics', 'Ana', 'I-1', AS_OF - 40, 4_000, ''],
  ['A2', 'Beta Travel', 'Ana', 'I-2', AS_OF - 95, 1_000, 'Yes'],
  ['A3', 'Gamma', 'Luis', 'I-3', AS_OF - 28, 5_000, ''],
  ['A4', 'Delta', 'Luis', 'I-4', AS_OF + 20, 10_000, ''],
];

const rowsOf = (name: string) => tableCells(name).slice(1);
const texts = (sheet: string) => cellsOf(sheet).map((row) => String(row[0]));

test('targets are shown on a sheet of their own and above the aging, and follow each refresh', async () => {
  ledgerWorkbook(ROWS);
  await refreshAsOf();
  const before = cellsOf('Aging');
  expect(Object.keys(everything())).not.toContain('Targets');

  const one = desk();
  const told = await one.changeSetting('targets', '15 % over 30; 30 % over 90');
  expect(told.kind).toBe('outcome');
  const line =
    'Over 30: 25.0 % of at most 15 %, 10.0 points over. Over 90: 5.0 % of at most 30 %, within. ' +
    'Net of dispute: 21.1 %, 0.0 %.';
  // A standing sheet gets a row for it, and everything else stands as it did.
  expect(texts('Aging')[5]).toBe(line);
  expect(cellsOf('Aging').filter((_, row) => row !== 5)).toEqual(before);
  expect(texts('Targets')[1]).toBe(line);
  expect(one.state.picture?.targets.blocks[0]?.plans).toHaveLength(1);

  const first = everything();
  await desk().refreshAging();
  expect(everything()).toEqual(first);

  await desk().changeSetting('language', 'es');
  expect(texts('Aging')[5]).toMatch(/^Más de 30: 25\.0 %, máximo 15 %, excede por 10\.0 puntos\./);
  expect(texts('Targets').slice(0, 2)).toEqual(['Metas', texts('Aging')[5]]);

  await desk().changeSetting('targets', '');
  expect(texts('Aging')[5]).toBe('');
  expect(Object.keys(everything())).toContain('Targets');
});

test('with two buckets the rules get a row of their own too, and go back where there is room', async () => {
  ledgerWorkbook(ROWS);
  await refreshAsOf();
  const rules = /^by due date · .+ · made on \d{4}-\d\d-\d\d$/;
  expect(texts('Aging')[1]).toMatch(rules);

  const one = desk();
  await one.changeSetting('targets', '15 % over 30');
  await one.changeSetting('edges', '30');
  expect(texts('Aging')[1]).toBe('');
  expect(texts('Aging')[5]).toMatch(rules);
  expect(texts('Aging')[6]).toMatch(/^Over 30: /);
  expect(texts('Aging')[7]).toBe('Account');
  const narrow = everything();
  await one.refreshAging();
  expect(everything()).toEqual(narrow);

  await one.changeSetting('edges', '30, 60, 90');
  expect(texts('Aging')[1]).toMatch(rules);
  expect(texts('Aging')[5]).toBe('');
  expect(texts('Aging')[6]).toMatch(/^Over 30: /);
  await one.putBackLast();
  expect(everything()['Aging']).toEqual(narrow['Aging']);
});

test('the sheet has the aging by group, the way back and what rolls', async () => {
  ledgerWorkbook(ROWS);
  await refreshAsOf();
  await desk().changeSetting('targets', '15 % over 30; 30 % over 90');
  expect(rowsOf('DuebookGroups').map((row) => row.slice(0, 7))).toEqual([
    ['All accounts', 4, 10_000, 5_000, 4_000, 0, 1_000],
    ['Ana', 2, 0, 0, 4_000, 0, 1_000],
    ['Luis', 2, 10_000, 5_000, 0, 0, 0],
  ]);
  expect(rowsOf('DuebookTargets').map((row) => [row[0], row[1], row[5], row[6]])).toEqual([
    ['All accounts', 30, 'OVER by 10.0 points', 2_352.95],
    ['All accounts', 90, 'OK', 0],
    ['Ana', 30, 'OVER by 85.0 points', 5_000],
    ['Ana', 90, 'OK', 0],
    ['Luis', 30, 'OK', 0],
    ['Luis', 90, 'OK', 0],
  ]);
  expect(rowsOf('DuebookWayBack')).toEqual([
    ['Alpha Clinics', 'A1', 30, 1, 2_352.95, '', 4_000, 0, 'Ana'],
  ]);
  expect(rowsOf('DuebookRolling')).toEqual([['Gamma', 'A3', '1-30', '31-60', 5_000, AS_OF + 3]]);
});

test('on a protected sheet nothing changes, and the sheet is named', async () => {
  ledgerWorkbook(ROWS);
  await refreshAsOf();
  await desk().changeSetting('targets', '15 % over 30');
  workbench.host.person.protect('Targets');
  const before = everything();
  const one = makeDesk({ language: 'es', supported: true });
  const told = await one.changeSetting('targets', '20 % over 30');
  expect(told).toMatchObject({ kind: 'failure', text: expect.stringContaining('Targets') });
  expect(everything()).toEqual(before);
});
