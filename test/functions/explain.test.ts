import fc from 'fast-check';
import { ask, AS_OF, column, days, failure, failureInSpanish, table } from './ask';

const ENGLISH = null;

/** One item's sentence. */
function why(due: string, balance: number, edges: string | null, language: string | null) {
  return table('AGING.EXPLAIN', days(due), column(balance), AS_OF, edges, language)[0]?.[0];
}

describe('why an item stands where it does, on 2026-03-31', () => {
  // The boundary table of the receivables notes, 2.1.
  test.each([
    [
      '2026-02-28',
      100,
      null,
      'Due 2026-02-28, 31 days before 2026-03-31: bucket 31-60 (31 to 60 days past due).',
    ],
    [
      '2026-03-01',
      100,
      null,
      'Due 2026-03-01, 30 days before 2026-03-31: bucket 1-30 (1 to 30 days past due).',
    ],
    [
      '2026-03-30',
      100,
      null,
      'Due 2026-03-30, 1 day before 2026-03-31: bucket 1-30 (1 to 30 days past due).',
    ],
    [
      '2026-03-31',
      100,
      null,
      'Due 2026-03-31, on the as-of date itself: bucket Current (not yet past due).',
    ],
    [
      '2026-04-15',
      100,
      null,
      'Due 2026-04-15, 15 days after 2026-03-31: bucket Current (not yet due).',
    ],
    [
      '2025-12-30',
      100,
      null,
      'Due 2025-12-30, 91 days before 2026-03-31: bucket 91+ (91 days past due or more).',
    ],
    [
      '2026-03-31',
      100,
      '-1, 30',
      'Due 2026-03-31, on the as-of date itself: bucket 0-30 (0 to 30 days past due).',
    ],
    [
      '2026-03-30',
      100,
      '<=30',
      'Due 2026-03-30, 1 day before 2026-03-31: bucket ≤30 (up to 30 days past due).',
    ],
    [
      '2026-03-30',
      100,
      '1, 30',
      'Due 2026-03-30, 1 day before 2026-03-31: bucket 1 (1 day past due).',
    ],
    [
      '2026-02-28',
      -100,
      null,
      'The balance is below 0: a credit, in Credits whatever its due date.',
    ],
    ['', 100, null, 'No due date: in No date, because there is nothing to count days from.'],
    ['2026-02-28', 0, null, 'Nothing is open: the balance is 0.'],
  ])('due %p, %p open, edges %p: %s', (due, balance, edges, sentence) => {
    expect(why(due, balance, edges, ENGLISH)).toBe(sentence);
  });

  test.each([
    [
      '2026-02-28',
      100,
      null,
      'Venció el 2026-02-28, 31 días antes del 2026-03-31: tramo 31-60 (de 31 a 60 días de atraso).',
    ],
    [
      '2026-03-31',
      100,
      null,
      'Vence el 2026-03-31, la misma fecha de corte: tramo Current (aún sin atraso).',
    ],
    [
      '2026-04-01',
      100,
      null,
      'Vence el 2026-04-01, 1 día después del 2026-03-31: tramo Current (aún no vence).',
    ],
    [
      '2025-12-30',
      100,
      null,
      'Venció el 2025-12-30, 91 días antes del 2026-03-31: tramo 91+ (91 días de atraso o más).',
    ],
    [
      '2026-03-30',
      100,
      '<=30',
      'Venció el 2026-03-30, 1 día antes del 2026-03-31: tramo ≤30 (hasta 30 días de atraso).',
    ],
    [
      '2026-03-30',
      100,
      '1, 30',
      'Venció el 2026-03-30, 1 día antes del 2026-03-31: tramo 1 (1 día de atraso).',
    ],
    [
      '2026-02-28',
      -1,
      null,
      'El saldo es menor que 0: es un crédito y está en Credits, venza cuando venza.',
    ],
    [
      '',
      100,
      null,
      'Sin vencimiento: está en No date, porque no hay desde cuándo contar los días.',
    ],
    ['2026-02-28', 0, null, 'No hay nada abierto: el saldo es 0.'],
  ])('in Spanish, due %p, %p open, edges %p: %s', (due, balance, edges, sentence) => {
    expect(why(due, balance, edges, ' ES ')).toBe(sentence);
  });
});

