import { fromIso } from '../../../../src/receivables/calendar/isoDay';
import type { CellValue } from '../../../../src/receivables/ledger/area';
import { issuesOf, readLedger } from '../readLedger';

const MARCH_31 = fromIso('2026-03-31') ?? 0;

describe('an item', () => {
  it.each<[CellValue, boolean]>([
    ...['Yes', 'y', 'Sí', 'si', 'S', 'X', 'TRUE', 'Verdadero', 'Disputed', 'En disputa'].map(
      (cell): [CellValue, boolean] => [cell, true],
    ),
    [1, true],
    ['1', true],
    [true, true],
    ...['No', 'N', 'FALSE', 'falso', '', '0'].map((cell): [CellValue, boolean] => [cell, false]),
    [0, false],
    [false, false],
  ])('with %j in the dispute column is disputed: %s', (cell, isDisputed) => {
    const ledger = readLedger('Customer,Due Date,Balance,Disputed', [['A1', MARCH_31, 100, cell]]);
    expect(ledger.items.disputed[0]).toBe(isDisputed ? 10000 : 0);
    expect(ledger.issues).toEqual([]);
  });

  it('has one unit of money disputed, not all, where the column is one of amounts', () => {
    const headers = 'Customer,Due Date,Balance,Disputed Amount';
    const ledger = readLedger(headers, [
      ['A1', MARCH_31, 100, 1],
      ['A1', MARCH_31, 100, 0.5],
    ]);
    expect([...ledger.items.disputed]).toEqual([100, 50]);
  });

  it.each<[CellValue, boolean]>([
    ...[
      'Open',
      'Abierta',
      'In review',
      'En revisión',
      'Pending',
      'Pendiente',
      'Pricing',
      'No PO',
    ].map((cell): [CellValue, boolean] => [cell, true]),
    ['Sí', true],
    ['1', true],
    [true, true],
    ...['Closed', 'Cerrada', 'Resolved', 'Resuelta', 'Rejected - valid charge', 'Rechazado'].map(
      (cell): [CellValue, boolean] => [cell, false],
    ),
    ...['None', 'Ninguna', 'N/A', 'Not in dispute', '', '-', 'No', '0'].map(
      (cell): [CellValue, boolean] => [cell, false],
    ),
    [0, false],
  ])('with %j as the state of its dispute is disputed: %s', (cell, isDisputed) => {
    for (const header of ['Dispute Status', 'Motivo de disputa', 'Dispute']) {
      const ledger = readLedger(`Customer,Due Date,Balance,${header}`, [['A1', MARCH_31, 5, cell]]);
      expect([header, ledger.items.disputed[0]]).toEqual([header, isDisputed ? 500 : 0]);
      expect(ledger.issues).toEqual([]);
    }
  });

  it.each(['Disputed', 'En disputa', 'IsInDispute', 'Dispute flag'])(
    'is disputed by no state where %j asks for yes or no',
    (header) => {
      const headers = `Customer,Due Date,Balance,${header}`;
      const ledger = readLedger(headers, [['A1', MARCH_31, 5, 'Pricing']]);
      expect(issuesOf(ledger)).toEqual(['dispute-unreadable 0:3 Pricing']);
      expect([...ledger.items.disputed]).toEqual([0]);
    },
  );

  it('is not disputed by an error among the states of disputes', () => {
    const headers = 'Customer,Due Date,Balance,Dispute Status';
    const ledger = readLedger(headers, [['A1', MARCH_31, 5, '#N/A']]);
    expect(issuesOf(ledger)).toEqual(['dispute-unreadable 0:3 #N/A']);
  });
});
