import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedCopy } from '../../src/files/sharedCopy';
import { censusOf, lossesBetween } from '../../workbench/files/census';
import { openWorkbookFile } from '../../workbench/files/openWorkbookFile';
import { UNKNOWN_ADDIN } from '../../workbench/host/functions/formulaNames';
import type { CellValue } from '../../workbench/host/model/types';
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

  inLibreOffice('a copy without the ledger shows the same cells, calculated anew', async () => {
    const { workbook } = openWorkbookFile(aged());
    const sheets = workbook.sheets.map(({ name }) => name).filter((name) => name !== 'Open items');
    const wish = { sheets, title: 'Aging', privateColumns: ['Note'], privateSheets: [] };
    const all = { emptied: [], blocks: [], unnamed: { sheet: '', headers: [] } };
    const recipe = { ...wish, ...all, swaps: [], constants: ['AsOfDate'], typed: [] };
    const { file } = await sharedCopy(readFileSync(aged()), recipe);
    const copy = join(folder, 'copy.xlsx');
    writeFileSync(copy, file);
    const theirs = recalculate(copy);
    expect(theirs.map(({ name }) => name)).toEqual(sheets);
    for (const { name, cells } of theirs) {
      const ours = valuesOf(workbook, name);
      const note = name === 'Follow-ups' ? (ours[5] ?? []).indexOf('Note') : -1;
      for (const row of note < 0 ? [] : ours) row.splice(note, 1);
      const filled = ours.flatMap((row, at) =>
        row.flatMap((value, column) => (value === '' ? [] : [{ at, column, value }])),
      );
      expect(filled.length).toBeGreaterThan(0);
      for (const { at, column, value } of filled) {
        const other = cells[at]?.[column] ?? '';
        expect([name, at, column, rounded(other)]).toEqual([name, at, column, rounded(value)]);
      }
    }
  });
});

/** The values of a sheet from A1 on, row by row. */
function valuesOf(workbook: Workbook, name: string): CellValue[][] {
  const cells = workbook.sheet(name)?.cells;
  const used = cells?.usedRange(true);
  if (cells === undefined || used == null) return [];
  const [rows, columns] = [used.row + used.rows, used.column + used.columns];
  return cells.read({ row: 0, column: 0, rows, columns }).map((row) => [...row]);
}

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
