import { associateTestFunctions, calls, late, METADATA, typed } from './testFunctions';

beforeAll(() => {
  associateTestFunctions();
  workbench.functions.register(METADATA);
});

beforeEach(() => {
  workbench.reset();
  calls.splice(0);
});

test('a cell is busy until the add-in has answered', async () => {
  workbench.person.type('Sheet1', 'A1', '=T.DOUBLE(21)');
  expect(workbench.person.see('Sheet1', 'A1')).toBe('#BUSY!');
  await workbench.settled();
  expect(workbench.person.see('Sheet1', 'A1')).toBe('42');
});

test.each([
  ['in any case', '=t.double(4)', 8],
  ['from a promise', '=T.LATER(4)', 5],
  ['inside a larger formula', '=ROUND(T.DOUBLE(1.2345),2)+1', 3.47],
  ['two in one formula', '=T.DOUBLE(1)+T.LATER(2)', 5],
  ['one inside another', '=T.DOUBLE(T.LATER(2))', 6],
  ['of an area', '=T.SUM(B1:C2)', 10],
  ['of a calculated block', '=T.SUM(B1:C2*2)', 20],
  ['of a whole column', '=T.SUM(B:B)', 4],
  ['of another sheet', "=T.SUM('Other sheet'!A1:A2)", 30],
  ['of a name', '=T.SUM(Amounts)', 10],
  ['of a table column', '=T.SUM(Items[Amount])', 3],
  ['around which an error is caught', '=IFERROR(T.FAIL("notAvailable"),"none")', 'none'],
])('a function answers %s: %s', async (_, formula, expected) => {
  const { person, workbook } = workbench;
  person.paste('Sheet1', 'B1', [
    [1, 2],
    [3, 4],
  ]);
  person.addSheet('Other sheet');
  person.paste('Other sheet', 'A1', [[10], [20]]);
  person.paste('Other sheet', 'D1', [['Amount'], [1], [2]]);
  person.makeTable('Other sheet', 'D1:D3', 'Items');
  const scope = 'Workbook';
  workbook.names.push({
    name: 'Amounts',
    formula: '=Sheet1!$B$1:$C$2',
    scope,
    visible: true,
    comment: '',
  });
  expect(await typed({ A1: formula }, 'A1')).toEqual([[expected]]);
});

test('what reads a busy cell is busy, and is calculated with it', async () => {
  const { person } = workbench;
  person.type('Sheet1', 'A1', '5');
  person.type('Sheet1', 'B1', '=T.DOUBLE(A1)');
  person.type('Sheet1', 'C1', '=COUNT(B1)');
  person.type('Sheet1', 'D1', '=T.DOUBLE(B1)');
  expect(person.read('Sheet1', 'B1:D1')).toEqual([['#BUSY!', '#BUSY!', '#BUSY!']]);
  await workbench.settled();
  expect(person.read('Sheet1', 'B1:D1')).toEqual([[10, 1, 20]]);
  expect(await typed({ A1: '7' }, 'B1:D1')).toEqual([[14, 1, 28]]);
});

test('equal calls are made once, and all that are ready go out in one message', async () => {
  workbench.person.paste(
    'Sheet1',
    'A1',
    Array.from({ length: 60 }, (_, row) => [row % 3]),
  );
  const formulas = Array.from({ length: 60 }, (_, row) => [`=T.DOUBLE(A${row + 1})`]);
  workbench.person.paste('Sheet1', 'B1', formulas);
  const { batches } = workbench.native.stats;
  await workbench.settled();
  expect(calls.map(({ args }) => args)).toEqual([[0], [1], [2]]);
  expect(workbench.native.stats.batches - batches).toBe(1);
  expect(workbench.person.read('Sheet1', 'B58:B60')).toEqual([[0], [2], [4]]);
});

test('an answer is not asked for again, until everything is calculated anew', async () => {
  await typed({ A1: '1', B1: '=T.DOUBLE(A1)' }, 'B1');
  await typed({ A1: '2' }, 'B1');
  await typed({ A1: '1' }, 'B1');
  expect(calls).toHaveLength(2);
  await Excel.run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
  await workbench.settled();
  expect(calls).toHaveLength(3);
});

test('the add-in reads the same of the cells as a person sees', async () => {
  const read = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values,valueTypes');
      const { application } = context.workbook;
      application.load('calculationState');
      await context.sync();
      return [range.values, range.valueTypes, application.calculationState];
    });
  workbench.person.type('Sheet1', 'A1', '=T.DOUBLE(21)');
  expect(await read()).toEqual([[['#BUSY!']], [['Error']], 'Calculating']);
  await workbench.settled();
  expect(await read()).toEqual([[[42]], [['Double']], 'Done']);
});

describe('a function that does not answer', () => {
  beforeEach(async () => {
    workbench.person.type('Sheet1', 'A1', '=T.SOON()');
    workbench.person.type('Sheet1', 'B1', '=A1+1');
    expect(await workbench.settled(50)).toBe(false);
  });

  test('leaves its cell and those that read it busy, and is not waited for again', async () => {
    expect(workbench.person.read('Sheet1', 'A1:B1')).toEqual([['#BUSY!', '#BUSY!']]);
    expect(await workbench.settled()).toBe(true);
  });

  test('holds up no other, is not called again, and may answer after all', async () => {
    expect(await typed({ C1: '=T.LATER(1)' }, 'A1:C1')).toEqual([['#BUSY!', '#BUSY!', 2]]);
    expect(calls.filter(({ name }) => name === 'T.SOON')).toHaveLength(1);
    const answered = workbench.functions.nextAnswer(3000);
    late.at(-1)?.(7);
    expect(await answered).toBe(true);
    expect(workbench.person.read('Sheet1', 'A1:C1')).toEqual([[7, 8, 2]]);
  });
});

test('calls of a workbook that is no longer open are answered to nobody', async () => {
  workbench.person.type('Sheet1', 'A1', '=T.DOUBLE(21)');
  workbench.host.calculate();
  workbench.reset();
  await workbench.settled();
  workbench.person.type('Sheet1', 'A1', '=T.LATER(1)');
  await workbench.settled();
  expect(workbench.person.read('Sheet1', 'A1:A2')).toEqual([[2], ['']]);
  expect(workbench.host.crashes).toEqual([]);
});
