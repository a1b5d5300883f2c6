import { age } from '../../../src/receivables/aging/age';
import { convention } from '../../../src/receivables/sheets/convention';
import { notAgedText } from '../../../src/receivables/sheets/notAgedText';
import { outcome } from '../../../src/receivables/sheets/outcome';
import type { Settings } from '../../../src/receivables/settings/settings';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { first, plansOf, ROWS, settingsOf, shown } from './planOf';

/** As of 31 March 2026. */
const MIXED: readonly Row[] = [
  { account: 'A1', invoiced: '2026-01-02', due: '2026-02-01', balance: 1_000, disputed: 300 },
  { account: 'A1', invoiced: '2026-01-02', due: '2026-02-01', balance: 200, disputed: true },
  { account: 'A1', invoiced: '2026-03-02', due: '2026-04-01', balance: 600 },
  { account: 'A1', invoiced: '2026-03-20', due: '2026-03-20', balance: -100 },
  { account: 'A1', invoiced: '2026-03-02', due: '2026-03-30', balance: 0.4 },
];

const FRESH = { newestDay: dayOf('2026-03-31') };

function said(changes: Partial<Settings>, ledger = ledgerOf(MIXED, FRESH)) {
  const settings = settingsOf(changes);
  const { sheets } = wordsFor(settings.language);
  const result = age(ledger, settings);
  return {
    line: convention(ledger, result, settings, sheets),
    rows: outcome(ledger, result, sheets, false),
    late: notAgedText('after-as-of', result, sheets),
  };
}

test.each<[Partial<Settings>, string]>([
  [{}, 'by due date · 1-30 includes day 30 · credits in their own column · disputes included'],
  [{ edges: 'months' }, 'by calendar months'],
  [{ dayCount: 'business' }, 'ages in business days'],
  [
    { dayCount: 'business', holidays: [dayOf('2026-01-01')] },
    'ages in business days, 1 holiday left out',
  ],
  [{ credits: 'own-date' }, 'credits by their own date'],
  [{ credits: 'current' }, 'credits in the first bucket'],
  [{ credits: 'oldest-first' }, 'credits set against the oldest debts'],
  [{ credits: 'excluded' }, 'credits left out'],
  [{ disputes: 'own-column' }, 'disputed amounts in the Disputed column, not in the buckets'],
  [{ disputes: 'excluded' }, 'disputed amounts left out; only “over” and its % still count them'],
  [{ cutoff: dayOf('2026-03-15') }, 'balances as of 2026-03-15'],
  [{ tolerance: 0.5 }, 'balances up to 0.50 left out'],
  [{ tolerance: 0.5, language: 'es' }, 'sin los saldos de hasta 0.50'],
  [{ cutoff: dayOf('2026-03-15'), language: 'es' }, 'saldos al 2026-03-15'],
  [{ dayCount: 'business', language: 'es' }, 'atraso en días hábiles'],
])('%j is printed as "%s"', (changes, part) => {
  expect(said(changes).line.split(' · ')).toEqual(expect.arrayContaining(part.split(' · ')));
});

test('what is as it always was is not printed', () => {
  expect(said({ cutoff: settingsOf().asOf, holidays: [dayOf('2026-01-01')] }).line).toBe(
    said({}).line,
  );
});

test('of a list that came aged already neither months, business days nor a cutoff are printed', () => {
  const ledger = ledgerOf(MIXED, FRESH);
  const given = { ...ledger, reading: { ...ledger.reading, given: true } };
  const changes = { dayCount: 'business', cutoff: dayOf('2026-03-15'), edges: 'months' } as const;
  expect(said(changes, given).line).toBe(said({}, given).line);
  expect(said({ ...changes, credits: 'excluded' }, given).line).toContain('credits left out');
});

test.each<[Partial<Settings>, string]>([
  [{}, '5 rows: 4 items, 1 credit.'],
  [{ credits: 'own-date' }, '5 rows: 5 items.'],
  [{ credits: 'excluded' }, '5 rows: 4 items, 1 credit left out.'],
  [{ disputes: 'own-column' }, '5 rows: 3 items, 1 credit, 1 disputed as a whole.'],
  [{ disputes: 'excluded' }, '5 rows: 3 items, 1 credit, 1 disputed as a whole.'],
  [{ tolerance: 0.5 }, '5 rows: 3 items, 1 credit, 1 small balance left out.'],
  [{ cutoff: dayOf('2026-03-15') }, '5 rows: 4 items, 1 dated after the balance date.'],
  [
    { cutoff: dayOf('2026-03-15'), language: 'es' },
    '5 filas: 4 partidas, 1 con fecha posterior a la de los saldos.',
  ],
])('with %j every row is accounted for: %s', (changes, sentence) => {
  expect(said(changes).rows).toBe(sentence);
});

test('the tie-out names the day that decided', () => {
  expect(said({}).late).toBe('Dated after the as-of date');
  expect(said({ cutoff: dayOf('2026-03-15') }).late).toBe('Dated after the balance date');
});

test.each([
  ['included', '=IF({total}3>0,{over}3/{total}3,"")', '{total}3-{disputed}3'],
  ['own-column', '=IF({total}3>0,{over}3/{total}3,"")', '{total}3-{disputed}3'],
  [
    'excluded',
    '=IF({total}3+{disputed}3>0,{over}3/({total}3+{disputed}3),"")',
    '=IF({total}3>0,{over}2/({total}3),"")',
  ],
] as const)(
  'with disputes %s the shares of the band are gross and net of them',
  (disputes, gross, net) => {
    const plan = first(plansOf(ROWS, { disputes }));
    expect(shown(plan, 4, 'over')).toBe(gross);
    expect(shown(plan, 1, 'oldest')).toContain(net);
  },
);
