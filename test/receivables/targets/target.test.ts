import { parseTargets } from '../../../src/receivables/targets/target';

test.each([
  ['', []],
  ['15 % over 30', [[30, 15]]],
  [
    'no more than 15 % over 30, 5 % over 90',
    [
      [30, 15],
      [90, 5],
    ],
  ],
  [
    '5% > 90; 15% > 30',
    [
      [30, 15],
      [90, 5],
    ],
  ],
  ['over 30: 12.5 %', [[30, 12.5]]],
  [
    'no más de 15 % sobre 30 días y 5 % sobre 90 días',
    [
      [30, 15],
      [90, 5],
    ],
  ],
  ['12,5 % de más de 30 días', [[30, 12.5]]],
  // Nothing over 120: R = O then.
  ['0 % over 120', [[120, 0]]],
  [
    '15% over 30,5% over 90',
    [
      [30, 15],
      [90, 5],
    ],
  ],
  [
    '15,5% over 30,5,25% over 90,over 120: 1%',
    [
      [30, 15.5],
      [90, 5.25],
      [120, 1],
    ],
  ],
  [
    '15 percent over 30; 5 per cent over 90',
    [
      [30, 15],
      [90, 5],
    ],
  ],
  ['15 por ciento a más de 30 días', [[30, 15]]],
  // As our own sheets say it.
  [
    '15 % con más de 30; 5 % con más de 90',
    [
      [30, 15],
      [90, 5],
    ],
  ],
  ['no más del 15 % vencido a mas de 30 dias', [[30, 15]]],
  ['más de 30 días: máximo 15 %', [[30, 15]]],
  ['15 % mayor a 30 días de atraso', [[30, 15]]],
  ['15% past due over 30 days', [[30, 15]]],
  ['15 % older than 30 days past due', [[30, 15]]],
  [
    '15 % over 30   and   5 % over 90',
    [
      [30, 15],
      [90, 5],
    ],
  ],
  [
    '15 % over 30,   5 % over 90',
    [
      [30, 15],
      [90, 5],
    ],
  ],
  [
    '15% over 30 ,5% over 90',
    [
      [30, 15],
      [90, 5],
    ],
  ],
  [
    '15 % over 30\n5 % over 90',
    [
      [30, 15],
      [90, 5],
    ],
  ],
  ['30 15 %', [[30, 15]]],
  ['1 % over 36525', [[36_525, 1]]],
])('targets are read from "%s"', (typed, expected) => {
  expect(parseTargets(typed)).toEqual({
    targets: expected.map(([overDays, percent]) => ({ overDays, percent })),
  });
});

test.each([
  ['fifteen over thirty', 'unreadable'],
  ['15 over 30', 'unreadable'],
  ['15 % menos de 30', 'unreadable'],
  ['15 % under 30', 'unreadable'],
  ['15 percentile over 30', 'unreadable'],
  ['15% over 30,often', 'unreadable'],
  ['100 % over 30', 'percent-out-of-range'],
  ['15 % over 30, 10 % over 30', 'days-twice'],
  ['15 % over 99999', 'too-old'],
  ['1 % over 36526', 'too-old'],
  [',15 % over 30', 'unreadable'],
])('"%s" is refused: %s', (typed, problem) => {
  expect(parseTargets(typed)).toEqual({ problem });
});
