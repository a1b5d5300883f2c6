import { joinedSpan } from '../../../../src/receivables/ledger/finding/joinedSpan';
import { headerAt } from '../../../../src/receivables/ledger/finding/ledgerHeader';
import { ledgerHeaders } from '../../../../src/receivables/ledger/finding/ledgerHeaders';
import { spansIn, type Span } from '../../../../src/receivables/ledger/finding/span';
import {
  NO_MEMORY,
  type MappingMemory,
} from '../../../../src/receivables/ledger/mapping/mappingMemory';
import { beside, squared, type Rows } from './areas';

const LIST: Rows = [
  ['Customer ID', 'Due Date', 'Open Balance'],
  ['A1', 46112, 12],
  ['A2', 46143, 30],
];
const AGED: Rows = [
  ['Customer ID', 'Current', '1-30', 'Total'],
  ['A1', 12, 0, 12],
  ['A2', 0, 30, 30],
];
const column = (...cells: (string | number)[]): Rows => cells.map((cell) => [cell]);

function sought(rows: Rows, memory: MappingMemory = NO_MEMORY) {
  return { cells: squared(rows), column: 0, memory };
}

/** Row and columns of each header. */
function headers(rows: Rows, walls: (row: number) => readonly Span[] = () => []): string[] {
  return ledgerHeaders(sought(rows), walls).map(
    ({ row, span }) => `${row}: ${span.from}-${span.to}`,
  );
}

describe('the columns of a list beside blank ones', () => {
  /** Where a list reaches whose header was found in some columns of the first row. */
  function reach(rows: Rows, core: Span, memory = NO_MEMORY, limits = { from: 0, to: 99 }): string {
    const looked = sought(rows, memory);
    const header = headerAt(looked, 0, core);
    if (header === null) throw new Error('no header');
    const { from, to } = joinedSpan(header, spansIn(looked.cells), looked, limits);
    return `${from}-${to}`;
  }
  const right = (other: Rows, memory?: MappingMemory) =>
    reach(beside(LIST, other), { from: 0, to: 2 }, memory);

  test.each<[string, Rows, string]>([
    ['notes', column('Notes', 'called', ''), '0-4'],
    ['notes, then a phone', beside(column('Notes', 'called'), column('Phone', '555')), '0-6'],
    ['a single remark below the list', column('Notes', 'called', '', 'ends here'), '0-4'],
    ['columns by age', AGED.map((row) => row.slice(1, 3)), '0-5'],
    ['another due date', column('Due Date', 46112, 46143), '0-2'],
    ['another balance', column('Balance', 12, 30), '0-2'],
    ['a pivot table', column('Row Labels', 'A1', 'A2'), '0-2'],
    ['a pivot table of sums', column('Suma de Importe', 5, 6), '0-2'],
    [
      'a pivot table with another word',
      [
        ['Row Labels', 'Region'],
        ['A1', 'x'],
      ],
      '0-2',
    ],
    [
      'notes in two columns with one header',
      [
        ['Notes', ''],
        ['called', 'Ana'],
      ],
      '0-5',
    ],
    [
      'notes in two columns, with a remark below the list',
      [['Notes', 'By'], ['called', 'Ana'], [], ['', 'ends here']],
      '0-5',
    ],
    ['cells without a header', column('', 'called', 'paid'), '0-2'],
    ['a legend that goes on below', [['Code', 'Why'], [], [], ['D', 'in dispute']], '0-2'],
    ['a number below the list', column('Notes', 'called', '', 5), '0-2'],
    ['a pivot table, then notes', beside(column('Row Labels', 'A1'), column('Notes', 'x')), '0-2'],
  ])('reach right over %s as far as these are its own', (_, other, expected) => {
    expect(right(other)).toBe(expected);
  });

  const IN_FORCE = { account: 'Customer ID', dueDate: 'Due Date', balance: 'Open Balance' };

  test.each<[string, Partial<MappingMemory>, string]>([
    ['a person chose one of them', { chosen: { phone: ' ROW LABELS ' } }, '0-5'],
    ['one of them was in force', { inForce: { ...IN_FORCE, phone: 'row labels' } }, '0-5'],
    ['others were in force', { inForce: IN_FORCE }, '0-2'],
    ['a person chose another', { chosen: { phone: 'Mobile' } }, '0-2'],
  ])('reach over any columns where %s', (_, memory, expected) => {
    const pivot = [
      ['Row Labels', 'Region'],
      ['A1', 'x'],
    ];
    expect(right(pivot, { ...NO_MEMORY, ...memory })).toBe(expected);
  });

  it('reach over notes where rows of the list are blank, as theirs are', () => {
    const parted = [...LIST.slice(0, 2), ['', '', ''], ...LIST.slice(2)];
    const rows = beside(parted, column('Notes', 'called', '', 'wrote'));
    expect(reach(rows, { from: 0, to: 2 })).toBe('0-4');
  });

  it('reach over no second set of columns by age', () => {
    const aged = AGED.map((row) => row.slice(1, 3));
    expect(reach(beside(AGED, aged), { from: 0, to: 3 })).toBe('0-3');
    expect(reach(beside(AGED, column('Notes', 'called')), { from: 0, to: 3 })).toBe('0-5');
  });

  it('reach no further than they may', () => {
    const rows = beside(column('Region', 'East', 'East'), beside(LIST, column('Notes', 'called')));
    const core = { from: 2, to: 4 };
    expect(reach(rows, core)).toBe('0-6');
    expect(reach(rows, core, NO_MEMORY, { from: 0, to: 5 })).toBe('0-4');
    expect(reach(rows, core, NO_MEMORY, { from: 1, to: 6 })).toBe('2-6');
  });

  const left = (other: Rows, list = LIST) => {
    const from = (squared(other)[0]?.length ?? 0) + 1;
    return reach(beside(other, list), { from, to: from + 2 });
  };
  const SECTIONS: Rows = [
    ['Customer ID', 'Due Date', 'Open Balance'],
    ['', '', ''],
    ['A1', 46112, 12],
    ['', '', 12],
  ];

  test.each<[string, Rows, Rows, string]>([
    ['a region', column('Region', 'East', 'East'), LIST, '0-4'],
    [
      'a region and a branch',
      beside(column('Branch', 'B', 'B'), column('Region', 'East', 'East')),
      LIST,
      '0-6',
    ],
    [
      'a region, before which stands a pivot table',
      beside(column('Row Labels', 'A1'), column('Region', 'East', 'East')),
      LIST,
      '2-6',
    ],
    [
      'a pivot table, before which stands a region',
      beside(column('Region', 'East', 'East'), column('Row Labels', 'A1')),
      LIST,
      '4-6',
    ],
    ['group labels without a header', column('', 'East', '', 'Total East'), SECTIONS, '0-4'],
    [
      'group labels beside rows of two cells',
      column('', 'East', '', 'Total East'),
      [...SECTIONS.slice(0, 3), ['', 46143, 12]],
      '0-4',
    ],
    ['group labels of a pivot table', column('Row Labels', 'East', '', 'Total'), SECTIONS, '2-4'],
    ['labels of items without a header', column('', 'East', 'East', 'East'), SECTIONS, '2-4'],
  ])('reach left over %s as far as these are its own', (_, other, list, expected) => {
    expect(left(other, list)).toBe(expected);
  });

  it('reach over no labels above which another list has its header', () => {
    const labels: Rows = [
      ['', ''],
      ['', ''],
      ['East', ''],
      ['', ''],
      ['', 'x'],
    ];
    const rows = (above: string[]) => beside([above, ...labels.slice(1)], [[], ...SECTIONS]);
    const reachOf = (above: string[]) => {
      const looked = sought(rows(above));
      const header = headerAt(looked, 1, { from: 3, to: 5 });
      if (header === null) throw new Error('no header');
      const spans = [
        { from: 0, to: 1 },
        { from: 3, to: 5 },
      ];
      const { from, to } = joinedSpan(header, spans, looked, { from: 0, to: 5 });
      return `${from}-${to}`;
    };
    expect(reachOf(['', ''])).toBe('0-5');
    expect(reachOf(['Code', 'Meaning'])).toBe('3-5');
  });
});

