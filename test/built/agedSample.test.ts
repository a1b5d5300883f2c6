import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { censusOf, lossesBetween } from '../../workbench/files/census';
import { openWorkbookFile } from '../../workbench/files/openWorkbookFile';
import { UNKNOWN_ADDIN } from '../../workbench/host/functions/formulaNames';
import type { Workbook } from '../../workbench/host/model/workbook';
import { inLibreOffice } from '../libreoffice/inLibreOffice';
import { recalculate } from '../libreoffice/recalculate';
import { runAge } from '../workbench/cli/runAge';

jest.setTimeout(180_000);

const SAMPLE = join(__dirname, '../../samples/open-items.xlsx');
/** Stands in the file for every formula's result, so that a right one was calculated elsewhere. */
const WRONG = -99;

describe('the sample ledger, aged by the built add-in', () => {
  let folder: string;
  const aged = () => join(folder, 'open-items.aged.xlsx');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duebook-'));
    copyFileSync(SAMPLE, join(folder, 'open-items.xlsx'));
    const ran = await runAge(folder, 'open-items.xlsx', '--as-of', '2026-03-31');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('loses nothing that the workbook had', () => {
    expect(lossesBetween(censusOf(readFileSync(SAMPLE)), censusOf(readFileSync(aged())))).toEqual(
      [],
    );
  });

  test('ties out in every currency', () => {
    const { workbook } = openWorkbookFile(aged());
    const sheets = workbook.sheets.filter(({ name }) => name.startsWith('Aging'));
    expect(sheets.map(({ name }) => name)).toEqual(['Aging', 'Aging EUR']);
    for (const { cells } of sheets) expect(cells.value(1, 10)).toBe(0);
  });

  inLibreOffice('LibreOffice calculates the same figures in every formula', () => {
    const opened = openWorkbookFile(aged());
    const ours = formulasOf(opened.workbook);
    expect(ours.length).toBeGreaterThan(60);
    for (const { sheet, row, column } of ours) {
      opened.workbook.sheet(sheet)?.cells.setResult(row, column, WRONG);
    }
    const wrong = join(folder, 'wrong-results.xlsx');
    writeFileSync(wrong, opened.save());
    const theirs = new Map(recalculate(wrong).map(({ name, cells }) => [name, cells]));
    for (const { sheet, row, column, formula, value } of ours) {
      const other = theirs.get(sheet)?.[row]?.[column] ?? '';
      expect([formula, rounded(other)]).toEqual([formula, rounded(value)]);
    }
  });
});

function formulasOf({ sheets }: Workbook) {
  return sheets.flatMap(({ name, cells }) => {
    const used = cells.usedRange(true);
    if (used === null) return [];
    return [...cells.entries(used)].flatMap(({ row, column, formula, value }) =>
      // LibreOffice has no add-in to ask.
      formula === undefined || formula.includes(UNKNOWN_ADDIN)
        ? []
        : [{ sheet: name, row, column, formula, value }],
    );
  });
}

const rounded = (value: unknown) => (typeof value === 'number' ? value.toFixed(9) : value);
