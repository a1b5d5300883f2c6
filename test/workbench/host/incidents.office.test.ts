import { onSheet, refusal } from './excel';

beforeEach(() => workbench.reset());

describe('what befalls the add-in from outside', () => {
  test.each(['Conflict', 'RequestAborted', 'GeneralException', 'InvalidOrTimedOutSession'])(
    'a batch refused with %s has done nothing',
    async (code) => {
      workbench.host.incidents.after(0, { refusal: code });
      const told = await refusal((_, sheet) => {
        sheet.getRange('A1').values = [[1]];
      });
      expect(told).toBe(code);
      expect(workbench.person.read('Sheet1', 'A1')).toEqual([['']]);
    },
  );

  test('a batch refused half-way has done its first half', async () => {
    workbench.host.incidents.after(0, { refusal: 'RequestAborted', afterActions: 7 });
    const told = await refusal((_, sheet) => {
      for (const row of [1, 2, 3, 4]) sheet.getRange(`A${row}`).values = [[row]];
    });
    expect(told).toBe('RequestAborted');
    const [first, , , last] = workbench.person.read('Sheet1', 'A1:A4').flat();
    expect([first, last]).toEqual([1, '']);
  });

  test('somebody else changes the workbook between two batches', async () => {
    workbench.host.incidents.after(1, {
      meanwhile: () => workbench.person.deleteRows('Sheet1', 1),
    });
    workbench.person.paste('Sheet1', 'A1', [['first'], ['second']]);
    const read = await onSheet(async (sheet, context) => {
      const before = sheet.getRange('A1').load('values');
      await context.sync();
      const after = sheet.getRange('A1').load('values');
      await context.sync();
      return [before.values, after.values];
    });
    expect(read).toEqual([[['first']], [['second']]]);
  });
});

describe('a protected structure', () => {
  test('lets no sheet come, go or be renamed, and cells be written', async () => {
    workbench.person.addSheet('Second');
    workbench.person.protectStructure();
    const codes = [
      await refusal((context) => void context.workbook.worksheets.add('Third')),
      await refusal((_, sheet) => void sheet.copy()),
      await refusal((_, sheet) => sheet.delete()),
      await refusal((_, sheet) => void (sheet.name = 'Other')),
      await refusal((_, sheet) => void (sheet.getRange('A1').values = [[1]])),
    ];
    expect(codes).toEqual([...Array.from({ length: 4 }, () => 'AccessDenied'), null]);
  });

  test('is seen, taken off and put on by the add-in', async () => {
    workbench.person.protectStructure('secret');
    const seen = await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    const wrong = await refusal((context) => context.workbook.protection.unprotect('guess'));
    const right = await refusal((context) => context.workbook.protection.unprotect('secret'));
    expect([seen, wrong, right]).toEqual([true, 'InvalidArgument', null]);
    expect(await refusal((context) => context.workbook.protection.protect())).toBe(null);
    expect(await refusal((context) => context.workbook.protection.protect())).toBe('AccessDenied');
  });
});

test('a workbook that is open for reading is read and not written', async () => {
  workbench.person.type('Sheet1', 'A1', '7');
  workbench.workbook.readOnly = true;
  const read = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1').load('values');
    const workbook = context.workbook.load('readOnly');
    const today = context.workbook.functions.date(2000, 1, 1).load('value');
    await context.sync();
    return [cell.values, workbook.readOnly, today.value];
  });
  expect(read).toEqual([[[7]], true, 36526]);
  const codes = [
    await refusal((_, sheet) => void (sheet.getRange('A1').values = [[1]])),
    await refusal((context) => void context.workbook.worksheets.add('Third')),
    await refusal((_, sheet) => void sheet.getRange('A1').insert('Down')),
    await refusal((_, sheet) => void (sheet.tabColor = '#FF0000')),
  ];
  expect(codes).toEqual(Array.from({ length: 4 }, () => 'AccessDenied'));
});

describe('merged cells', () => {
  beforeEach(() => workbench.person.mergeCells('Sheet1', 'A5:C5'));

  test.each([
    ['A1:B1', 'MergedRangeConflict'],
    ['A5:B5', 'MergedRangeConflict'],
    ['A1:C1', null],
    ['A1:F1', null],
    ['A9:B9', null],
    ['D1:F1', null],
  ])('cells put in at %s meet the merged A5:C5: %s', async (address, code) => {
    expect(await refusal((_, sheet) => void sheet.getRange(address).insert('Down'))).toBe(code);
  });

  test('rows go and come around them', async () => {
    expect(await refusal((_, sheet) => void sheet.getRange('2:3').delete('Up'))).toBe(null);
    expect(workbench.workbook.activeSheet.merges).toEqual([
      { row: 2, column: 0, rows: 1, columns: 3 },
    ]);
  });
});

test('an incident waits for the batch that uses a member of Excel', async () => {
  workbench.host.incidents.before('clear', { refusal: 'Conflict' });
  expect(await refusal((_, sheet) => void sheet.load('name'))).toBe(null);
  expect(await refusal((_, sheet) => sheet.getRange('A1').clear())).toBe('Conflict');
  expect(workbench.host.incidents.clear()).toBe(0);
});
