import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newXlsx } from '../../../workbench/files/xlsx';
import { inLibreOffice } from '../../libreoffice/inLibreOffice';
import { recalculate } from '../../libreoffice/recalculate';
import { AS_OF } from '../anyItems';
import { agedSheets } from './agedSheets';

inLibreOffice('LibreOffice shows in the two columns what the aging says, to the item', () => {
  const { workbook, formulas, placesOn } = agedSheets(false);
  workbook.sheet('Duebook')?.cells.setValue(0, 0, AS_OF + 31);
  const folder = mkdtempSync(join(tmpdir(), 'ages-'));
  try {
    const file = join(folder, 'ages.xlsx');
    // The results in the file are wrong on purpose: what comes back was calculated there.
    writeFileSync(file, newXlsx(workbook).save());
    const sheets = new Map(recalculate(file).map(({ name, cells }) => [name, cells]));
    const expected = placesOn(AS_OF + 31);
    const told = formulas.map(({ sheet, row, column, formula }, at) => ({
      formula,
      shows: sheets.get(sheet.name)?.[row]?.[column] ?? '',
      aging: expected[at],
    }));
    expect(told.length).toBeGreaterThan(400);
    expect(told.filter(({ shows, aging }) => shows !== aging)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
