import type { ColumnMapping } from '../../../../../src/receivables/ledger/ledger';
import { AccountBook } from '../../../../../src/receivables/ledger/reader/books/accountBook';

const NAMED = { account: 0, name: 1, phone: 2 };

/** A book that has met these rows. */
function bookOf(
  rows: readonly (readonly (string | number)[])[],
  mapping: ColumnMapping = NAMED,
): AccountBook {
  const book = new AccountBook(mapping);
  rows.forEach((cells, row) => {
    const index = book.intern(cells[0] ?? '', row);
    if (book.incomplete[index] === 1) book.learn(index, cells);
  });
  return book;
}

describe('the accounts of a ledger', () => {
  it('are the same by a number, by its text and with blanks around it', () => {
    const book = new AccountBook(NAMED);
    expect([123, '123', ' 123 ', '00123', '123'].map((cell) => book.intern(cell, 4))).toEqual([
      0, 0, 0, 1, 0,
    ]);
    expect(book.keys).toEqual(['123', '00123']);
    expect([...book.indexes.keys()]).toEqual(['123', 123, ' 123 ', '00123']);
  });

  it('remember the row in which each was met first', () => {
    const book = bookOf([['A1'], ['A2'], ['A1'], ['A3']]);
    expect(book.firstRows).toEqual([0, 1, 3]);
  });

  it('have the first details that any of their rows says', () => {
    const book = bookOf([
      ['A1', '', '555'],
      ['A1', 'Acorn', '777'],
      ['A1', 'Oak', ''],
      ['A2', '#N/A', ''],
    ]);
    expect(book.accounts()).toEqual([
      { key: 'A1', name: 'Acorn', owner: '', phone: '555', email: '' },
      { key: 'A2', name: '', owner: '', phone: '', email: '' },
    ]);
  });

  it('know how many of them still lack a detail', () => {
    const lacking = (...rows: (string | number)[][]) => bookOf(rows).lacking;
    expect(lacking(['A1', 'Acorn', '555'])).toBe(0);
    expect(lacking(['A1', 'Acorn', ''])).toBe(1);
    expect(lacking(['A1', 'Acorn', ''], ['A2', '', ''])).toBe(2);
    expect(lacking(['A1', 'Acorn', ''], ['A2', '', ''], ['A1', '', '555'])).toBe(1);
    expect(bookOf([['A1'], ['A2']], { account: 0 }).lacking).toBe(0);
  });

  it('have one without a key, of which no name is everybody’s', () => {
    const book = bookOf([
      ['A1', 'Acorn', '555'],
      ['', 'Oak', ''],
      ['#N/A', 'Elm', ''],
    ]);
    expect(book.blank).toBe(1);
    expect(book.keys).toEqual(['A1', '']);
    expect(book.nameOf(1)).toBe('');
    expect(book.lacking).toBe(0);
    expect(new AccountBook(NAMED).blank).toBe(-1);
  });

  it('are called by a heading where no row names them', () => {
    const book = bookOf([
      ['A1', 'Acorn', ''],
      ['A2', '', ''],
    ]);
    book.call(0, 'Oak');
    book.call(1, 'Elm');
    expect([book.nameOf(0), book.nameOf(1)]).toEqual(['Acorn', 'Elm']);
  });
});

describe('accounts of which no item is left', () => {
  const rows = [
    ['A1', 'Acorn', '1'],
    ['', '', ''],
    ['A2', 'Birch', '2'],
    ['A3', 'Cedar', '3'],
  ];

  it('go, and the items follow the others', () => {
    const book = bookOf(rows);
    const ofItems = Int32Array.of(3, 0, 3);
    book.dropUnused(ofItems, true);
    expect(book.accounts().map(({ key, name, phone }) => [key, name, phone])).toEqual([
      ['A1', 'Acorn', '1'],
      ['A3', 'Cedar', '3'],
    ]);
    expect([...ofItems]).toEqual([1, 0, 1]);
    expect(book.firstRows).toEqual([0, 3]);
    expect(book.blank).toBe(-1);
    expect(book.intern('A3', 9)).toBe(1);
    expect(book.intern('A2', 9)).toBe(2);
  });

  it('stay, but for the one without a key, where only that may go', () => {
    const book = bookOf(rows);
    const ofItems = Int32Array.of(3, 0);
    book.dropUnused(ofItems, false);
    expect(book.keys).toEqual(['A1', 'A2', 'A3']);
    expect([...ofItems]).toEqual([2, 0]);
  });

  it('are none where each has an item', () => {
    const book = bookOf(rows);
    const ofItems = Int32Array.of(0, 1, 2, 3);
    book.dropUnused(ofItems, true);
    expect(book.keys).toEqual(['A1', '', 'A2', 'A3']);
    expect(book.blank).toBe(1);
    expect([...ofItems]).toEqual([0, 1, 2, 3]);
  });

  it('keep the names that headings gave', () => {
    const book = bookOf([['A1'], ['A2']], { account: 0 });
    book.call(1, 'Elm');
    const ofItems = Int32Array.of(1);
    book.dropUnused(ofItems, true);
    expect(book.accounts()).toMatchObject([{ key: 'A2', name: 'Elm' }]);
  });
});
