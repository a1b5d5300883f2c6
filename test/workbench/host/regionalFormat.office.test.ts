import { onSheet } from './excel';

beforeEach(() => workbench.reset());
afterEach(() => {
  workbench.host.dataLocale = 'en-US';
});

const SERIAL_3_APRIL = 46_115;
const SERIAL_4_MARCH = 46_085;

test.each([
  ['en-US', '3/4/2026', SERIAL_4_MARCH],
  ['en-GB', '3/4/2026', SERIAL_3_APRIL],
  ['es-ES', '3/4/2026', SERIAL_3_APRIL],
  ['en-US', '1,234.56', 1234.56],
  ['es-ES', '1.234,56', 1234.56],
])('with the regional format of %s, %s that is typed is %d', async (locale, typed, value) => {
  workbench.host.dataLocale = locale;
  workbench.person.type('Sheet1', 'A1', typed);
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
  expect(read).toBe(value);
});

test.each([
  ['en-US', '.', ','],
  ['es-ES', ',', '.'],
])('the add-in is told the separators of %s', async (locale, decimal, thousands) => {
  workbench.host.dataLocale = locale;
  const told = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator,thousandsSeparator');
    await context.sync();
    return [application.decimalSeparator, application.thousandsSeparator];
  });
  expect(told).toEqual([decimal, thousands]);
});
