import { readSettings } from '../../../src/receivables/settings/readSettings';
import { settingText } from '../../../src/receivables/settings/settingText';
import type { Settings } from '../../../src/receivables/settings/settings';
import { typedCells, typedProblem } from '../../../src/receivables/settings/typedSetting';
import { wordsFor } from '../../../src/words/everyLanguage';
import { AS_OF, changedSettings, settingsOf } from '../sheets/planOf';

describe('what a person types for one setting', () => {
  test.each([
    ['asOf', '2026-03-31', { asOf: '2026-03-31', roll: 'no' }],
    ['asOf', '', { asOf: '', roll: 'yes' }],
    ['roll', 'Sí', { asOf: '', roll: 'Sí' }],
    ['roll', 'No', { roll: 'No' }],
    ['overDays', '45', { overDays: '45' }],
  ] as const)('%s typed as "%s" is %j', (setting, typed, cells) => {
    expect(typedCells(setting, typed)).toEqual(cells);
  });

  test('a date that is the one of the last refresh stays all the same', () => {
    const cells = typedCells('asOf', '2026-03-31');
    expect(readSettings(cells, AS_OF, AS_OF, 'en')).toMatchObject({
      settings: { asOf: AS_OF, roll: false },
    });
  });

  test.each([
    ['edges', '30, 20', 'not-increasing'],
    ['edges', '', undefined],
    ['overDays', '-1', null],
    ['asOf', '31/03/2026', null],
    ['language', 'Latin', null],
    ['ledger', 'anything', undefined],
  ] as const)('%s typed as "%s" has the problem %s', (setting, typed, reason) => {
    expect(typedProblem(setting, typed)?.reason).toBe(reason);
  });
});

describe.each(['en', 'es'] as const)('a setting as text in %s', (language) => {
  const settings = changedSettings(language);
  const { sheets } = wordsFor(language);

  test.each(Object.keys(settings) as (keyof Settings)[])('%s is read back alike', (setting) => {
    const typed = settingText(setting, settings, sheets);
    expect(typedProblem(setting, typed)).toBeNull();
    const read = readSettings(typedCells(setting, typed), AS_OF, null, language);
    expect(read).toMatchObject({ settings: { [setting]: settings[setting] } });
  });
});

test('what Duebook is to find is blank', () => {
  const { sheets } = wordsFor('en');
  const blank = (
    ['ledger', 'dateOrder', 'numberStyle', 'disputeColumn', 'mainCurrency'] as const
  ).map((setting) => settingText(setting, settingsOf({}), sheets));
  expect(blank).toEqual(['', '', '', '', '']);
});
