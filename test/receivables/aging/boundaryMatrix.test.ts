import { age } from '../../../src/receivables/aging/age';
import { typedEdges } from '../../../src/receivables/aging/typedEdges';
import { dayOf, ledgerOf } from '../ledgerOf';

/**
 * Where seven products put the same item by ten rules, read from their sources: days past due across,
 * `-` where a product puts it in no bucket. Which of the rules our schemes can express, and where one
 * cannot, why: every day has exactly one bucket here.
 */
const AGES = [-45, -30, -1, 0, 1, 29, 30, 31, 60, 90, 91, 121] as const;

const asOf = dayOf('2026-03-31');

/** The bucket of each of the ages by the scheme that a person types. */
function bucketsOf(typed: string): readonly string[] {
  const read = typedEdges(typed);
  if ('problem' in read) throw new Error(read.problem);
  const options = { asOf, edges: read.edges, overDays: 30, mainCurrency: null };
  return AGES.map((days) => {
    const ledger = ledgerOf([{ balance: 1 }]);
    ledger.items.dueDay[0] = asOf - days;
    const [block] = age(ledger, options).blocks;
    return block!.labels.find((_, at) => block!.buckets[at]!.items === 1)!;
  });
}

test.each([
  ['OCA aged_partner_balance.py', '30, 60, 90, 120', 'cur cur cur cur 30 30 30 60 60 90 120 older'],
  [
    'OCA report_statement_common.py, whose headings say 1-30',
    '0, 29, 59, 89, 119',
    'cur cur cur cur a a b b c d d e',
  ],
  ['ERPNext recent, range0', '-1, 30, 60, 90, 120', '<0 <0 <0 a a a a b b c d above'],
  ['iDempiere MAging.java', '1-30', 'due due due due 30 30 30 60 60 90 91+ 91+'],
  ['GnuCash, whose headings say 0-30', '0-29', 'cur cur cur a a a b b c d d d'],
])('%s is the scheme %s', (_, typed, theirs) => {
  const [ours, other] = [bucketsOf(typed), theirs.split(' ')];
  for (const [at, bucket] of ours.entries()) {
    const alike = ours.map((each) => each === bucket);
    expect([AGES[at], other.map((each) => each === other[at])]).toEqual([AGES[at], alike]);
  }
});

test.each([
  // Of what is not yet due only the balance is told: here it is in a bucket of its own.
  ['ERPNext older', '-1, 30, 60, 90, 120', '- - - a a a a b b c d above'],
  ['Tryton term0 to term3', '0-29', '- - - 0 0 0 1 1 2 3 3 3'],
  // Whole division of the age by 30 drops what is due in a month or later: here it is in the first.
  ['LedgerSMB age/30', '<=29, 59, 89', '- - cur cur cur cur 30 30 60 90 90 90'],
  // What is older than the last bound is dropped: here there is always a last, open bucket.
  ['OCA, custom 30/60/90', '30, 60, 90', 'cur cur cur cur 30 30 30 60 60 90 - -'],
])('%s is the scheme %s but for what it drops', (_, typed, theirs) => {
  const ours = bucketsOf(typed);
  const kept = theirs.split(' ').map((theirBucket, at) => [theirBucket, ours[at]!] as const);
  for (const [theirBucket, bucket] of kept) {
    expect(bucket).not.toBe('');
    if (theirBucket === '-') continue;
    for (const [otherBucket, other] of kept) {
      if (otherBucket !== '-') expect(other === bucket).toBe(otherBucket === theirBucket);
    }
  }
});

test('the Akaunting widget puts day 30 in two buckets, which no scheme of ours can', () => {
  expect(typedEdges('1-30, 30-60, 60-90, 90+')).toEqual({
    problem: 'overlap',
    between: ['1-30', '30-60'],
  });
});

test('Sage 50 CA begins with what is older than 30, so day 30 is still in the first bucket', () => {
  expect(bucketsOf('>30').slice(6, 8)).toEqual(['≤30', '31-60']);
});
