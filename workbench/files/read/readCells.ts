import { parseRect } from '../../host/model/address';
import type { Sheet } from '../../host/model/sheet';
import type { CellValue } from '../../host/model/types';
import type { Steps } from '../steps';
import type { StyleSheet } from '../styles/styleSheet';
import { unescapeXml, decodeCellText } from '../xml/escape';
import { isOn } from '../xml/xmlElement';
import { CellOrigins } from './cellOrigins';
import { formulaForPeople } from './formulaText';
import { attribute, scanRows, type RawCell } from './scanRows';
import { readStringItem, type SharedString } from './sharedStrings';
import { serialOfIso } from './isoDate';
import { shiftFormula } from './shiftFormula';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What cells refer to in other parts of the workbook. */
interface OfTheBook {
  readonly strings: readonly SharedString[];
  readonly styles: StyleSheet;
  /** Whether days are counted from 1904. */
  readonly date1904: boolean;
}

/** A cell with a formula, and the value that the file has for it. */
interface FormulaRead {
  readonly raw: RawCell;
  readonly formula: NonNullable<RawCell['formula']>;
  readonly value: CellValue;
}

/** The shared formulas of a sheet so far, and what its cells were in the file. */
interface FormulasMet {
  readonly shared: Map<string, SharedFormula>;
  readonly origins: CellOrigins;
}

/** Fills a sheet with the cells of its part, and answers what they were in the file. */
export function* readCells(
  rows: string,
  sheet: Sheet,
  { strings, styles, date1904 }: OfTheBook,
): Steps<CellOrigins> {
  const origins = new CellOrigins();
  const met: FormulasMet = { shared: new Map(), origins };
  const { cells } = sheet;
  yield* scanRows(rows, {
    row(row, attributes) {
      if (/ (?:ht|hidden|s|outlineLevel|collapsed|thickBot|thickTop|ph)=/.test(attributes)) {
        origins.noteRow(row, attributes);
        readRow(sheet, row, attributes, styles);
      }
    },
    cell(raw) {
      const { row, column, format } = raw;
      const string = stringOf(raw, strings);
      const value = string ? string.text : valueOf(raw, date1904);
      if (raw.formula) readFormula(sheet, { raw, formula: raw.formula, value }, met);
      else if (value !== '') cells.setResult(row, column, value);
      if (string?.rich !== undefined && !raw.formula) {
        origins.note(row, column, { kind: 'rich', text: string.text, inner: string.rich });
      }
      if (format !== 0) origins.noteFormat(row, column, format);
      const style = styles.styleOf(format);
      if (style !== cells.style(row, column)) cells.setStyle(row, column, style);
    },
  });
  return origins;
}

function readRow(sheet: Sheet, row: number, attributes: string, styles: StyleSheet): void {
  const height = attribute(attributes, 'ht');
  if (height !== undefined && isOn(attribute(attributes, 'customHeight'))) {
    sheet.rowHeights.set(row, Number(height));
  }
  if (isOn(attribute(attributes, 'hidden'))) sheet.hiddenRows.add(row);
  const format = Number(attribute(attributes, 's') ?? 0);
  if (format !== 0 && isOn(attribute(attributes, 'customFormat'))) {
    sheet.cells.rowStyles.set(row, styles.styleOf(format));
  }
}

function readFormula(
  sheet: Sheet,
  { raw, formula, value }: FormulaRead,
  { shared, origins }: FormulasMet,
): void {
  const { row, column } = raw;
  const kind = attribute(formula.attributes, 't');
  let text = unescapeXml(formula.text);
  if (kind === 'shared') {
    const index = attribute(formula.attributes, 'si') ?? '';
    const master = shared.get(index);
    if (text === '' && master) {
      text = shiftFormula(master.text, row - master.row, column - master.column);
    } else shared.set(index, { row, column, text });
  }
  // A data table's cells are computed by a command, not by a formula that could be written again.
  if (kind === 'dataTable' || text === '') {
    sheet.cells.setResult(row, column, value);
    return;
  }
  const written = formulaForPeople(text);
  // A file without a result leaves it to the program that opens it.
  sheet.cells.setFormula(row, column, written, value, raw.value === undefined);
  if (kind === 'array') {
    const { attributes, text: inner } = formula;
    const metadata = raw.metadata;
    origins.note(row, column, {
      kind: 'array',
      formula: written,
      attributes,
      text: inner,
      metadata,
    });
    const range = parseRect(attribute(attributes, 'ref') ?? '');
    if (range && range.rows * range.columns > 1) sheet.cells.spills.push(range);
  }
}

function stringOf(raw: RawCell, strings: readonly SharedString[]): SharedString | undefined {
  if (raw.type === 's') return strings[Number(raw.value)] ?? { text: '' };
  if (raw.type === 'inlineStr') return readStringItem(raw.inline ?? '');
  return undefined;
}

function valueOf({ type, value }: RawCell, date1904: boolean): CellValue {
  if (value === undefined || (value === '' && type !== 'str')) return '';
  if (type === 'b') return isOn(value.trim());
  if (type === 'str') return decodeCellText(unescapeXml(value));
  if (type === 'e') return unescapeXml(value);
  if (type === 'd') return serialOfIso(value, date1904);
  const number = Number(value);
  return Number.isFinite(number) ? number : '';
}
