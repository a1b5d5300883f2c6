import { refusal, written } from './excel';

beforeEach(() => workbench.reset());

const year = new Date().getFullYear();
const serial = (y: number, m: number, d: number) => Date.UTC(y, m - 1, d) / 86_400_000 + 25_569;

test.each([
  ['1-30', serial(year, 1, 30), 'd-mmm'],
  ['1/2/2026', serial(2026, 1, 2), 'm/d/yyyy'],
  ['2026-01-30', serial(2026, 1, 30), 'yyyy-mm-dd'],
  ['1-60', serial(1960, 1, 1), 'mmm-yy'],
  ['31-60', '31-60', 'General'],
  ['00123', 123, 'General'],
  ['1E5', 100_000, '0.00E+00'],
  ['50%', 0.5, '0%'],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['TRUE', true, 'General'],
  ['false', false, 'General'],
  ["'00123", '00123', 'General'],
  ["'=x", '=x', 'General'],
  ['INV-1', 'INV-1', 'General'],
  ['May Fair Ltd', 'May Fair Ltd', 'General'],
  ['1.2.2026', '1.2.2026', 'General'],
  ['', '', 'General'],
])('%j typed into a cell becomes %j with the format %s', async (text, value, format) => {
  const cell = await written('A1', [[text]]);
  expect(cell.values).toEqual([[value]]);
  expect(cell.numberFormat).toEqual([[format]]);
});

test.each(['1-30', '00123', '=A1', 'TRUE', '50%'])(
  '%j stays as it is written in a cell formatted as text',
  async (text) => {
    expect((await written('A1', [[text]], '@')).values).toEqual([[text]]);
  },
);

test.each([
  ['2026-01-30', serial(2026, 1, 30) - 1462, 'yyyy-mm-dd'],
  ['1-30', serial(year, 1, 30) - 1462, 'd-mmm'],
  ['1/2/1903', '1/2/1903', 'General'],
  ['50%', 0.5, '0%'],
  ['1,234.50', 1234.5, '#,##0.00'],
])('in a workbook that counts from 1904 %j becomes %j', async (text, value, format) => {
  workbench.host.workbook.date1904 = true;
  const cell = await written('A1', [[text]]);
  expect([cell.values, cell.numberFormat]).toEqual([[[value]], [[format]]]);
});

test('a format that a person chose stays when a date is typed', async () => {
  const cell = await written('A1', [['2026-01-30']], 'yyyy');
  expect(cell.numberFormat).toEqual([['yyyy']]);
  expect(cell.text).toEqual([['2026']]);
});

test('a text that begins with an equals sign, or a sign before a name, is a formula', async () => {
  const { formulas } = await written('A1:A3', [['=1+1'], ['+B1'], ['-B1']]);
  expect(formulas).toEqual([['=1+1'], ['=+B1'], ['=-B1']]);
});

test('null leaves a cell unchanged and empty text clears it', async () => {
  await written('A1:B1', [[1, 2]]);
  expect((await written('A1:B1', [[null, '']])).values).toEqual([[1, '']]);
});

test('one value fills a whole range', async () => {
  expect((await written('A1:B2', 7)).values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test.each([
  ['too few rows', 'A1:A2', [[1]]],
  ['too many columns', 'A1', [[1, 2]]],
])('an array with %s is refused', async (_, address, values) => {
  const code = await refusal((_context, sheet) => {
    sheet.getRange(address).values = values;
  });
  expect(code).toBe('InvalidArgument');
});

test.each([
  [32_767, null],
  [32_768, 'InvalidArgument'],
])('a text of %d characters: %s', async (length, code) => {
  const answer = await refusal((_, sheet) => {
    sheet.getRange('A1').values = [['x'.repeat(length)]];
  });
  expect(answer).toBe(code);
});

describe('A cell with a list of allowed values', () => {
  const listed = (source: string, style: 'Stop' | 'Warning' = 'Stop') =>
    Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B3');
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { title: '', message: '', showAlert: true, style };
      await context.sync();
    });
  const type = (address: string, text: string) => () => {
    workbench.person.type('Sheet1', address, text);
  };

  test.each(['dmy', "'mdy", ''])('takes %j', async (text) => {
    await listed('dmy, mdy');
    expect(type('B2', text)).not.toThrow();
  });

  test.each(['ymd', 'DMY', '5'])(
    'refuses %j, names the cell and keeps what it held',
    async (text) => {
      await listed('dmy,mdy');
      type('B3', 'mdy')();
      expect(type('A1:C3', text)).toThrow(
        `The cell B2 of the sheet "Sheet1" takes dmy, mdy, not ${text}.`,
      );
      expect(type('B3', text)).toThrow(/^The cell B3 /);
      expect(workbench.person.see('Sheet1', 'B3')).toBe('mdy');
    },
  );

  test('may have its list in cells, where case does not count', async () => {
    await written('E1:E2', [['Yes'], ['No']]);
    await listed('=$E$1:$E$2');
    expect(workbench.person.offered('Sheet1', 'B2')).toEqual(['Yes', 'No']);
    expect(type('B2', 'yes')).not.toThrow();
    expect(type('B2', 'maybe')).toThrow('takes Yes, No, not maybe');
  });

  // Excel asks about what is typed only: neither about what is pasted nor about what an add-in writes.
  test('takes anything that is pasted or that an add-in writes', async () => {
    await listed('dmy,mdy');
    workbench.person.paste('Sheet1', 'B2', [['ymd']]);
    await written('B3', [['ydm']]);
    expect(workbench.person.read('Sheet1', 'B2:B3')).toEqual([['ymd'], ['ydm']]);
  });

  test('takes anything where its alert only warns', async () => {
    await listed('dmy,mdy', 'Warning');
    expect(type('B2', 'ymd')).not.toThrow();
  });
});
