import { readSettings } from '../../../src/receivables/settings/readSettings';
import { settingProblemPhrase } from '../../../src/receivables/settings/settingProblemPhrase';
import type { Language, Settings } from '../../../src/receivables/settings/settings';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf } from '../ledgerOf';

const TODAY = dayOf('2026-04-07');

function phrase(setting: keyof Settings, typed: string | number, language: Language = 'en') {
  const read = readSettings({ [setting]: typed }, TODAY, TODAY, 'en');
  if (!('problem' in read)) throw new Error(`${typed} can be used`);
  return settingProblemPhrase(read.problem, wordsFor(language).sheets);
}

test.each([
  [',', 'There is no number in it.'],
  ['30, x', 'Something in it is not a whole number.'],
  ['-30, 60', 'A number in it is below 0; only the first may be, and only -1.'],
  ['60, 30', 'Each number must be greater than the one before it.'],
  ['1 2 3 4 5 6 7 8 9 10 11 12', 'There are too many numbers: 12 with the 0 are the most.'],
  ['30, 36526', 'A number in it is greater than 36,525, a century of days.'],
])('bucket edges of %j are told why they make no scheme', (typed, reason) => {
  expect(phrase('edges', typed)).toBe(
    `${reason} Write whole numbers in rising order, for example 0, 30, 60, 90, or the name of a scheme: 1-30, 0-29, 0-30 with future, over 30 as Sage or months.`,
  );
});

test.each([
  ['asOf', 'yesterday', 'Write a date, for example 2026-03-31.'],
  ['roll', 'perhaps', 'Write Yes or No.'],
  ['dateOrder', 'ymd', 'Write dmy (day/month) or mdy (month/day).'],
  ['numberStyle', 'space', 'Write point or comma.'],
  ['overDays', -1, 'Write a whole number of days, at most 36,525, for example 30.'],
  ['language', 'fr', 'Write English or Español.'],
] as const)('%s: where %j stands, an example shows what to write', (setting, typed, said) => {
  expect(phrase(setting, typed)).toBe(said);
});

test.each([
  ['often', 'Something in it is not a percentage and a number of days.'],
  ['150 % over 30', 'A percentage must be from 0 to less than 100.'],
  ['15 % over 30; 5 % over 30', 'The same number of days is in it twice.'],
  ['15 % over 40000', 'A number of days is greater than 36,525, a century.'],
])('targets of %j are told why they are none', (typed, reason) => {
  expect(phrase('targets', typed)).toBe(
    `${reason} Write targets such as 15 % over 30; 5 % over 90.`,
  );
});

test('targets of groups are told why they are none, in Spanish too', () => {
  expect(phrase('groupTargets', '15 % over 30')).toMatch(
    /^Targets stand in it that no name and colon come before\. Write a name/u,
  );
  expect(phrase('groupTargets', 'Ana: 100 % over 30', 'es')).toMatch(
    /^Un porcentaje debe ser de 0 a menos de 100\. Escriba/u,
  );
});

test.each(['en', 'es'] as const)(
  'in %s every scheme that the edges are told of can be typed',
  (language) => {
    const { explanation, correction } = wordsFor(language).sheets.duebook.settings.edges;
    const [, list = ''] = /: ([^:]*)\.$/u.exec(correction) ?? [];
    const names = list.split(/, | or | o /u);
    expect(names).toHaveLength(5);
    for (const name of names) {
      expect(explanation).toContain(name);
      expect(readSettings({ edges: name }, TODAY, TODAY, language)).not.toHaveProperty('problem');
    }
  },
);

test('in Spanish too', () => {
  expect(phrase('edges', '60, 30', 'es')).toBe(
    'Cada número debe ser mayor que el anterior. Escriba números enteros de menor a mayor, por ejemplo 0, 30, 60, 90, o el nombre de un esquema: 1-30, 0-29, 0-30 con futuro, más de 30 como Sage o meses.',
  );
  expect(phrase('numberStyle', 'espacio', 'es')).toBe('Escriba punto o coma.');
});
