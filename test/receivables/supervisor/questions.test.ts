import { nextQuestions } from '../../../src/receivables/supervisor/questions';
import type { MemoryRow } from '../../../src/receivables/settings/memoryTables';
import { dayOf } from '../ledgerOf';
import { pageOn, standing } from './onPage';

const on = (iso: string, values: MemoryRow, hasLog = true) =>
  nextQuestions([standing({ question: 'Write it off?', ...values })], pageOn(iso, [], { hasLog }));

test('a question is carried forward, and its weeks are counted from the day it was first seen', () => {
  expect(on('2026-03-24', {}).rows).toMatchObject([
    { asked: dayOf('2026-03-24'), weeks: 0, decided: null, leaves: false },
  ]);
  const asked = dayOf('2026-03-10');
  expect(on('2026-03-30', { asked }).rows).toMatchObject([{ asked, weeks: 2, decided: null }]);
  expect(on('2026-03-31', { asked }).rows).toMatchObject([{ asked, weeks: 3, decided: null }]);
});

test.each([
  ['the day it is decided', '', '2026-03-24', '2026-03-24', true, false],
  ['six days later', '2026-03-24', '2026-03-30', '2026-03-24', true, false],
  ['a week later', '2026-03-24', '2026-03-31', '2026-03-24', true, true],
  ['a week later without a log', '2026-03-24', '2026-03-31', '2026-03-24', false, false],
])('on %s it is stamped, and leaves or not', (_, stood, asOf, decided, hasLog, leaves) => {
  const values = { decision: 'Yes', decider: 'C. Ortiz', decided: stood && dayOf(stood) };
  const { rows, decisions } = on(asOf, values, hasLog);
  expect(rows).toMatchObject([{ decided: dayOf(decided), leaves }]);
  const row = {
    day: dayOf(decided),
    kind: 'question',
    text: 'Write it off? · C. Ortiz',
    outcome: 'Yes',
  };
  expect(decisions).toEqual(leaves ? [row] : []);
});

test('a decision that is taken back opens the question again', () => {
  const { rows } = on('2026-03-31', { decision: '', decided: dayOf('2026-03-24') });
  expect(rows).toMatchObject([{ decided: null, leaves: false }]);
});

test('a row without a question, a decider or a decision is none', () => {
  expect(on('2026-03-31', { question: '', asked: dayOf('2026-03-24') }).rows).toEqual([]);
});

test('what is no day counts as not asked yet, and days are told in our own', () => {
  const today = dayOf('2026-03-31');
  expect(on('2026-03-31', { asked: 'last week' }).rows).toMatchObject([{ asked: today }]);
  expect(on('2026-03-31', { asked: 0 }).rows).toMatchObject([{ asked: today }]);
  const source = pageOn('2026-03-31', [], { dayOffset: 1462 });
  const stood = standing({ question: 'Write it off?', asked: dayOf('2026-03-24') - 1462 });
  expect(nextQuestions([stood], source).rows).toMatchObject([
    { asked: dayOf('2026-03-24'), weeks: 1 },
  ]);
  const first = standing({ question: 'Write it off?', asked: 1 });
  expect(nextQuestions([first], pageOn('2026-03-31', [])).rows).toMatchObject([{ asked: 1 }]);
});

test('what people typed stays as they typed it, formulas too', () => {
  const values = { question: 'Write it off?', decider: 'C. Ortiz', decision: 'Yes' };
  const formulas = { question: '="Write "&"it off?"', decider: 'C. Ortiz' };
  const { rows } = nextQuestions([{ values, formulas }], pageOn('2026-03-31', []));
  expect(rows.map(({ typed }) => typed)).toEqual([
    { question: '="Write "&"it off?"', decider: 'C. Ortiz', decision: 'Yes' },
  ]);
  const bare = nextQuestions([standing({ question: 'Who?' })], pageOn('2026-03-31', []));
  expect(bare.rows[0]?.typed).toEqual({ question: 'Who?', decider: '', decision: '' });
});

test('the log names whoever decided, where somebody is named', () => {
  const decided = dayOf('2026-03-24');
  const { decisions } = on('2026-03-31', { decision: 'Yes', decided });
  expect(decisions).toMatchObject([{ text: 'Write it off?' }]);
});
