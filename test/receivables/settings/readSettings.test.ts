import type { CellValue } from '../../../src/receivables/ledger/area';
import { defaultSettings } from '../../../src/receivables/settings/defaultSettings';
import { readSettings, type SettingCells } from '../../../src/receivables/settings/readSettings';
import { followUps as english } from '../../../src/words/en/followUps';
import { followUps as spanish } from '../../../src/words/es/followUps';
import { dayOf } from '../ledgerOf';

const TODAY = dayOf('2026-04-07');
const LAST_WEEK = dayOf('2026-03-31');

function read(cells: SettingCells, rolledTo: CellValue | null = TODAY) {
  const result = readSettings(cells, TODAY, rolledTo, 'en');
  if ('problem' in result) throw new Error(`${result.problem.cell}: ${result.problem.typed}`);
  return result;
}

test('blank cells are the defaults', () => {
  expect(read({}).settings).toEqual(defaultSettings(TODAY, 'en'));
  expect(read({ ledger: ' ', edges: '', overDays: '', language: '' }).settings).toEqual(
    defaultSettings(TODAY, 'en'),
  );
});

test('the notes are private by their header in the language of the sheets', () => {
  expect(read({}).settings.privateColumns).toEqual([english.headers.note]);
  expect(read({ language: 'es' }).settings.privateColumns).toEqual([spanish.headers.note]);
});

describe('the as-of date', () => {
  test.each([
    ['rolls from the last refresh to today', LAST_WEEK, LAST_WEEK, 'Yes', TODAY, true],
    ['stays where it was typed', LAST_WEEK, TODAY, 'Yes', LAST_WEEK, false],
    ['stays where it was typed before the first refresh', LAST_WEEK, null, 'Yes', LAST_WEEK, false],
    ['stays where it was fixed', LAST_WEEK, LAST_WEEK, 'No', LAST_WEEK, false],
    ['rolls again once Yes is chosen', LAST_WEEK, LAST_WEEK, 'Sí', TODAY, true],
    ['is today where the cell was cleared', '', LAST_WEEK, 'Yes', TODAY, true],
    ['may be ISO text', '2026-03-31', TODAY, 'Yes', LAST_WEEK, false],
    ['loses its time of day', LAST_WEEK + 0.75, TODAY, 'Yes', LAST_WEEK, false],
  ] as const)('%s', (_, asOf, rolledTo, roll, expectedDay, expectedRoll) => {
    const { settings } = read({ asOf, roll }, rolledTo);
    expect(settings).toMatchObject({ asOf: expectedDay, roll: expectedRoll });
  });

  test.each([
    ['nothing, where the cells say what is in force', TODAY, TODAY, 'Yes', []],
    ['the date, when it rolled', LAST_WEEK, LAST_WEEK, 'Yes', ['asOf']],
    ['the roll, when a date was typed', LAST_WEEK, TODAY, 'Yes', ['roll']],
    ['both, when the date was typed as text', '2026-03-31', TODAY, 'Yes', ['asOf', 'roll']],
  ] as const)('rewrites %s', (_, asOf, rolledTo, roll, rewrite) => {
    expect(read({ asOf, roll }, rolledTo).rewrite).toEqual(rewrite);
  });
});

