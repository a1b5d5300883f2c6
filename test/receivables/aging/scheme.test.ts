import fc from 'fast-check';
import { bucketScheme } from '../../../src/receivables/aging/scheme';
import { edgesText, parseEdges } from '../../../src/receivables/aging/typedEdges';

test.each([
  ['', ['Current', '1-30', '31-60', '61-90', '91+']],
  ['30, 60, 90', ['Current', '1-30', '31-60', '61-90', '91+']],
  ['0, 30, 60, 90', ['Current', '1-30', '31-60', '61-90', '91+']],
  ['0;15;30', ['Current', '1-15', '16-30', '31+']],
  ['7 14', ['Current', '1-7', '8-14', '15+']],
  ['30/60', ['Current', '1-30', '31-60', '61+']],
  ['1, 2', ['Current', '1', '2', '3+']],
  [0, ['Current', '1+']],
  [45, ['Current', '1-45', '46+']],
  // ERPNext and GnuCash put what is due today with what is late.
  ['-1, 30, 60', ['Current', '0-30', '31-60', '61+']],
  ['-1, 0, 30', ['Current', '0', '1-30', '31+']],
  // Sage 50: the first period is "older than 30", so day 30 is not yet in it.
  ['<=30, 60, 90', ['≤30', '31-60', '61-90', '91+']],
  ['≤ 29; 59; 89', ['≤29', '30-59', '60-89', '90+']],
  ['<=0, 30', ['Current', '1-30', '31+']],
])('the edges "%s" make %j', (typed, labels) => {
  expect(parseEdges(typed)).toMatchObject({ scheme: { labels } });
});

test.each([
  ['30, 20', 'not-increasing'],
  ['30, 30', 'not-increasing'],
  ['0, 0, 30', 'not-increasing'],
  ['-30, 0', 'negative'],
  ['<=-2, 30', 'negative'],
  ['30, <=60', 'not-whole'],
  ['30.5', 'not-whole'],
  ['thirty', 'not-whole'],
  [true, 'not-whole'],
  ['99999', 'too-far'],
  ['1 2 3 4 5 6 7 8 9 10 11 12', 'too-many'],
])('the edges "%s" are refused: %s', (typed, problem) => {
  expect(parseEdges(typed)).toEqual({ problem });
});

test.each([[[0, 30]], [[-1, 30]], [[30, 60]], [[29]]])('%j are read back as written', (edges) => {
  expect(parseEdges(edgesText(edges))).toMatchObject({ scheme: { edges } });
});

test('no edges are no scheme', () => {
  expect(bucketScheme([])).toEqual({ problem: 'none' });
});

test('every day past due is in exactly one labelled bucket', () => {
  const edges = fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(edges, fc.integer({ min: 1, max: 1_500 }), (unsorted, day) => {
      const made = bucketScheme([...unsorted].sort((a, b) => a - b));
      if ('problem' in made) throw new Error(made.problem);
      const holding = made.scheme.labels.slice(1).filter((label) => {
        const [from = NaN, to = from] = label.replace('+', '-Infinity').split('-').map(Number);
        return day >= from && day <= to;
      });
      expect(holding).toHaveLength(1);
    }),
  );
});
