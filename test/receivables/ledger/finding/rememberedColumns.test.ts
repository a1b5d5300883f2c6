import { columnsAsked } from '../../../../src/receivables/ledger/finding/columnsAsked';
import { lastLedger } from '../../../../src/receivables/ledger/finding/lastLedger';
import { listsIn } from '../../../../src/receivables/ledger/finding/listsIn';
import { movedColumns } from '../../../../src/receivables/ledger/finding/movedColumns';
import type { Field } from '../../../../src/receivables/ledger/field';
import type { ColumnMapping } from '../../../../src/receivables/ledger/ledger';
import { NO_MEMORY } from '../../../../src/receivables/ledger/mapping/mappingMemory';
import { beside, sheetOf, type Rows } from './areas';

type Named = Partial<Record<Field, string>>;

describe('a column that stands elsewhere than at the last refresh', () => {
  const head = {
    mapping: { account: 0, dueDate: 2, balance: 3 },
    headers: ['Customer', '', 'Due Date', 'Balance'],
    column: 1,
  };

  test.each<[string, Named, Named, string[]]>([
    [
      'is told with both letters',
      { dueDate: 'Due Date', balance: 'Balance' },
      { dueDate: 'C', balance: 'E' },
      ['dueDate Due Date C D'],
    ],
    [
      'is known in any case of letters',
      { dueDate: 'DUE DATE' },
      { dueDate: 'F' },
      ['dueDate Due Date F D'],
    ],
    ['is not told where nobody noted where it stood', { dueDate: 'Due Date' }, {}, []],
    [
      'has not moved where another header is taken for it now',
      { dueDate: 'Vence' },
      { dueDate: 'F' },
      [],
    ],
    ['has not moved where nothing was in force', {}, { dueDate: 'F' }, []],
    ['has not moved where the ledger has it no more', { phone: 'Phone' }, { phone: 'F' }, []],
  ])('%s', (_, inForce, letters, expected) => {
    const moved = movedColumns(head, { ...NO_MEMORY, inForce, letters });
    expect(
      moved.map(({ field, header, from, to }) => `${field} ${header} ${from ?? ''} ${to}`),
    ).toEqual(expected);
  });

  it('is never told before any was noted', () => {
    expect(movedColumns(head, { ...NO_MEMORY, inForce: { dueDate: 'Due Date' } })).toEqual([]);
  });
});

test.each<[Field, ColumnMapping, boolean]>([
  ['dueDate', {}, true],
  ['account', { name: 0 }, true],
  ['name', {}, true],
  ['name', { account: 0 }, false],
  ['originalAmount', {}, true],
  ['originalAmount', { balance: 3 }, false],
  ['settledDate', { balance: 3 }, false],
  // Its own place is taken by another column: the figures would change all the same.
  ['balance', { balance: 3 }, true],
  ['currency', {}, true],
  ['type', {}, true],
  ['phone', {}, false],
  ['disputeReason', {}, false],
])('a column of %s that is missing beside %j has to be asked for: %s', (field, mapping, asked) => {
  const missing = [{ field, header: 'Known so', proposal: null }];
  expect(columnsAsked(missing, mapping)).toEqual(asked ? missing : []);
});

describe('the list of the last refresh', () => {
  const LIST: Rows = [
    ['Customer', 'Due Date', 'Balance'],
    ['A1', 46112, 12],
  ];
  const lists = (...areas: ReturnType<typeof sheetOf>[]) =>
    areas.flatMap((area) => listsIn(area, areas, NO_MEMORY));
  const alone = sheetOf('March', LIST);
  const two = sheetOf('March', beside(LIST, LIST));
  const other = sheetOf('April', LIST);

  test.each([
    ['in its own cell', lists(two), 'March', 'E1:G2', 'March 4'],
    ['on its own sheet', lists(other, alone), 'March', 'A1:C2', 'March 0'],
    ['where it is the only one, a line lower', lists(other, alone), 'March', 'A2:C3', 'March 0'],
    ['nowhere, where the sheet has two others', lists(two), 'March', 'A9:C12', null],
    ['nowhere, where the sheet has none', lists(other), 'March', 'A1:C2', null],
    ['nowhere, where there are no lists', [], 'March', 'A1:C2', null],
  ])('is %s', (_, found, sheet, address, expected) => {
    const last = lastLedger(found, { sheet, address });
    expect(last === null ? null : `${last.head.sheet} ${last.head.column}`).toBe(expected);
  });
});
