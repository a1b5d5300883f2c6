import { toIso } from '../../../src/receivables/calendar/isoDay';
import {
  exportConvention,
  type ExportConvention,
} from '../../../src/receivables/conventions/exportConvention';
import { NO_BUCKET, SEVERAL_BUCKETS } from '../../../src/receivables/ledger/ledger';
import { agedExport, type Headed, MATRIX_AGES } from './agedExport';

/**
 * Ten rules by which seven products age, read from their sources; each puts the same items into other
 * buckets. `edges` is what is to be found, null what no list of upper bounds can say.
 */
interface Rule {
  readonly name: string;
  readonly source: string;
  readonly buckets: readonly Headed[];
  readonly bucketOf: (age: number) => number;
  readonly edges: readonly number[] | null;
  readonly inNone?: number;
  /** Found as well where the export has no days late. */
  readonly others?: readonly string[];
}

const upTo =
  (...edges: readonly number[]) =>
  (age: number) =>
    edges.filter((edge) => edge < age).length;
const without =
  (isIn: (age: number) => boolean, bucketOf: (age: number) => number) => (age: number) =>
    isIn(age) ? bucketOf(age) : NO_BUCKET;

const CURRENT: Headed = ['Current', null, 0];
const TO_120: readonly Headed[] = [
  ['1-30', 1, 30],
  ['31-60', 31, 60],
  ['61-90', 61, 90],
  ['91-120', 91, 120],
  ['121+', 121, null],
];
const FROM_0: readonly Headed[] = [
  ['0-30', 0, 30],
  ['31-60', 31, 60],
  ['61-90', 61, 90],
];

const RULES: readonly Rule[] = [
  {
    name: 'OCA aged partner balance',
    source: 'aged_partner_balance.py',
    buckets: [CURRENT, ...TO_120],
    bucketOf: upTo(0, 30, 60, 90, 120),
    edges: [0, 30, 60, 90, 120],
  },
  {
    name: 'OCA with intervals of its own to 90',
    source: 'aged_partner_balance.py, 30/60/90',
    buckets: [CURRENT, ...TO_120.slice(0, 3)],
    bucketOf: without((age) => age <= 90, upTo(0, 30, 60, 90)),
    edges: [0, 30, 60, 90],
    inNone: 31,
  },
  {
    name: 'OCA customer statement',
    source: 'report_statement_common.py',
    buckets: [CURRENT, ...TO_120],
    bucketOf: upTo(0, 29, 59, 89, 119),
    edges: [0, 29, 59, 89, 119],
  },
  {
    name: 'ERPNext, older',
    source: 'accounts_receivable.py before range0',
    buckets: [...FROM_0, ['91-120', 91, 120], ['121-Above', 121, null]],
    bucketOf: without((age) => age >= 0, upTo(30, 60, 90, 120)),
    edges: [-1, 30, 60, 90, 120],
    inNone: 45,
  },
  {
    name: 'ERPNext, recent',
    source: 'accounts_receivable.py with range0',
    buckets: [['<0', null, -1], ...FROM_0, ['91-120', 91, 120], ['121-Above', 121, null]],
    bucketOf: upTo(-1, 30, 60, 90, 120),
    edges: [-1, 30, 60, 90, 120],
  },
  {
    name: 'iDempiere',
    source: 'MAging.java',
    buckets: [
      ['Due', null, 0],
      ['Past Due 1-30', 1, 30],
      ['Past Due 31-60', 31, 60],
      ['Past Due 61-90', 61, 90],
      ['Past Due 91+', 91, null],
    ],
    bucketOf: upTo(0, 30, 60, 90),
    edges: [0, 30, 60, 90],
  },
  {
    name: 'LedgerSMB, whole thirties',
    source: 'Report.sql, age/30 without a remainder',
    buckets: [
      ['Current', null, 29],
      ['30', 30, 59],
      ['60', 60, 89],
      ['90', 90, null],
    ],
    bucketOf: without((age) => age > -30, upTo(29, 59, 89)),
    edges: [29, 59, 89],
    inNone: 16,
  },
  {
    name: 'Tryton',
    source: 'account aged balance, term0 to term3',
    buckets: [
      ['0', 0, 29],
      ['30', 30, 59],
      ['60', 60, 89],
      ['90', 90, null],
    ],
    bucketOf: without((age) => age >= 0, upTo(29, 59, 89)),
    edges: [-1, 29, 59, 89],
    inNone: 45,
  },
  {
    name: 'GnuCash, day 30 under 31-60',
    source: 'receivable aging, date < bucket at the end of the day',
    buckets: [['Current', null, -1], ...FROM_0, ['91+', 91, null]],
    bucketOf: upTo(-1, 29, 59, 89),
    edges: [-1, 29, 59, 89],
    others: ['due 2020-06-01 0,30,60,90'],
  },
  {
    name: 'Akaunting, both ends included',
    source: 'aged receivables widget',
    buckets: [
      ['Open', null, 0],
      ['1-30', 1, 30],
      ['30-60', 30, 60],
      ['60-90', 60, 90],
      ['> 90', 91, null],
    ],
    bucketOf: (age) => ([30, 60, 90].includes(age) ? SEVERAL_BUCKETS : upTo(0, 30, 60, 90)(age)),
    edges: null,
  },
];

const NOTHING = { misfits: [], isAmbiguous: false, others: [], obstacle: null } as const;
const said = (rule: Pick<ExportConvention, 'basis' | 'asOf' | 'edges'>) =>
  `${rule.basis} ${toIso(rule.asOf)} ${rule.edges?.join() ?? ''}`;

describe.each(RULES)('$name ($source)', ({ buckets, bucketOf, edges, inNone = 0, others = [] }) => {
  const found = (daysLate: boolean) =>
    exportConvention(
      agedExport({ buckets, bucketOf, ...(daysLate ? { daysLate: (age: number) => age } : {}) }),
    );

  test('is found, or said to be none', () => {
    const convention = found(false);
    expect(convention).toMatchObject({ basis: 'due', asOf: 43982 });
    if (edges === null) {
      expect(convention?.obstacle).toBe('overlapping-buckets');
      return;
    }
    expect(convention).toMatchObject({
      ...NOTHING,
      edges,
      inNone,
      isAmbiguous: others.length > 0,
      others: expect.anything(),
    });
    expect(convention?.others.map(said)).toEqual(others);
  });

  test('is found without a doubt where the export has days late too', () => {
    const convention = found(true);
    if (edges === null) expect(convention?.obstacle).toBe('overlapping-buckets');
    else expect(convention).toMatchObject({ ...NOTHING, edges, basis: 'due', asOf: 43982 });
    expect(convention?.compared).toBe(MATRIX_AGES.length);
  });
});
