import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../../../src/receivables/ledger/area';
import { DISPUTE_TERMS } from '../../../src/receivables/ledger/disputeTerms';
import { disputeMarks } from '../../../src/receivables/disputes/disputeMarks';
import { newXlsx } from '../../../workbench/files/xlsx';
import { Workbook } from '../../../workbench/host/model/workbook';
import { inLibreOffice } from '../../libreoffice/inLibreOffice';
import { paintedRows } from '../../libreoffice/paintedRows';
import { recalculate } from '../../libreoffice/recalculate';
import { disputedByReader, ledgerWith, putRule } from './ruleOverRows';

const FILL = '#FFE3C2';
const HEADERS = ['Disputed', 'Disputed Amount', 'Motivo de disputa', 'Status'];

/** Every word that the reader knows, as people write it, and what else may stand in the column. */
const CELLS: readonly CellValue[] = [
  ...[...DISPUTE_TERMS.whole, ...DISPUTE_TERMS.none].map((term) => term.replaceAll('_', '  ')),
  ...DISPUTE_TERMS.over.map((term) => `${term.charAt(0).toUpperCase()}${term.slice(1)} - ok`),
  ...['Sí', 'SÍ', ' En  DISPUTA ', '\u00a0x\u00a0', 'não', 'Pricing', 'No PO', 'Sin reclamo'],
  ...['1,234.56', '$20.00', '0.00', 'USD 7.50', 'Reclamación abierta', 'Closed dispute', '#N/A'],
  ...[true, false, 0, 1, 2, 0.01, 250.75, -3, ''],
];

const ROWS: readonly CellValue[][] = [
  ...CELLS.map((cell, at): CellValue[] => ['A1', '#N/A', `I-${at}`, 46000, 100, 'USD', cell]),
  ['A2', 'Beta', 'C-1', 46000, -100, 'USD', 'Yes'],
  ['A2', 'Beta', 'I-2', 46000, 0, 'USD', 'Yes'],
  ['A3', 'Gamma', 'I-3', '', 75, 'USD', 'Yes'],
  ['Total', '', '', '', 75, '', 300],
];

/** Saves a workbook and hands over its file. */
function saved<T>(workbook: Workbook, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'disputes-'));
  try {
    const file = join(folder, 'disputes.xlsx');
    writeFileSync(file, newXlsx(workbook).save());
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

inLibreOffice(
  'LibreOffice calculates the rule as the reader reads, whatever the column holds',
  () => {
    const ledgers = HEADERS.map((header) => ledgerWith(header, ROWS));
    const workbook = new Workbook();
    ledgers.forEach((ledger, at) => {
      const sheet = at === 0 ? workbook.activeSheet : workbook.addSheet();
      putRule(sheet, ledger, ROWS);
    });
    const sheets = saved(workbook, recalculate);
    const marked = sheets.map(({ cells }) =>
      ROWS.flatMap((_, row) => (cells[row + 1]?.[10] === true ? [row] : [])),
    );
    expect(marked).toEqual(ledgers.map(disputedByReader));
  },
);

inLibreOffice('LibreOffice paints the same rows in the saved workbook', () => {
  const ledger = ledgerWith('Disputed', ROWS);
  const marks = disputeMarks(ledger);
  if (marks === null) throw new Error('there are no marks');
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.cells.write(0, 0, [ledger.head.headers, ...ROWS]);
  const { row, column, rows, columns, formula } = marks;
  sheet.conditionalFormats.push({
    id: '{1}',
    ranges: [{ row, column, rows, columns }],
    rule: { kind: 'custom', formula },
    look: { fill: FILL, italic: true },
    stopIfTrue: false,
  });
  const painted = saved(workbook, (file) => paintedRows(file, FILL));
  expect(painted.map((at) => at - 1)).toEqual(disputedByReader(ledger));
});
