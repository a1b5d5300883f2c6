import { join } from 'node:path';
import { calculatorInNode } from '../../workbench/calc/calculatorInNode';
import { openWorkbookFile } from '../../workbench/files/openWorkbookFile';
import { openAddin, type OpenedAddin } from '../../workbench/office/openAddin';

jest.setTimeout(120_000);

const PAGE = join(__dirname, '../../dist/taskpane.html');
const SAMPLE = join(__dirname, '../../samples/open-items.xlsx');

describe('the sample in Excel with the built add-in', () => {
  let addin: OpenedAddin;
  const functions = () => addin.host.workbook.sheet('Functions');
  const values = () => Array.from(functions()?.cells.entries() ?? [], ({ value }) => value);

  beforeAll(async () => {
    const { workbook } = openWorkbookFile(SAMPLE);
    addin = await openAddin({ page: PAGE, workbook, calculator: calculatorInNode() });
  });
  afterAll(() => {
    addin.close();
  });

  test('names the functions as people type them', () => {
    expect(functions()?.cells.formula(11, 1)).toBe("=AGING.BUCKET('Open items'!F5,$B$4)");
  });

  test('every function answers what the file shows', async () => {
    const before = values();
    addin.host.functions.forget();
    addin.host.calculation.noteAll();
    addin.host.calculate();
    expect(values()).toContain('#BUSY!');
    await addin.host.settled();
    expect(values()).toEqual(before);
    expect(addin.host.crashes).toEqual([]);
  });

  test('another collector gives other figures, and lists of another length', async () => {
    addin.host.person.type('Functions', 'B5', 'T. Nguyen');
    await addin.host.settled();
    expect(addin.host.person.see('Functions', 'A29')).toBe('Summit Ridge Contractors LLC');
    expect(functions()?.cells.spills.map(({ rows }) => rows)).toEqual([9, 14]);
  });

  test('a cell that cannot be aged is named beside the error', async () => {
    addin.host.person.type('Open items', 'F5', 'soon');
    await addin.host.settled();
    const sheet = functions();
    expect(addin.host.person.see('Functions', 'B12')).toBe('#VALUE!');
    expect(sheet && addin.host.functions.messageAt(sheet, 11, 1)).toBe(
      'due_dates is not a date: soon.',
    );
  });
});
