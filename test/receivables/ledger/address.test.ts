import {
  cellAddress,
  columnLetters,
  issueAddress,
  ledgerAddress,
} from '../../../src/receivables/ledger/address';
import { listHead } from './listHead';

const head = listHead([], { columns: 8, rows: 15 });

describe('an address', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('names column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('names a cell by column and row', () => {
    expect(cellAddress(12, 4)).toBe('E13');
  });

  it('of a ledger has the header in it', () => {
    expect(ledgerAddress(head)).toBe('A1:H16');
    expect(ledgerAddress({ ...head, headerRow: 3, column: 1 })).toBe('B4:I19');
  });

  it('of an issue is counted from the ledger', () => {
    const issue = { code: 'due-date-missing', row: 11, column: 4, detail: '' } as const;
    expect(issueAddress(head, issue)).toBe('E13');
    expect(issueAddress({ ...head, headerRow: 3, column: 1 }, issue)).toBe('F16');
    expect(issueAddress(head, { ...issue, column: null })).toBeNull();
  });
});
