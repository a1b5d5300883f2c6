import { associateTestFunctions, calls, METADATA, typed } from './testFunctions';

beforeAll(() => {
  associateTestFunctions();
});

beforeEach(() => {
  workbench.reset();
  workbench.functions.register(METADATA);
  calls.splice(0);
});

const messageAt = (row: number, column: number) => {
  const sheet = workbench.workbook.sheet('Sheet1');
  return sheet ? workbench.functions.messageAt(sheet, row, column) : null;
};

describe('An error of a function stands in its cell, and says why where Excel shows it', () => {
  test.each([
    ['invalidValue', '#VALUE!', 'The argument says invalidValue.'],
    ['notAvailable', '#N/A', 'The argument says notAvailable.'],
    ['divisionByZero', '#DIV/0!', null],
    ['invalidNumber', '#NUM!', null],
    ['nullReference', '#NULL!', null],
    ['plain', '#VALUE!', null],
    ['reject', '#N/A', null],
    ['infinite', '#NUM!', null],
  ])('%s: %s', async (how, error, message) => {
    expect(await typed({ A1: `=T.FAIL("${how}")` }, 'A1')).toEqual([[error]]);
    expect(messageAt(0, 0)).toBe(message);
  });

  test('an error within a block stands in its own cell', async () => {
    expect(await typed({ A1: '=T.FAIL("inside")' }, 'A1:B1')).toEqual([[1, '#NUM!']]);
  });

  test('the message goes with the error', async () => {
    await typed({ A1: 'invalidValue', B1: '=T.FAIL(A1)' }, 'B1');
    workbench.person.insertRows('Sheet1', 1);
    expect(messageAt(1, 1)).toBe('The argument says invalidValue.');
    await typed({ A2: 'divisionByZero' }, 'B2');
    expect(messageAt(1, 1)).toBeNull();
  });
});

test('nothing in an answer becomes 0, as in Excel', async () => {
  expect(await typed({ A1: '=T.NULL()' }, 'A1:B1')).toEqual([[0, 1]]);
});

describe('A block of results', () => {
  test('spills, and what reads its cells is calculated', async () => {
    const cells = { A1: '=T.FILL(3,2)', D1: '=SUM(A2:B3)', E1: '=SUM(A1#)', F1: '=T.SUM(A1#)' };
    expect(await typed(cells, 'A1:F3')).toEqual([
      [0, 1, '', 62, 63, 63],
      [10, 11, '', '', '', ''],
      [20, 21, '', '', '', ''],
    ]);
  });

  test('grows and shrinks with its arguments, and its readers follow', async () => {
    const cells = { H1: '3', A1: '=T.FILL(H1,1)', D1: '=COUNT(A2:A9)', E1: '=ROWS(A1#)' };
    expect(await typed(cells, 'D1:E1')).toEqual([[2, 3]]);
    expect(await typed({ H1: '5' }, 'D1:E1')).toEqual([[4, 5]]);
    expect(workbench.person.read('Sheet1', 'A1:A6')).toEqual([[0], [10], [20], [30], [40], ['']]);
    expect(await typed({ H1: '2' }, 'D1:E1')).toEqual([[1, 2]]);
    expect(workbench.person.read('Sheet1', 'A1:A3')).toEqual([[0], [10], ['']]);
  });

  test('is refused room by what stands there, and takes it when it is free', async () => {
    const cells = { A2: 'in the way', A1: '=T.FILL(2,1)' };
    expect(await typed(cells, 'A1:A2')).toEqual([['#SPILL!'], ['in the way']]);
    workbench.person.clear('Sheet1', 'A2');
    await workbench.settled();
    expect(workbench.person.read('Sheet1', 'A1:A2')).toEqual([[0], [10]]);
    expect(calls).toHaveLength(1);
  });
});

describe('Where the add-in is not', () => {
  beforeEach(async () => {
    await typed({ A1: '4', B1: '=T.DOUBLE(A1)', C1: '=B1+1' }, 'B1');
    workbench.functions.unregister();
    await workbench.settled();
  });

  test('results stay until they are calculated, then they are #NAME?', async () => {
    expect(workbench.person.read('Sheet1', 'B1:C1')).toEqual([[8, 9]]);
    expect(await typed({ A1: '5' }, 'B1:C1')).toEqual([['#NAME?', '#NAME?']]);
  });

  test('and come back with the add-in', async () => {
    await typed({ A1: '5' }, 'B1');
    workbench.functions.register(METADATA);
    await workbench.settled();
    expect(workbench.person.read('Sheet1', 'B1:C1')).toEqual([[10, 11]]);
  });

  test('a cell that was busy is #NAME? too', async () => {
    workbench.functions.register(METADATA);
    workbench.person.type('Sheet1', 'A1', '6');
    expect(workbench.person.read('Sheet1', 'B1')).toEqual([['#BUSY!']]);
    workbench.functions.unregister();
    await workbench.settled();
    expect(workbench.person.read('Sheet1', 'B1:C1')).toEqual([['#NAME?', '#NAME?']]);
  });
});