test.each([
  ['roll', 'Yes', true],
  ['roll', 'sí', true],
  ['roll', true, true],
  ['roll', 'NO', false],
  ['roll', false, false],
  ['dateOrder', 'dmy', 'dmy'],
  ['dateOrder', 'D/M/Y', 'dmy'],
  ['dateOrder', 'día/mes', 'dmy'],
  ['dateOrder', 'DD/MM/AAAA', 'dmy'],
  ['dateOrder', 'MDY', 'mdy'],
  ['dateOrder', 'mes-día', 'mdy'],
  ['numberStyle', 'Point', 'point'],
  ['numberStyle', 'punto', 'point'],
  ['numberStyle', '1,234.56', 'point'],
  ['numberStyle', 'coma', 'comma'],
  ['numberStyle', ',', 'comma'],
  ['language', 'es', 'es'],
  ['language', 'Español', 'es'],
  ['language', 'English', 'en'],
  ['ledger', '  Open items ', 'Open items'],
  ['ledger', 2026, '2026'],
  ['mainCurrency', 'usd', 'USD'],
  ['overDays', '45', 45],
  ['overDays', 0, 0],
  ['edges', '30, 60', [0, 30, 60]],
  ['edges', 'By calendar months', 'months'],
  ['edges', 'meses', 'months'],
  ['cutoff', '2026-02-28', 46081],
  ['credits', 'Own column', 'own-column'],
  ['credits', 'own date', 'own-date'],
  ['credits', 'Current', 'current'],
  ['credits', 'más antiguas primero', 'oldest-first'],
  ['credits', 'FIFO', 'oldest-first'],
  ['credits', 'excluidos', 'excluded'],
  ['disputes', 'Included', 'included'],
  ['disputes', 'columna propia', 'own-column'],
  ['disputes', 'excluidas', 'excluded'],
  ['tolerance', 0.5, 0.5],
  ['tolerance', '1.50', 1.5],
  ['dayCount', 'business days', 'business'],
  ['dayCount', 'días calendario', 'calendar'],
  ['holidays', '2026-12-25, 2026-01-01', [46023, 46381]],
  ['holidays', 46023, [46023]],
  ['groupBy', ' Territory ', 'Territory'],
  [
    'targets',
    '5 % > 90; 15 % over 30',
    [
      { overDays: 30, percent: 15 },
      { overDays: 90, percent: 5 },
    ],
  ],
  [
    'groupTargets',
    'Ana: 10 % over 30',
    [{ group: 'Ana', targets: [{ overDays: 30, percent: 10 }] }],
  ],
  ['privateColumns', ' Note ; Open items!Phone;', ['Note', 'Open items!Phone']],
  ['privateColumns', 'None', []],
  ['privateColumns', 'ninguna', []],
  ['privateColumns', '-', []],
  ['privateSheets', 'Scratch', ['Scratch']],
] as const)('%s: what is typed as %j is read', (setting, typed, expected) => {
  expect(read({ [setting]: typed }).settings[setting]).toEqual(expected);
});

test.each([
  ['asOf', 'yesterday', 'AsOfDate', null],
  ['asOf', '31/03/2026', 'AsOfDate', null],
  ['asOf', 0, 'AsOfDate', null],
  ['asOf', true, 'AsOfDate', null],
  ['roll', 'perhaps', 'DuebookRollToToday', null],
  ['dateOrder', 'ymd', 'DuebookDateOrder', null],
  ['numberStyle', 'space', 'DuebookNumberStyle', null],
  ['edges', '60, 30', 'DuebookBucketEdges', 'not-increasing'],
  ['overDays', -1, 'DuebookOverDays', null],
  ['overDays', '30 days', 'DuebookOverDays', null],
  ['language', 'fr', 'DuebookLanguage', null],
  ['cutoff', 'last month', 'DuebookBalanceAsOf', null],
  ['credits', 'somewhere', 'DuebookCreditMode', null],
  ['disputes', 'perhaps', 'DuebookDisputeMode', null],
  ['tolerance', -1, 'DuebookTolerance', null],
  ['dayCount', 'moons', 'DuebookDayCount', null],
  ['holidays', '2026-01-01, Christmas', 'DuebookHolidays', null],
  ['targets', '115 % over 30', 'DuebookTargetPercent', 'percent-out-of-range'],
  ['groupTargets', '10 % over 30', 'DuebookGroupTargetPercent', 'group-unnamed'],
] as const)('%s: %j cannot be used, and its cell is named', (setting, typed, cell, reason) => {
  expect(readSettings({ [setting]: typed }, TODAY, TODAY, 'en')).toEqual({
    problem: { setting, cell, typed: String(typed), reason },
  });
});
