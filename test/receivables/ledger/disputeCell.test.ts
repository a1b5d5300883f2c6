import {
  disputeColumn,
  readDispute,
  type DisputeCell,
  type DisputeColumn,
} from '../../../src/receivables/ledger/disputeCell';
import { plainTerm } from '../../../src/receivables/ledger/disputeTerms';
import type { CellValue } from '../../../src/receivables/ledger/area';

const amount = (point: number | null, comma = point): DisputeCell => ({
  kind: 'amount',
  amount: { point, comma },
});

describe('a cell in a column of disputes', () => {
  test.each<[CellValue, DisputeColumn, DisputeCell['kind'] | null]>([
    [true, 'flags', 'whole'],
    [false, 'flags', 'none'],
    ['Sí', 'flags', 'whole'],
    ['  In  Dispute ', 'flags', 'whole'],
    ['✓', 'flags', 'whole'],
    [1, 'flags', 'whole'],
    ['1', 'flags', 'whole'],
    ['No', 'flags', 'none'],
    ['', 'flags', 'none'],
    ['   ', 'flags', 'none'],
    [0, 'flags', 'none'],
    ['maybe', 'flags', null],
    ['#N/A', 'flags', null],
    // One unit, half of one, and less than nothing: neither a flag nor an amount of a dispute.
    ['1.00', 'flags', null],
    ['1,00', 'flags', null],
    [0.5, 'flags', null],
    [-20, 'flags', null],
    ['yes', 'amounts', 'whole'],
    ['maybe', 'amounts', null],
    [0, 'amounts', 'none'],
    ['0.00', 'amounts', 'none'],
    ['0,00', 'amounts', 'none'],
    ['$ -', 'amounts', 'none'],
    [-20, 'amounts', null],
    ['-20,00', 'amounts', null],
    ['Short shipment', 'reasons', 'whole'],
    ['No PO', 'reasons', 'whole'],
    ['No dispute found', 'reasons', 'none'],
    ['Sin reclamo abierto', 'reasons', 'none'],
    ['Closed - credit issued', 'reasons', 'none'],
    ['Resuelta', 'reasons', 'none'],
    ['#REF!', 'reasons', null],
    ['Disputed by customer', 'mentions', 'whole'],
    ['No longer disputed', 'mentions', 'none'],
    ['Approved', 'mentions', 'none'],
    ['#REF!', 'mentions', null],
    // A code of a status and a day are no disputed amounts.
    [46_112, 'mentions', 'none'],
    ['250.00', 'mentions', 'none'],
  ])('%j among %s says %s', (cell, column, kind) => {
    expect(readDispute(cell, column)?.kind ?? null).toBe(kind);
  });

  test.each<[CellValue, DisputeColumn, DisputeCell]>([
    [12.5, 'flags', amount(12.5)],
    ['1,5', 'flags', amount(null, 1.5)],
    ['250.00', 'flags', amount(250, null)],
    [1, 'amounts', amount(1)],
    [0.5, 'amounts', amount(0.5)],
    ['0,50', 'amounts', amount(null, 0.5)],
    ['1,234', 'amounts', amount(1234, 1.234)],
  ])('%j among %s is an amount', (cell, column, expected) => {
    expect(readDispute(cell, column)).toEqual(expected);
  });

  it('is one of flags where nothing else is known of its column', () => {
    expect(readDispute('Short shipment')).toBeNull();
    expect(readDispute(1)).toEqual({ kind: 'whole' });
  });
});

test.each<[string, DisputeColumn]>([
  ['Disputed', 'flags'],
  ['In dispute?', 'flags'],
  ['Dispute flag', 'flags'],
  ['¿En disputa? (S/N)', 'flags'],
  ['Disputed amount', 'amounts'],
  ['Importe en disputa', 'amounts'],
  ['Monto reclamado', 'amounts'],
  ['Dispute status', 'reasons'],
  ['Motivo de disputa', 'reasons'],
  ['Estado del reclamo', 'reasons'],
  ['Status', 'mentions'],
  ['Motivo', 'mentions'],
])('a column headed %j holds %s', (header, column) => {
  expect(disputeColumn(header)).toBe(column);
});

test.each([
  ['  En  DISPUTA ', 'en_disputa'],
  ['Sí', 'si'],
  ['N/A', 'n/a'],
])('%j is the term %j', (text, term) => {
  expect(plainTerm(text)).toBe(term);
});
