import type { DeviceMemory } from '../../src/actions/deviceMemory';
import { makeDesk } from '../../src/actions/makeDesk';
import type { CellValue } from '../../src/receivables/ledger/area';
import type { Sheet } from '../../workbench/host/model/sheet';

/** Every edge of the default buckets as of 31 March 2026: days of 2026-04-01 back to 2025-12-30. */
export const BOUNDARY_ROWS: readonly (readonly CellValue[])[] = [
  ['Customer ID', 'Customer', 'Invoice', 'Due Date', 'Balance'],
  ['A1', 'Boundary Ltd', 'I-01', 46113, 1],
  ['A1', 'Boundary Ltd', 'I-02', 46112, 2],
  ['A1', 'Boundary Ltd', 'I-03', 46111, 4],
  ['A1', 'Boundary Ltd', 'I-04', 46082, 8],
  ['A1', 'Boundary Ltd', 'I-05', 46081, 16],
  ['A1', 'Boundary Ltd', 'I-06', 46052, 32],
  ['A2', 'Second & Sons', 'I-07', 46051, 64],
  ['A2', 'Second & Sons', 'I-08', 46022, 128],
  ['A2', 'Second & Sons', 'I-09', 46021, 256],
  ['A2', 'Second & Sons', 'C-10', 46054, -512],
];

/** 31 March 2026. */
export const AS_OF = 46112;

/** A fresh workbook whose only sheet holds these rows. */
export function ledgerWorkbook(rows: readonly (readonly CellValue[])[] = BOUNDARY_ROWS): Sheet {
  const workbook = workbench.reset();
  const sheet = workbook.activeSheet;
  sheet.name = 'Open items';
  sheet.cells.write(0, 0, rows);
  return sheet;
}

/** The cells of a sheet as people see them, formulas calculated. */
export function cellsOf(name: string): CellValue[][] {
  workbench.host.calculate();
  const sheet = workbench.host.workbook.sheet(name);
  const used = sheet?.usedRange(true);
  if (sheet === undefined || used == null) return [];
  return sheet.cells
    .read({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns })
    .map((row) => [...row]);
}

/** Every cell of every sheet, to compare a workbook with itself. */
export function everything(): Record<string, CellValue[][]> {
  return Object.fromEntries(
    workbench.host.workbook.sheets.map(({ name }) => [name, cellsOf(name)]),
  );
}

/** Types into a named cell of *Duebook*, as a person does. */
export function typeInto(name: string, text: string): void {
  workbench.host.person.type(...placeOf(name), text);
}

/** What stands in a named cell of *Duebook*. */
export function standsIn(name: string): CellValue | undefined {
  return workbench.host.person.read(...placeOf(name))[0]?.[0];
}

/** Sheet and address of a named cell. */
function placeOf(name: string): [sheet: string, address: string] {
  const formula = workbench.host.workbook.name(name)?.formula ?? '';
  const found = /^=(.+)!(.+)$/.exec(formula);
  if (found === null) throw new Error(`${name} does not point at a cell`);
  const [, sheet = '', address = ''] = found;
  return [sheet.replace(/^'|'$/g, ''), address.replace(/\$/g, '')];
}

/** A device that remembers, as a browser does. */
export function rememberingDevice(): DeviceMemory {
  const kept = new Map<string, string>();
  return {
    read: (name) => kept.get(name) ?? null,
    keep: (name, text) => void kept.set(name, text),
  };
}

/** The one that all desks of a test file stand at: nobody is asked after their own refresh. */
export const device = rememberingDevice();

/** The desk of an English Office, the same person's each time. */
export const desk = () => makeDesk({ language: 'en', supported: true, device });

/** Open Duebook, fix the as-of date, refresh. */
export async function refreshAsOf(isoDate = '2026-03-31') {
  await desk().openDuebook();
  typeInto('AsOfDate', isoDate);
  return desk().refreshAging();
}

/** A table of ours. */
export const table = (name = 'DuebookAging') => {
  const found = workbench.host.workbook.table(name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};

/** Its cells from the header to the totals, formulas calculated. */
export const tableCells = (name = 'DuebookAging') => {
  const { sheet, range } = table(name);
  workbench.host.calculate();
  return sheet.cells.read(range).map((row) => [...row]);
};

/** Today as the emulated Excel knows it. */
export function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}
