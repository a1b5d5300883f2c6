import { argumentOf, type Given } from '../../../src/receivables/swapping/given';
import { plainCall } from '../../../src/receivables/swapping/plainCall';
import {
  asOfDay,
  creditsOf,
  edgesOf,
  firstDays,
  labelsOf,
  overDaysOf,
} from '../../../src/receivables/swapping/terms';

const AT = { sheet: 'Mine', row: 0, column: 0 };
const NOTHING = { tables: [], names: [] };

describe('an argument', () => {
  test.each([
    ['30', [[30]]],
    ['-1.5', [[-1.5]]],
    ['.5', [[0.5]]],
    ['"own date"', [['own date']]],
    ['"say ""yes"""', [['say "yes"']]],
    ['""', [['']]],
    ['DATE(2026,3,31)', [[46_112]]],
    ['date(2026,12,1)', [[46_357]]],
    ['{30,60}', [[30, 60]]],
    ['{30; 60}', [[30], [60]]],
  ])('%s is a constant', (text, cells) => {
    expect(argumentOf(text, AT, NOTHING)).toEqual({ kind: 'constant', text, cells });
  });

  test('is a range, or missing', () => {
    const place = { sheet: 'Items', row: 1, column: 1, rows: 8, columns: 1 };
    expect(argumentOf('Items!B2:B9', AT, NOTHING)).toEqual({
      kind: 'range',
      text: 'Items!B2:B9',
      place,
    });
    expect(argumentOf('', AT, NOTHING)).toEqual({ kind: 'missing' });
  });

  test.each([
    'TODAY()',
    'DATE(2026,2,30)',
    'DATE(A1,3,31)',
    'A1+30',
    '{30,"60"}',
    '{"30,60"}',
    '"a"&"b"',
    '5%',
    'Nobody',
  ])('%s has to be calculated', (text) => {
    expect(argumentOf(text, AT, NOTHING)).toBeNull();
  });

  test('leaves a call plain only where all are', () => {
    expect(plainCall('=AGING.BUCKET(B2,46112)', AT, NOTHING)).toMatchObject({
      name: 'AGING.BUCKET',
      args: [{ kind: 'range' }, { kind: 'constant' }],
    });
    expect(plainCall('=AGING.BUCKET(B2,TODAY())', AT, NOTHING)).toBeNull();
    expect(plainCall('=BUCKET(B2,46112)', AT, NOTHING)).toBeNull();
  });
});

/** Written in the formula itself. */
function typed(text: string, ...row: Given['cells'][number]): Given {
  return { text, cells: [row], place: null };
}

/** Read from cells. */
function read(rows: Given['cells'], size = { rows: rows.length, columns: 1 }): Given {
  return { text: 'Opts', cells: rows, place: { sheet: 'S', row: 0, column: 0, ...size } };
}

test.each([
  ['a day in a cell, which may get a time', read([[46_112]]), 'INT(Opts)'],
  ['a day and a time', typed('46112.5', 46_112.5), 'INT(46112.5)'],
  ['a day', typed('46112', 46_112), '46112'],
  ['the first day', typed('1', 1), '1'],
  ['the last day, 31 December 9999', typed('2958465', 2_958_465), '2958465'],
  ['a day too many', typed('2958466', 2_958_466), null],
  ['no day', typed('0', 0), null],
  ['a text', typed('"today"', 'today'), null],
  ['an empty cell', read([['']]), null],
  ['two cells', read([[46_112], ['']]), null],
  ['two cells of which one is empty', read([[46_112]], { rows: 2, columns: 1 }), null],
  ['as many rows as columns', read([[46_112]], { rows: 2, columns: 2 }), null],
  ['two days', typed('{1,2}', 1, 2), null],
  ['nothing', null, null],
])('the as-of date of %s in a formula is %s', (_, given, day) => {
  expect(asOfDay(given)).toBe(day);
});

const DEFAULT = [0, 30, 60, 90];

test.each([
  ['nothing', null, DEFAULT],
  ['an empty cell', read([['']]), DEFAULT],
  ['a cell of 0, as Excel gives an empty one', read([[0]]), DEFAULT],
  ['numbers', typed('{30,60}', 30, 60), [0, 30, 60]],
  ['cells with gaps', read([[15], [''], [30], [0]]), [0, 15, 30]],
  ['a text of numbers', typed('"15, 45"', '15, 45'), [0, 15, 45]],
  ['months', typed('"months"', 'months'), 'months'],
  ['meses', typed('"meses"', 'meses'), 'months'],
  ['falling numbers', typed('{60,30}', 60, 30), null],
  ['a broken number', typed('15.5', 15.5), null],
  ['words', typed('"soon"', 'soon'), null],
  ['an error', read([['#N/A']]), null],
  ['texts in several cells', read([['15'], ['45']]), null],
  ['a truth', typed('TRUE', true), null],
])('the edges of %s are %j', (_, given, edges) => {
  expect(edgesOf(given)).toEqual(edges);
});

test('buckets are named by their edges, or by months', () => {
  expect(labelsOf([0, 30])).toEqual(['Current', '1-30', '31+']);
  expect(labelsOf('months')[0]).toBe('This month');
});

test('the first day of each bucket but the last lies its edge before the as-of date', () => {
  expect(firstDays([-1, 30], '46112')).toEqual(['46112+1', '46112-30']);
  expect(firstDays('months', '46112')).toEqual([
    'DATE(YEAR(46112),MONTH(46112)-0,1)',
    'DATE(YEAR(46112),MONTH(46112)-1,1)',
    'DATE(YEAR(46112),MONTH(46112)-2,1)',
    'DATE(YEAR(46112),MONTH(46112)-3,1)',
  ]);
});

test.each([
  ['nothing', null, 'own-column'],
  ['an empty cell', read([['']]), 'own-column'],
  ['a name', typed('"Current"', 'Current'), 'current'],
  ['a name in Spanish', typed('"por su fecha"', 'por su fecha'), 'own-date'],
  ['another word', typed('"somewhere"', 'somewhere'), null],
  ['a number', typed('5', 5), null],
  ['an error', read([['#REF!']]), null],
  ['two cells', read([['current'], ['']]), null],
])('credits of %s are %s', (_, given, mode) => {
  expect(creditsOf(given)).toBe(mode);
});

test.each([
  ['nothing', null, '0'],
  ['an empty cell', read([['']]), '0'],
  ['none', typed('0', 0), '0'],
  ['thirty', typed('30', 30), '30'],
  ['thirty in a cell', read([[30]]), 'Opts'],
  ['a century', typed('36525', 36_525), '36525'],
  ['more than a century', typed('36526', 36_526), null],
  ['less than none', typed('-1', -1), null],
  ['half a day', typed('0.5', 0.5), null],
  ['a text', typed('"30"', '30'), null],
  ['two cells', read([[30], [60]]), null],
])('days over of %s are %s in a formula', (_, given, days) => {
  expect(overDaysOf(given)).toBe(days);
});