test('the sentence names the bucket that AGING.BUCKET gives', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (age) => {
      const [[label] = []] = table('AGING.BUCKET', AS_OF - age, AS_OF, '15, 30, 90');
      const [[sentence] = []] = table('AGING.EXPLAIN', AS_OF - age, 1, AS_OF, '15, 30, 90');
      expect(sentence).toContain(`: bucket ${String(label)} (`);
    }),
  );
});

test.each([
  // 2026-03-31 is a Tuesday, and 2026-03-30 is taken as a holiday.
  [
    '2026-03-27',
    null,
    'Due 2026-03-27, 1 business day before 2026-03-31: bucket 1 (1 business day past due).',
  ],
  [
    '2026-03-28',
    null,
    'Due 2026-03-28, 1 business day before 2026-03-31: bucket 1 (1 business day past due).',
  ],
  [
    '2026-03-24',
    null,
    'Due 2026-03-24, 4 business days before 2026-03-31: bucket 2-30 (2 to 30 business days past due).',
  ],
  [
    '2026-03-30',
    'es',
    'Venció el 2026-03-30, 1 día hábil antes del 2026-03-31: tramo 1 (1 día hábil de atraso).',
  ],
  [
    '2026-04-02',
    'es',
    'Vence el 2026-04-02, 2 días hábiles después del 2026-03-31: tramo Current (aún no vence).',
  ],
])('counts business days where holidays are given, due %s', (due, language, sentence) => {
  const answer = table('AGING.EXPLAIN', days(due), 1, AS_OF, '1, 30', language, AS_OF - 1);
  expect(answer).toEqual([[sentence]]);
});

test('the sentence names the bucket that AGING.BUCKET gives in business days, too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -90, max: 200 }), (age) => {
      const holidays = column(AS_OF - 1, AS_OF - 30);
      const [[label] = []] = table('AGING.BUCKET', AS_OF - age, AS_OF, '15, 30, 90', holidays);
      const [[sentence] = []] = table(
        'AGING.EXPLAIN',
        AS_OF - age,
        1,
        AS_OF,
        '15, 30, 90',
        null,
        holidays,
      );
      expect(sentence).toContain(`: bucket ${String(label)} (`);
    }),
  );
});

test('stands beside its rows, with the header above and blank rows between', () => {
  const due = column('Due', AS_OF, 0, 'soon', 0);
  const owed = column('Balance', 10, 0, 20, 0);
  const answer = table('AGING.EXPLAIN', due, owed, AS_OF);
  expect(answer.map(([cell]) => (typeof cell === 'object' ? 'error' : cell))).toEqual([
    'Why',
    'Due 2026-03-31, on the as-of date itself: bucket Current (not yet past due).',
    '',
    'error',
  ]);
  expect(answer[3]?.[0]).toMatchObject({ message: 'due_dates, row 4 is not a date: soon.' });
});

test('a balance that cannot be read has its own error, and nothing at all one blank cell', () => {
  const [[first] = []] = table('AGING.EXPLAIN', AS_OF, 'much', AS_OF);
  expect(first).toMatchObject({ message: 'balances is not an amount: much.' });
  expect(ask('AGING.EXPLAIN', column(0, 0), column(0, 0), AS_OF)).toEqual([['']]);
});

test.each([
  ['fr', 'language must be "en" or "es".'],
  [{ code: '#N/A' }, 'language is #N/A. Correct the cell, or wrap the range in IFERROR.'],
  [column('en', 'es'), 'language must be one cell or value, not a range.'],
])('language %j: %s', (language, sentence) => {
  expect(failure('AGING.EXPLAIN', AS_OF, 1, AS_OF, null, language)).toBe(sentence);
});

test('what it cannot begin with is the answer', () => {
  expect(failure('AGING.EXPLAIN', AS_OF, 1, null)).toMatch(/^as_of is empty/);
  expect(failure('AGING.EXPLAIN', AS_OF, 1, AS_OF, 'x')).toMatch(/^edges/);
  expect(failure('AGING.EXPLAIN', column(1, 2), column(1), AS_OF)).toMatch(
    /^due_dates has 2 rows and balances has 1 row/,
  );
  expect(failureInSpanish('AGING.EXPLAIN', AS_OF, 1, AS_OF, null, 'fr')).toBe(
    'language debe ser "en" o "es".',
  );
});
