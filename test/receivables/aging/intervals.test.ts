import fc from 'fast-check';
import { parseEdges, typedEdges } from '../../../src/receivables/aging/typedEdges';
import { typedProblem } from '../../../src/receivables/settings/typedSetting';
import { settingProblemPhrase } from '../../../src/receivables/settings/settingProblemPhrase';
import { wordsFor } from '../../../src/words/everyLanguage';

test.each([
  ['1-30', [0, 30, 60, 90]],
  ['0-29', [-1, 29, 59, 89]],
  ['0 – 30', [-1, 30, 60, 90]],
  ['0-30 with future', [-1, 30, 60, 90]],
  ['0-30 con futuro', [-1, 30, 60, 90]],
  ['> 30', [30, 60, 90]],
  ['sage', [30, 60, 90]],
  ['over 30 as Sage', [30, 60, 90]],
  ['Más de 30 como Sage', [30, 60, 90]],
  ['months', 'months'],
])('the scheme called "%s" is %j', (typed, edges) => {
  expect(typedEdges(typed)).toEqual({ edges });
});

test.each([
  ['1-30, 31-60, 61-90, 91+', [0, 30, 60, 90]],
  ['1-30; 31-60', [0, 30, 60]],
  ['Current, 1-30, 31-60, > 60', [0, 30, 60]],
  ['Por vencer / 0 - 29 / 30 - 59', [-1, 29, 59]],
  ['<=30, 31-60, 61+', [30, 60]],
  ['≤30, 31+', [30]],
  ['31-60, 61-90', [30, 60, 90]],
  ['1-1, 2+', [0, 1]],
])('the intervals "%s" are the edges %j', (typed, edges) => {
  expect(typedEdges(typed)).toEqual({ edges });
});

test.each([
  ['1-30, 30-60', 'overlap', ['1-30', '30-60']],
  ['1-30, 31-60, 60+', 'overlap', ['31-60', '60+']],
  ['1+, 31-60', 'overlap', ['1+', '31-60']],
  ['31-60, 1-30', 'overlap', ['31-60', '1-30']],
  ['1-30, 32-60', 'gap', ['1-30', '32-60']],
  ['<=30, 32+', 'gap', ['<=30', '32+']],
])('"%s" is refused: %s of %j', (typed, problem, between) => {
  expect(parseEdges(typed)).toEqual({ problem, between });
});

test.each([
  ['30-1, 31+', 'not-increasing'],
  ['current', 'not-whole'],
  ['1-30, later', 'not-whole'],
  ['1-99999, 100000+', 'too-far'],
])('"%s" is refused too: %s', (typed, problem) => {
  expect(parseEdges(typed)).toEqual({ problem });
});

test.each([
  ['en', '1-30, 30-60', '1-30 and 30-60 overlap: a day would be in both.'],
  ['en', '1-30, 32-60', 'Between 1-30 and 32-60 a day is in neither.'],
  ['es', '1-30, 30-60', '1-30 y 30-60 se traslapan: un día estaría en ambos.'],
  ['es', '1-30, 32-60', 'Entre 1-30 y 32-60 queda un día sin tramo.'],
] as const)('in %s, "%s" is answered: %s', (language, typed, sentence) => {
  const problem = typedProblem('edges', typed);
  expect(problem && settingProblemPhrase(problem, wordsFor(language).sheets)).toContain(sentence);
});

const anyRising = fc
  .uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 10 })
  .map((days) => [0, ...days.sort((a, b) => a - b)]);

test('the headings that a scheme makes are read as that scheme, and one moved by a day is refused', () => {
  fc.assert(
    fc.property(anyRising, fc.constantFrom(-1, 1), fc.nat(), (edges, by, which) => {
      const intervals = edges.slice(1).map((edge, at) => `${edges[at]! + 1}-${edge}`);
      const last = `${edges.at(-1)! + 1}+`;
      if (intervals.length > 1) {
        expect(parseEdges([...intervals, last].join(', '))).toMatchObject({ scheme: { edges } });
      }
      const moved = which % intervals.length;
      const [from = 0, to = 0] = intervals[moved]!.split('-').map(Number);
      const broken = intervals.with(moved, `${from}-${to + by}`);
      if (to + by < from) return;
      expect(parseEdges([...broken, last].join(', '))).toMatchObject({
        problem: by < 0 ? 'gap' : 'overlap',
      });
    }),
  );
});
