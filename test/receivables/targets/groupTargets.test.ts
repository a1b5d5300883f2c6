import { parseGroupTargets } from '../../../src/receivables/targets/target';

const OVER_30 = (percent: number) => ({ overDays: 30, percent });

test.each([
  ['', []],
  ['Ana: 10 % over 30', [['Ana', [OVER_30(10)]]]],
  [
    'Ana: 10 % over 30, 5 % over 90; Luis Peña: 20 % a más de 30',
    [
      ['Ana', [OVER_30(10), { overDays: 90, percent: 5 }]],
      ['Luis Peña', [OVER_30(20)]],
    ],
  ],
  ['Ana: 10 % over 30; 5 % over 90', [['Ana', [OVER_30(10), { overDays: 90, percent: 5 }]]]],
  ['Ana: 30: 10 %', [['Ana', [OVER_30(10)]]]],
  // Territories are often numbers; `30: 10 %` alone are days all the same.
  [
    '100: 10 % over 30, 5 % over 90; 200: 30: 20 %',
    [
      ['100', [OVER_30(10), { overDays: 90, percent: 5 }]],
      ['200', [OVER_30(20)]],
    ],
  ],
  ['Ana: 5 % over 90; over 30: 10 %', [['Ana', [OVER_30(10), { overDays: 90, percent: 5 }]]]],
  ['Ana: 10 % over 30; ana: 5 % over 90', [['Ana', [OVER_30(10), { overDays: 90, percent: 5 }]]]],
  ['Team 2 : 10 % > 30', [['Team 2', [OVER_30(10)]]]],
  ['Ana: 10 % over 30; ; ', [['Ana', [OVER_30(10)]]]],
  ['Ana: over 30: 10 %', [['Ana', [OVER_30(10)]]]],
])('"%s" names groups and their targets', (typed, expected) => {
  const groups = expected.map(([group, targets]) => ({ group, targets }));
  expect(parseGroupTargets(typed)).toEqual({ groups });
});

test.each([
  ['10 % over 30', 'group-unnamed'],
  ['30: 10 %', 'group-unnamed'],
  ['often', 'unreadable'],
  ['Ana: often', 'unreadable'],
  ['Ana: 100 % over 30', 'percent-out-of-range'],
  ['Ana: 10 % over 30; Ana: 5 % over 30', 'days-twice'],
  ['Ana: 10 % over 30; ana: 5 % over 30', 'days-twice'],
  ['Ana:', 'unreadable'],
  [' : 10 % over 30', 'unreadable'],
  ['often Ana', 'unreadable'],
])('"%s" is refused: %s', (typed, problem) => {
  expect(parseGroupTargets(typed)).toEqual({ problem });
});
