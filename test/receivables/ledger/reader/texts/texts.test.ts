import type { CellValue } from '../../../../../src/receivables/ledger/area';
import {
  decide,
  weigh,
  type Verdict,
} from '../../../../../src/receivables/ledger/reader/texts/evidence';
import { plainWords } from '../../../../../src/receivables/ledger/reader/texts/plainWords';
import {
  numbersWithin,
  sideBySide,
  sumReadings,
  withoutNoise,
} from '../../../../../src/receivables/ledger/reader/texts/sumTexts';
import {
  amountReadings,
  dateReadings,
  type Readings,
} from '../../../../../src/receivables/ledger/reader/texts/textReadings';

test.each([
  ['Total – Café Ltd.', 'total cafe ltd'],
  ['  N.º   de cliente ', 'n º de cliente'],
  ['A/C No: 7', 'a c no 7'],
  ['...', ''],
  ['', ''],
])('%j as words is %j', (text, words) => {
  expect(plainWords(text)).toBe(words);
});

describe('what the texts of a column prove', () => {
  const text = (first: number | null, second: number | null) => ({
    text: `${first ?? 'none'}|${second ?? 'none'}`,
    first,
    second,
  });

  test.each<[string, ReturnType<typeof text>[], Verdict, string]>([
    ['no texts', [], 'either', ''],
    ['the same in both ways', [text(5, 5)], 'either', ''],
    ['readable in neither way', [text(null, null)], 'either', ''],
    ['readable in both ways', [text(5, 7), text(6, 8)], 'open', '5|7'],
    ['one that only reads the first way', [text(5, 7), text(9, null)], 'first', '9|none'],
    ['one that only reads the second way', [text(5, 7), text(null, 9)], 'second', 'none|9'],
    [
      'one of each',
      [text(null, 9), text(9, null), text(8, null)],
      'contradictory',
      '9|none, none|9',
    ],
  ])('%s', (_, texts, verdict, example) => {
    expect(weigh(texts)).toEqual({ verdict, example });
  });

  type Answer = 'first' | 'second' | null;

  test.each<[string, Verdict[], Answer, (Answer | 'either')[]]>([
    ['a column follows its own proof, not the answer', ['first'], 'second', ['first']],
    ['an open column follows its sisters', ['open', 'second'], null, ['second', 'second']],
    ['its sisters before the answer', ['open', 'first'], 'second', ['first', 'first']],
    [
      'the answer where sisters disagree',
      ['open', 'first', 'second'],
      'second',
      ['second', 'first', 'second'],
    ],
    [
      'the answer where a sister contradicts herself',
      ['open', 'first', 'contradictory'],
      'second',
      ['second', 'first', 'second'],
    ],
    ['the answer where no sister proves a thing', ['open', 'either'], 'first', ['first', 'either']],
    ['nothing where nothing is known', ['open', 'contradictory'], null, [null, null]],
    ['no choice where none is needed', ['either'], 'second', ['either']],
  ])('is weighed with that of its sisters: %s', (_, verdicts, answer, ways) => {
    const columns = verdicts.map((verdict) => ({ verdict, example: '' }));
    expect(decide(columns, answer)).toEqual(ways);
  });
});

describe('amounts that are added up once their column is known', () => {
  test.each<[CellValue[], CellValue[], Readings | null, number]>([
    [['1,234.56', 500], [], { first: 1734.56, second: null }, 500],
    [['1.234,56', '10'], [], { first: null, second: 1244.56 }, 0],
    [['1,234', 1], [], { first: 1235, second: 2.234 }, 1],
    [[100], ['40.50'], { first: 59.5, second: null }, 100],
    [['100'], [40.5], { first: 59.5, second: 59.5 }, -40.5],
    [[], ['1,234'], { first: -1234, second: -1.234 }, 0],
    [['0.10', '0.20'], [], { first: 0.3, second: null }, 0],
    [['1.234,56', '1,234.56'], [], null, 0],
    [['about 12', 5], [], null, 5],
    [['12.50'], ['none'], null, 0],
  ])('%j less %j', (added, taken, readings, numbers) => {
    const text = sideBySide(added, taken);
    expect(sumReadings(text)).toEqual(readings);
    expect(numbersWithin(text)).toBe(numbers);
  });

  test.each<[string, Readings | null]>([
    ['1.234,56', { first: null, second: 1234.56 }],
    ['1,234', { first: 1234, second: 1.234 }],
    ['twelve', null],
  ])('the one text %j is read as it stands', (text, readings) => {
    expect(sumReadings(text)).toEqual(readings);
    expect(amountReadings(text)).toEqual(readings);
    expect(numbersWithin(text)).toBe(0);
  });

  it('lose the noise of binary fractions, and nothing else', () => {
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
    expect(withoutNoise(123456789.01)).toBe(123456789.01);
  });
});

test.each<[string, Readings | null]>([
  ['03/04/2026', { first: 46115, second: 46085 }],
  ['31/03/2026', { first: 46112, second: null }],
  ['2026-03-31', { first: 46112, second: 46112 }],
  ['soon', null],
])('the date %j has two readings', (text, readings) => {
  expect(dateReadings(text)).toEqual(readings);
});
