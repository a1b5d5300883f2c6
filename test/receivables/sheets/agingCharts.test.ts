import type { TrendRow } from '../../../src/receivables/snapshots/trendRow';
import { age } from '../../../src/receivables/aging/age';
import { agingSheets } from '../../../src/receivables/sheets/agingSheets';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { settingsOf } from './planOf';

const ROWS: readonly Row[] = [
  { account: 'A', due: '2026-03-01', balance: 10, currency: 'USD' },
  { account: 'B', due: '2026-03-01', balance: 20, currency: 'USD' },
  { account: 'C', due: '2026-03-01', balance: 5, currency: 'EUR' },
];

function day(daysAgo: number, currency: string | null): TrendRow {
  return {
    ...{ day: dayOf(`2026-03-${31 - daysAgo}`), currency, total: 100, over: 20, overDays: 30 },
    ...{ share: 0.2, shareNet: 0.1, target: null, accounts: null, counted: '' },
  };
}

/** By currency, what the charts on its sheet draw of the table of percentages. */
function trendOf(trend: readonly TrendRow[], rows = ROWS) {
  const ledger = ledgerOf(rows);
  const settings = settingsOf();
  const plans = agingSheets({
    ...{ ledger, result: age(ledger, settings), settings, today: settings.asOf, trend },
    words: wordsFor('en').sheets,
  });
  return plans.map(({ charts = [] }) =>
    charts.flatMap(({ series }) =>
      series.flatMap(({ values }) =>
        values.kind === 'column' ? [[values.column, values.first, values.rows]] : [],
      ),
    ),
  );
}

test.each<[string, readonly TrendRow[], unknown]>([
  ['no snapshots are kept', [], [[], []]],
  ['each currency has one day', [day(0, 'USD'), day(0, 'EUR')], [[], []]],
  [
    'one currency has two days and the other three',
    [...[1, 0].map((ago) => day(ago, 'USD')), ...[2, 1, 0].map((ago) => day(ago, 'EUR'))],
    [
      [
        ['share', 0, 2],
        ['target', 0, 2],
      ],
      [
        ['share', 2, 3],
        ['target', 2, 3],
      ],
    ],
  ],
  [
    'there is one currency in all days: then whatever rows the table has',
    [day(1, 'USD'), day(0, 'USD')],
    [
      [
        ['share', 0, null],
        ['target', 0, null],
      ],
      [],
    ],
  ],
])('The trend that is drawn where %s', (_, trend, drawn) => {
  expect(trendOf(trend)).toEqual(drawn);
});

test('A chart of the buckets says that items without a date are in none of its columns', () => {
  const titles = (rows: readonly Row[]) => {
    const ledger = ledgerOf(rows);
    const settings = settingsOf();
    const plans = agingSheets({
      ...{ ledger, result: age(ledger, settings), settings, today: settings.asOf },
      words: wordsFor('es').sheets,
    });
    return plans.flatMap(({ charts = [] }) => charts.map(({ title }) => title));
  };
  expect(titles(ROWS)).toEqual(['Saldo por antigüedad · USD', 'Saldo por antigüedad · EUR']);
  expect(titles([{ account: 'A', balance: 10 }])).toEqual([
    'Saldo por antigüedad (no incluye partidas sin fecha)',
  ]);
});
