import type { CellValue } from '../../../../../src/receivables/ledger/area';
import { age } from '../../../../../src/receivables/aging/age';
import type { SerialDay } from '../../../../../src/receivables/calendar/serialDay';
import { withDisputeColumn } from '../../../../../src/receivables/disputes/withDisputeColumn';
import { mapColumns } from '../../../../../src/receivables/ledger/headers/mapColumns';
import { readStatuses } from '../../../../../src/receivables/ledger/itemStatus';
import type { Ledger } from '../../../../../src/receivables/ledger/ledger';
import { issuesOf } from '../../readLedger';
import { readRows } from '../readRows';

const HEADERS = 'Customer,Due Date,Amount,Status';

/** A list of one customer's amounts, mapped by its headers as it would be. */
function listed(rows: readonly (readonly CellValue[])[], headers = HEADERS): Ledger {
  return readRows({ headers, mapping: mapColumns(headers.split(','), rows) }, rows);
}

/** What is aged, and what is not because it is settled, in minor units. */
function agedOf(ledger: Ledger): readonly [aged: number, settled: number] {
  const asOf = 46_112 as SerialDay;
  const { blocks } = age(ledger, { asOf, edges: [0, 30], overDays: 30, mainCurrency: null });
  const aged = blocks.flatMap(({ buckets }) => buckets).reduce((sum, each) => sum + each.amount, 0);
  const settled = blocks
    .flatMap(({ notAged }) => notAged)
    .filter(({ cause }) => cause === 'settled')
    .reduce((sum, { tally }) => sum + tally.amount, 0);
  return [aged, settled];
}

describe('the statuses of items', () => {
  test.each([
    ['English', 'Open;Paid;Closed;Past due', 'open closed closed open'],
    ['Spanish', 'Abierta;Pagada;Saldada;Pendiente de pago', 'open closed closed open'],
    ['German', 'offen;ausgeglichen;überfällig', 'open closed open'],
    ['French', 'ouvert;soldé;Partiellement payée', 'open closed part'],
    ['SAP, by letters', 'O;C', 'open closed'],
    ['letters, of which one alone says nothing', 'C', 'null'],
    ['something else', 'In review;Paid', 'null closed'],
  ])('are read: %s', (_, texts, expected) => {
    expect(readStatuses(texts.split(';')).map(String).join(' ')).toBe(expected);
  });

  test.each([
    ['Paid?', 'closed open'],
    ['Open', 'open closed'],
    ['¿Pagada?', 'closed open'],
    ['Status', 'null null'],
  ])('are yes and no under %s', (header, expected) => {
    expect(readStatuses(['Yes', 'No'], header).map(String).join(' ')).toBe(expected);
  });
});

describe('a list of amounts with a status and no balance', () => {
  it('ages what is open alone, and says what is settled', () => {
    const ledger = listed([
      ['Oak', 46_100, 100, 'Open'],
      ['Oak', 46_100, 40, 'Paid'],
      ['Oak', 46_100, 7, 'Closed'],
      ['Oak', 46_100, 3, ''],
    ]);
    expect(ledger.reading.settled).toBe(true);
    expect(agedOf(ledger)).toEqual([10_300, 4_700]);
    expect(issuesOf(ledger)).toEqual([]);
  });

  it('ages by yes and no where its header asks', () => {
    const rows = [
      ['Oak', 46_100, 100, 'No'],
      ['Oak', 46_100, 40, 'Yes'],
    ];
    expect(agedOf(listed(rows, 'Customer,Due Date,Amount,Paid'))).toEqual([10_000, 4_000]);
  });

  it('says where a part was paid, and once what it does not understand', () => {
    const ledger = listed([
      ['Oak', 46_100, 100, 'Partially paid'],
      ['Oak', 46_100, 40, 'In review'],
      ['Oak', 46_100, 7, 'In review'],
      ['Oak', 46_100, 5, 'Paid'],
      ['Oak', 46_100, 3, 'Open'],
    ]);
    expect(agedOf(ledger)).toEqual([15_000, 500]);
    expect(issuesOf(ledger)).toEqual([
      'part-paid 0:3 Partially paid',
      'status-unknown 1:3 In review',
    ]);
  });

  it('ages everything where the column is blank, and does not say that it tells', () => {
    const ledger = listed([
      ['Oak', 46_100, 100, ''],
      ['Oak', 46_100, 40, ''],
    ]);
    expect(ledger.reading.settled).toBe(false);
    expect(agedOf(ledger)).toEqual([14_000, 0]);
  });

  it('still knows what is paid where a person reads disputes from the same column', () => {
    const rows = [
      ['Oak', 46_100, 100, 'Disputed'],
      ['Oak', 46_100, 40, 'Paid'],
    ];
    const { head } = withDisputeColumn(listed(rows).head, 'Status');
    const ledger = readRows({ headers: HEADERS, mapping: head.mapping }, rows);
    expect([...ledger.items.disputed]).toEqual([10_000, 0]);
    expect(agedOf(ledger)).toEqual([10_000, 4_000]);
  });
});

describe('a list with a balance and a status', () => {
  it('goes by the balance, and says where a closed item has one', () => {
    const ledger = listed(
      [
        ['Oak', 46_100, 100, 'Open'],
        ['Oak', 46_100, 40, 'Closed'],
        ['Oak', 46_100, 0, 'Closed'],
      ],
      'Customer,Due Date,Balance,Status',
    );
    expect(ledger.reading.settled).toBe(false);
    expect(agedOf(ledger)).toEqual([14_000, 0]);
    expect(issuesOf(ledger)).toEqual(['closed-with-balance 1:3 Closed']);
  });
});

describe('a column called Status', () => {
  test.each<[string, readonly string[], boolean]>([
    ['that speaks of payment is the status', ['Open', 'Paid', 'Overdue'], true],
    ['that speaks of something else is none', ['Gold', 'Silver', 'Gold'], false],
  ])('%s', (_, cells, isKnown) => {
    const rows = cells.map((cell) => ['Oak', 46_100, 100, cell]);
    expect(mapColumns(HEADERS.split(','), rows).status).toBe(isKnown ? 3 : undefined);
  });
});
