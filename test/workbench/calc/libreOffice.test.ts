import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculatorInNode } from '../../../workbench/calc/calculatorInNode';
import { newXlsx } from '../../../workbench/files/xlsx';
import { inLibreOffice } from '../../libreoffice/inLibreOffice';
import { recalculate } from '../../libreoffice/recalculate';
import { smallLedger } from './smallLedger';

const FORMULAS = [
  '=SUM(DuebookAging[1-30])',
  "=SUM(DuebookAging[Over 30 '[net'] '#1])",
  '=SUBTOTAL(109,DuebookAging[1-30])',
  '=AsOfDate+1',
  '=IF(AsOfDate<>B2,"refresh needed","")',
  '=ROUND(SUM(B2:B4),2)',
  '=SUMIFS(C2:C4,D2:D4,"x")',
  '=COUNTIFS(C2:C4,">0")',
  '=TEXT(AsOfDate,"yyyy-mm-dd")&" · ñ"',
  '=MAX(DuebookAging[1-30])/Twice',
  '=1/0',
  '=H1+H2',
];

inLibreOffice('LibreOffice opens our file and calculates the same results', () => {
  const { workbook, aging } = smallLedger();
  const cells = FORMULAS.map((formula, row) => ({ sheet: aging, row, column: 7, formula }));
  for (const { row, formula } of cells) aging.cells.setFormula(row, 7, formula, -99);
  const ours = calculatorInNode().calculate(workbook, cells);
  const folder = mkdtempSync(join(tmpdir(), 'calculated-'));
  try {
    const file = join(folder, 'aging.xlsx');
    // The results in the file are wrong on purpose: what comes back was calculated there.
    writeFileSync(file, newXlsx(workbook).save());
    const [sheet] = recalculate(file);
    const theirs = FORMULAS.map((_, row) => sheet?.cells[row]?.[7] ?? '');
    FORMULAS.forEach((formula, row) => {
      const [mine, other] = [ours[row], theirs[row]];
      if (typeof mine === 'number' && typeof other === 'number') {
        expect([formula, other.toFixed(9)]).toEqual([formula, mine.toFixed(9)]);
      } else expect([formula, other]).toEqual([formula, mine]);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
