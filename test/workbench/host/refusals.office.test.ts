import { onSheet, refusal } from './excel';

beforeEach(() => workbench.reset());

test.each(['', 'a/b', 'a*b', 'x'.repeat(32), 'History', "'quoted"])(
  'no sheet is called %j',
  async (name) => {
    const code = await refusal((context) => {
      context.workbook.worksheets.add(name);
    });
    expect(code).toBe('InvalidArgument');
  },
);

test('a second sheet of the same name in another case is refused', async () => {
  const code = await refusal((context) => {
    context.workbook.worksheets.add('SHEET1');
  });
  expect(code).toBe('ItemAlreadyExists');
});

test('the last visible sheet is neither deleted nor hidden', async () => {
  const deleted = await refusal((_, sheet) => {
    sheet.delete();
  });
  const hidden = await refusal((_, sheet) => {
    sheet.visibility = 'Hidden';
  });
  expect([deleted, hidden]).toEqual(['InvalidOperation', 'InvalidOperation']);
});

test('a protected sheet takes no values, no rows and no tables', async () => {
  workbench.person.protect('Sheet1');
  const codes = [
    await refusal((_, sheet) => {
      sheet.getRange('A1').values = [[1]];
    }),
    await refusal((_, sheet) => {
      sheet.getRange('1:1').insert('Down');
    }),
    await refusal((_, sheet) => {
      sheet.tables.add('A1:B2', true);
    }),
  ];
  expect(codes).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied']);
});

test('an unlocked cell of a protected sheet takes values', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  const code = await refusal((_, sheet) => {
    sheet.getRange('A1').values = [[1]];
  });
  expect(code).toBe(null);
});

test('while a person types in a cell, Excel serves nobody', async () => {
  workbench.host.isEditingCell = true;
  const code = await refusal((_, sheet) => {
    sheet.load('name');
  });
  expect(code).toBe('InvalidOperationInCellEditMode');
});

test.each([
  [5012, 'InvalidOrTimedOutSession'],
  [5102, 'ActivityLimitReached'],
])('transport status %d reaches the add-in as %s', async (status, code) => {
  workbench.native.nextStatuses.push(status);
  expect(await refusal((_, sheet) => void sheet.load('name'))).toBe(code);
});

test('more than 5 MB in one request or one answer is refused', async () => {
  const wide = Array.from({ length: 1000 }, () => ['x'.repeat(6000)]);
  const request = await refusal((_, sheet) => {
    sheet.getRange('A1:A1000').values = wide;
  });
  workbench.workbook.sheet('Sheet1')?.cells.write(0, 0, wide);
  const response = await refusal((_, sheet) => {
    sheet.getRange('A1:A1000').load('values');
  });
  expect([request, response]).toEqual([
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
  ]);
});

test('a member above the advertised ExcelApi version is not found', async () => {
  workbench.host.excelApi = 6;
  const code = await refusal((_, sheet) => {
    sheet.getRangeByIndexes(0, 0, 1, 1).load('values');
  });
  expect(code).toBe('ApiNotFound');
  expect(workbench.host.unknownMembers.size).toBe(0);
});

test('a member that is not emulated is not found, and recorded', async () => {
  const code = await refusal((_, sheet) => {
    sheet.shapes.load('items');
  });
  expect(code).toBe('ApiNotFound');
  expect([...workbench.host.unknownMembers]).toEqual(['Worksheet.shapes']);
});

test('an error tells where it happened, and what came before it stands', async () => {
  const run = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    worksheets.getItem('Nowhere').activate();
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
  expect(workbench.person.read('Sheet1', 'A1')).toEqual([[1]]);
});
