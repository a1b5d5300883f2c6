import { readXlsx } from 'hucre/xlsx';
import { openXlsx } from '../../../workbench/files/xlsx';
import { ledgerPart, richPackage } from './richPackage';

test('Another library reads from our file what it read from the original', async () => {
  // The other library knows no dates written as text, and tells a missing result from an empty one.
  const sheet = ledgerPart
    .replace('t="d"><v>2026-03-31<', '><v>46112<')
    .replace('*2</f></c>', '*2</f><v>7</v></c>');
  const original = richPackage({ 'xl/worksheets/sheet1.xml': sheet });
  const saved = openXlsx(original, 'rich.xlsx').save();
  const [before, after] = await Promise.all([
    readXlsx(original, { readStyles: true }),
    readXlsx(saved, { readStyles: true }),
  ]);
  const seen = ({ sheets, namedRanges }: typeof before): unknown => ({
    namedRanges,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows,
      styles: [...(sheet.cells ?? [])].map(([place, { style }]) => [place, style]),
      tables: sheet.tables,
      conditionalRules: sheet.conditionalRules,
      dataValidations: sheet.dataValidations,
      pageSetup: sheet.pageSetup,
      headerFooter: sheet.headerFooter,
      freezePane: sheet.freezePane,
      merges: sheet.merges,
      columns: sheet.columns,
      rowDefs: sheet.rowDefs,
      protection: sheet.protection,
    })),
  });
  expect(seen(after)).toEqual(seen(before));
});
