import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { age } from '../../../src/receivables/aging/age';
import type { AccountColumns } from '../../../src/receivables/aging/result';
import type { CellValue } from '../../../src/receivables/ledger/area';
import { newXlsx } from '../../../workbench/files/xlsx';
import { Workbook } from '../../../workbench/host/model/workbook';
import { inLibreOffice } from '../../libreoffice/inLibreOffice';
import { recalculate } from '../../libreoffice/recalculate';
import { readLedger } from '../ledger/readLedger';
import { dayOf } from '../ledgerOf';
import { HEADERS, putSums, sumsIn, type Figure } from './sumifsSheet';

const AS_OF = dayOf('2026-03-31');
const EDGES = [0, 30, 60, 90];
const ACCOUNTS = ['A-1', 'B 2', 'Ñandú', 'O’Neil'];
const COLLECTORS = ['Ana', 'Luis', ''];
const FIGURES: readonly Figure[] = [
  ...[...EDGES, Infinity].map((oldest, at) => ({
    youngest: (EDGES[at - 1] ?? -Infinity) + 1,
    oldest,
  })),
  'credits',
  'no-date',
];
const LEDGERS = 12;

const day = fc.integer({ min: AS_OF - 130, max: AS_OF + 40 });
const row = fc.record({
  account: fc.constantFrom(...ACCOUNTS),
  invoiced: fc.option(day, { nil: '', freq: 4 }),
  due: fc.option(day, { nil: '', freq: 4 }),
  cents: fc.integer({ min: -90_000, max: 900_000 }).filter((cents) => cents !== 0),
  // Excel and LibreOffice take no notice of case in SUMIFS, and neither do groups.
  collector: fc.constantFrom('Ana', 'ANA', 'Luis', ''),
});
const ledgers = fc.sample(fc.array(row, { minLength: 20, maxLength: 40 }), {
  numRuns: LEDGERS,
  seed: 20_260_331,
});

/** Minor units of each figure of one account or group. */
function figuresOf(columns: AccountColumns | null, index: number): number[] {
  const at = columns?.account.indexOf(index) ?? -1;
  const all = columns === null ? [] : [...columns.buckets, columns.credits, columns.noDate];
  return all.map((column) => (at < 0 ? 0 : (column[at] ?? NaN)));
}

/** Minor units of a figure of the sheet; NaN for what is no number. */
function minor(cell: CellValue): number {
  return typeof cell === 'number' ? Math.round(cell * 100) + 0 : NaN;
}

inLibreOffice('LibreOffice adds up the same by SUMIFS, by account, bucket and collector', () => {
  const cells = ledgers.map((rows) =>
    rows.map(({ account, invoiced, due, cents, collector }, at): CellValue[] => {
      return [account, `I-${at}`, invoiced, due, cents / 100, collector];
    }),
  );
  const workbook = new Workbook();
  cells.forEach((rows, at) => {
    const sheet = at === 0 ? workbook.activeSheet : workbook.addSheet();
    putSums(sheet, rows, {
      asOf: AS_OF,
      figures: FIGURES,
      accounts: ACCOUNTS,
      collectors: COLLECTORS,
    });
  });
  const folder = mkdtempSync(join(tmpdir(), 'sums-'));
  try {
    const file = join(folder, 'sums.xlsx');
    writeFileSync(file, newXlsx(workbook).save());
    recalculate(file).forEach((sheet, at) => {
      const ledger = readLedger(HEADERS, cells[at] ?? []);
      const options = { asOf: AS_OF, edges: EDGES, overDays: 30, mainCurrency: null };
      const [block] = age(ledger, options).blocks;
      const keys = ledger.accounts.map(({ key }) => key);
      const sums = sumsIn(sheet.cells, ACCOUNTS.length + COLLECTORS.length, FIGURES.length);
      const ours = ACCOUNTS.map((key) => figuresOf(block?.accounts ?? null, keys.indexOf(key)));
      expect(sums.slice(0, ACCOUNTS.length).map((line) => line.map(minor))).toEqual(ours);
      const names = (ledger.groups?.names ?? []).map((name) => name.toLowerCase());
      const byGroup = COLLECTORS.map((name) =>
        figuresOf(block?.groups ?? null, names.indexOf(name.toLowerCase())),
      );
      expect(sums.slice(ACCOUNTS.length).map(([total = '']) => minor(total))).toEqual(
        byGroup.map((figures) => figures.reduce((sum, figure) => sum + figure, 0)),
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
