import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { associateFunctions } from '../../src/functions/associate';
import { associateLateFunctions } from '../../src/functions/associateLate';
import { functionsMetadata } from '../../src/functions/metadata';
import type { CellValue } from '../../src/receivables/ledger/area';
import { inLibreOffice } from '../libreoffice/inLibreOffice';
import { convert } from '../libreoffice/officeProgram';
import { BOUNDARY_ROWS, desk, ledgerWorkbook, typeInto } from './ledgerWorkbook';

/** Sheets as text, numbers as they are and not as they are shown, texts in quotation marks. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';
/** Stands in the file for every formula's result, so that a right one was calculated by LibreOffice. */
const WRONG = -99;

const ITEMS = 'Items[Due Date],Items[Balance],AsOfDate';
const RANGES = `'Open items'!$D:$D,'Open items'!$E:$E,AsOfDate`;

/** Every function, and every option that has a built-in equivalent. */
const FORMULAS: Readonly<Record<string, string>> = {
  A1: `=AGING(Items[Customer ID],${ITEMS})`,
  A6: `=AGING('Open items'!$A:$A,${RANGES},"months","current")`,
  A11: `=AGING.SUMMARY(${ITEMS},{15,45},"own date")`,
  A20: `=AGING.SUMMARY(${RANGES},"<=30,60","excluded")`,
  G11: `=AGING.BUCKET(Items[Due Date],DATE(2026,3,31))`,
  H11: `=AGING.BUCKET('Open items'!D2:D11,AsOfDate,"months")`,
  G22: `=AGING.PASTDUE(${ITEMS},30)`,
  G23: `=AGING.PASTDUE(${RANGES},0,"own date")`,
  G24: `=AGING.PASTDUEPCT(${ITEMS},60)`,
  G25: `=ROUND(AGING.PASTDUE(${ITEMS},30)/1000,2)`,
  G26: `=AGING.COLLECT(G22,999,0.2)`,
};

beforeAll(() => {
  associateFunctions();
  associateLateFunctions();
  workbench.functions.register(functionsMetadata('en'));
});

/** What LibreOffice makes of a sheet, cell by cell, as text. */
function recalculated(file: string, sheet: string): string[][] {
  return convert(file, AS_CSV, (folder) => {
    const name = readdirSync(folder).find((each) => each.endsWith(`-${sheet}.csv`)) ?? '';
    const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
    return lines.map((line) =>
      line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"|"$/g, '')),
    );
  });
}

/** Numbers to far below the cent, texts exactly. */
function showsAlike(cell: CellValue, other: string): boolean {
  if (typeof cell !== 'number') return cell === other;
  return other !== '' && Math.abs(cell - Number(other)) < 1e-9;
}

inLibreOffice('a workbook made fit to share shows the same where there is no add-in', async () => {
  ledgerWorkbook([...BOUNDARY_ROWS, ['A3', 'Third', 'I-11', '', 75.25]]);
  workbench.person.makeTable('Open items', 'A1:E12', 'Items');
  await desk().openDuebook();
  typeInto('AsOfDate', '2026-03-31');
  workbench.person.addSheet('Mine');
  for (const [address, formula] of Object.entries(FORMULAS)) {
    workbench.person.type('Mine', address, formula);
  }
  await workbench.settled();
  const before = workbench.person.read('Mine', 'A1:J28').map((row) => [...row]);
  expect(before.flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
  const { text } = await desk().shareInPlace();
  expect(text).toMatch(/^9 formulas became built-in ones and 2 became values on "Mine"/);

  const { cells } = workbench.workbook.sheet('Mine')!;
  for (const { row, column } of [...cells.formulas()]) cells.setResult(row, column, WRONG);
  const file = workbench.host.copies.save!();
  const folder = mkdtempSync(join(tmpdir(), 'shared-'));
  try {
    const parts = Object.values(unzipSync(new Uint8Array(file))).map((part) => strFromU8(part));
    expect(parts.filter((part) => /_xldudf_|AGING[.(]|FUNCRES/.test(part))).toEqual([]);
    const path = join(folder, 'shared.xlsx');
    writeFileSync(path, Buffer.from(file));
    const theirs = recalculated(path, 'Mine');
    const different = before.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        const other = theirs[at]?.[column] ?? '';
        return showsAlike(cell, other) ? [] : [[at, column, cell, other]];
      }),
    );
    expect(different).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
