import fc from 'fast-check';
import type { ConditionalFormat } from '../../../workbench/host/model/conditionalFormat';
import type { CellValue, Style } from '../../../workbench/host/model/types';
import { Workbook } from '../../../workbench/host/model/workbook';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, '0')}`);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '00123',
    '=1+1',
    ' x ',
    'a\nb',
    'a\r\nb',
    '_x0041_',
    '<&>"\'',
    'ñ😀',
    '1-30',
    'TRUE',
    '\t',
  ),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', ''),
);

/** Only the parts that are said. */
const style: fc.Arbitrary<Style> = fc.record(
  {
    numberFormat: fc.constantFrom(
      'General',
      '@',
      '#,##0.00',
      'yyyy-mm-dd',
      '"As of "0;[Red]-0',
      '0%',
    ),
    font: fc
      .record(
        {
          name: fc.constantFrom('Arial', 'Cambria'),
          size: fc.integer({ min: 6, max: 40 }),
          bold: fc.constant(true),
          italic: fc.constant(true),
          underline: fc.constant(true),
          color: colour.filter((rgb) => rgb !== '#000000'),
        },
        { requiredKeys: ['size'] },
      )
      .filter(({ size }) => size !== 11),
    fill: colour,
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'center', 'bottom'),
    wrap: fc.constant(true),
    indent: fc.integer({ min: 1, max: 9 }),
    borders: fc.record({
      top: fc.record({ style: fc.constantFrom('thin', 'double'), color: colour }),
    }),
    locked: fc.constant(false),
  },
  { requiredKeys: ['numberFormat'] },
) as fc.Arbitrary<Style>;

const rect = fc.record({
  row: fc.nat(30),
  column: fc.nat(30),
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 9 }),
});

const conditional: fc.Arbitrary<Omit<ConditionalFormat, 'id'>> = fc.record({
  ranges: fc.array(rect, { minLength: 1, maxLength: 3 }),
  rule: fc.oneof(
    fc.record({
      kind: fc.constant('custom' as const),
      formula: fc.constantFrom('=$A1<>0', '=A1="<&>"'),
    }),
    fc.record({
      kind: fc.constant('cellValue' as const),
      operator: fc.constantFrom('LessThan' as const, 'EqualTo' as const),
      formula1: fc.constantFrom('=0', '="x"'),
    }),
  ),
  look: fc.record({ fill: colour, bold: fc.boolean() }, { requiredKeys: ['fill'] }),
  stopIfTrue: fc.boolean(),
});

const sheetName = fc
  .string({ unit: fc.constantFrom(...'abcXYZ 019\'&<".-ñ'), minLength: 1, maxLength: 20 })
  .filter((name) => name.trim() === name && !name.startsWith("'") && !name.endsWith("'"));

const sheetParts = fc.record({
  cells: fc.array(
    fc.record({
      row: fc.nat(40),
      column: fc.nat(40),
      value,
      style: fc.option(style, { nil: undefined }),
    }),
    { maxLength: 30 },
  ),
  formulas: fc.array(
    fc.record({
      row: fc.nat(40),
      column: fc.nat(40),
      text: fc.constantFrom('=SUM(A1:B2)', '="<"&"ñ"', '=XLOOKUP(1,A:A,B:B)', "='it''s'!A1+1"),
      value,
    }),
    { maxLength: 5 },
  ),
  widths: fc.dictionary(fc.nat(40).map(String), fc.integer({ min: 1, max: 200 }), { maxKeys: 5 }),
  hiddenRows: fc.array(fc.nat(60), { maxLength: 4 }),
  hiddenColumns: fc.array(fc.nat(60), { maxLength: 4 }),
  heights: fc.dictionary(fc.nat(60).map(String), fc.integer({ min: 1, max: 400 }), { maxKeys: 4 }),
  frozen: fc.record({ rows: fc.nat(6), columns: fc.nat(3) }),
  merges: fc.uniqueArray(
    rect.filter(({ rows, columns }) => rows * columns > 1),
    { maxLength: 2, selector: ({ row }) => row },
  ),
  conditionals: fc.array(conditional, { maxLength: 4 }),
  tabColor: fc.option(colour, { nil: '' }),
  gridlines: fc.boolean(),
  protected: fc.boolean(),
  landscape: fc.boolean(),
  fitToWidth: fc.constantFrom(null, 1),
  titleRows: fc.option(fc.record({ first: fc.nat(3), last: fc.integer({ min: 3, max: 6 }) })),
  footer: fc.constantFrom('', '&F', 'As of && more', 'Page &P of &N'),
  columnStyle: fc.option(style, { nil: undefined }),
});

type SheetParts = typeof sheetParts extends fc.Arbitrary<infer Parts> ? Parts : never;

/** Workbooks of up to three sheets with all that the model can say. */
export const randomWorkbook: fc.Arbitrary<Workbook> = fc
  .tuple(
    fc.uniqueArray(sheetName, {
      minLength: 1,
      maxLength: 3,
      selector: (name) => name.toLowerCase(),
    }),
    fc.array(sheetParts, { minLength: 3, maxLength: 3 }),
  )
  .map(([names, parts]) => {
    const workbook = new Workbook();
    names.forEach((name, at) => {
      const described = parts[at];
      if (described) addSheet(workbook, name, described);
    });
    workbook.structure.protected = parts[0]?.protected ?? false;
    return workbook;
  });

function addSheet(workbook: Workbook, name: string, parts: SheetParts): void {
  const sheet = workbook.addSheet(name);
  if (parts.columnStyle) sheet.cells.columnStyles.set(3, workbook.styles.intern(parts.columnStyle));
  for (const cell of parts.cells) {
    sheet.cells.setValue(cell.row, cell.column, cell.value);
    if (cell.style) sheet.cells.setStyle(cell.row, cell.column, workbook.styles.intern(cell.style));
  }
  for (const cell of parts.formulas)
    sheet.cells.setFormula(cell.row, cell.column, cell.text, cell.value);
  for (const [column, width] of Object.entries(parts.widths))
    sheet.columnWidths.set(Number(column), width);
  for (const [row, height] of Object.entries(parts.heights))
    sheet.rowHeights.set(Number(row), height);
  for (const row of parts.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of parts.hiddenColumns) sheet.hiddenColumns.add(column);
  const { frozen, merges, tabColor, gridlines, protected: locked } = parts;
  Object.assign(sheet, { frozen, merges, tabColor, gridlines, protected: locked });
  sheet.conditionalFormats = parts.conditionals.map((format, at) => ({
    ...format,
    id: String(at),
  }));
  sheet.page.orientation = parts.landscape ? 'Landscape' : 'Portrait';
  sheet.page.fitToWidth = parts.fitToWidth;
  sheet.page.fitToHeight = parts.fitToWidth === null ? null : 0;
  sheet.page.titleRows = parts.titleRows;
  sheet.page.footer = { left: parts.footer, center: '', right: parts.footer };
  workbook.names.push({
    name: `Name${workbook.sheets.length}`,
    formula: '=1<2',
    scope: sheet.id,
    visible: locked,
    comment: '',
  });
}