describe('the headers among some cells', () => {
  test.each<[string, Rows, string[]]>([
    ['of one list', LIST, ['0: 0-2']],
    ['below a title and a blank row', [['Open items'], [], ...LIST], ['2: 0-2']],
    ['of two lists beside each other', beside(LIST, LIST), ['0: 0-2', '0: 4-6']],
    ['of three', beside(beside(LIST, LIST), LIST), ['0: 0-2', '0: 4-6', '0: 8-10']],
    ['of a list and its notes', beside(LIST, column('Notes', 'x')), ['0: 0-4']],
    [
      'of a list below something wider',
      [['By', 'Ana', 'on', 'Monday', 'at', 'nine', 'sharp'], [], ...LIST],
      ['2: 0-2'],
    ],
    ['of a list in parts', LIST.map((row) => row.flatMap((cell) => [cell, ''])), ['0: 0-4']],
    [
      'of two parts, neither a list alone',
      beside(
        LIST.map((row) => row.slice(0, 2)),
        LIST.map((row) => row.slice(2)),
      ),
      ['0: 0-3'],
    ],
    [
      'of two lists with words over both',
      [['Domestic', '', '', '', 'Export', '', ''], ...beside(LIST, LIST)],
      ['1: 0-2', '1: 4-6'],
    ],
    [
      'of nothing',
      [
        ['Code', 'Meaning'],
        ['D', 'x'],
      ],
      [],
    ],
    ['of no cells', [], []],
  ])('are found: %s', (_, rows, expected) => {
    expect(headers(rows)).toEqual(expected);
  });

  test.each<[string, Span[], string[]]>([
    ['none', [], ['0: 0-6']],
    ['one left of the list', [{ from: 1, to: 1 }], ['0: 2-6']],
    ['one right of it', [{ from: 5, to: 5 }], ['0: 0-4']],
    [
      'one on each side',
      [
        { from: 5, to: 5 },
        { from: 0, to: 1 },
      ],
      ['0: 2-4'],
    ],
    ['one in the midst of it', [{ from: 3, to: 3 }], []],
    ['one over all of it', [{ from: 0, to: 6 }], []],
  ])('are looked for between walls: %s', (_, walls, expected) => {
    const rows = beside(column('Region', 'East'), beside(LIST, column('Notes', 'called')));
    expect(headers(rows, () => walls)).toEqual(expected);
  });

  it('are parted by the walls of their own rows', () => {
    const rows: Rows = [...LIST, [], ...LIST];
    expect(headers(rows, (row) => (row < 3 ? [{ from: 1, to: 1 }] : []))).toEqual(['4: 0-2']);
  });
});
