import { addressOf, columnName } from '../../host/model/address';
import { contains } from '../../host/model/rect';
import type { Sheet } from '../../host/model/sheet';
import type { Table } from '../../host/model/table';
import type { CellValue } from '../../host/model/types';
import type { CellOrigins } from '../read/cellOrigins';
import { formulaForFile } from '../read/formulaText';
import type { StyleSheet } from '../styles/styleSheet';
import { encodeCellText, escapeText } from '../xml/escape';
import { attribute } from '../read/scanRows';
import type { SharedStringTable } from './sharedStringTable';

/** Excel's error values (ECMA-376 part 1, 18.17.3, and those added since). */
const ERRORS = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #BLOCKED! #FIELD! #CONNECT! #BUSY! #UNKNOWN!'.split(
    ' ',
  ),
);

/** What the rows of a sheet need besides the sheet. */
export interface RowContext {
  readonly origins: CellOrigins;
  readonly styles: StyleSheet;
  readonly strings: SharedStringTable;
  readonly tables: readonly Table[];
  /** The names, in capitals, of functions that an add-in brought. */
  readonly addinFunctions: ReadonlySet<string>;
  /** The number that marks a cell as a dynamic array; asked for only when there is one. */
  readonly dynamicArrays: () => string;
}

/** The rows of a sheet, as they stand between `<sheetData>` and its end. */
export function writeRows(sheet: Sheet, context: RowContext): string {
  const { origins, styles } = context;
  const { cells } = sheet;
  const rows: string[] = [];
  const bare = bareRows(sheet, origins);
  let nextBare = 0;
  let current = -1;
  let line = '';
  let largestFont = 0;
  const finish = (): void => {
    if (current >= 0) {
      const attributes = rowAttributes(sheet, current, context, largestFont);
      rows.push(`<row r="${current + 1}"${attributes}>${line}</row>`);
    }
    line = '';
    largestFont = 0;
  };
  const emptyRowsBefore = (row: number): void => {
    for (let at = bare[nextBare]; at !== undefined && at <= row; at = bare[++nextBare]) {
      const attributes = at < row ? rowAttributes(sheet, at, context) : '';
      if (attributes !== '') rows.push(`<row r="${at + 1}"${attributes}/>`);
    }
  };
  for (const cell of cells.entries()) {
    const { row, column, value, formula } = cell;
    if (row !== current) {
      finish();
      emptyRowsBefore(row);
      current = row;
    }
    const style = cell.style ?? cells.style(row, column);
    largestFont = Math.max(largestFont, style.font?.size ?? 0);
    const format = styles.xfFor(style, origins.format(row, column));
    const start = `<c r="${columnName(column)}${row + 1}"${format === 0 ? '' : ` s="${format}"`}`;
    line +=
      formula !== undefined
        ? start + formulaCell(sheet, { row, column, formula, value }, context)
        : start + constantCell(cell, style.numberFormat === '@', context);
  }
  finish();
  emptyRowsBefore(Infinity);
  return rows.join('');
}

interface Constant {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function constantCell(
  { row, column, value }: Constant,
  isText: boolean,
  { origins, strings }: RowContext,
): string {
  if (typeof value === 'number') return `><v>${value}</v></c>`;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value === '') return '/>';
  if (!isText && ERRORS.has(value)) return ` t="e"><v>${value}</v></c>`;
  const origin = origins.origin(row, column);
  const position =
    origin?.kind === 'rich' && origin.text === value
      ? strings.addRich(origin.inner)
      : strings.add(value);
  return ` t="s"><v>${position}</v></c>`;
}

function formulaCell(
  sheet: Sheet,
  { row, column, formula, value }: Constant & { readonly formula: string },
  context: RowContext,
): string {
  const origin = context.origins.origin(row, column);
  const spill = sheet.cells.spills.find((range) => range.row === row && range.column === column);
  const result = resultOf(value);
  if (
    origin?.kind === 'array' &&
    origin.formula === formula &&
    sameRange(origin.attributes, spill)
  ) {
    const metadata = origin.metadata === undefined ? '' : ` cm="${origin.metadata}"`;
    return `${metadata}${result.type}><f${origin.attributes}>${origin.text}</f>${result.value}</c>`;
  }
  const table = context.tables.find(({ range }) => contains(range, row, column));
  const text = escapeText(formulaForFile(formula, table?.name, context.addinFunctions));
  if (!spill) return `${result.type}><f>${text}</f>${result.value}</c>`;
  const array = ` t="array" ref="${addressOf(spill)}"`;
  return ` cm="${context.dynamicArrays()}"${result.type}><f${array}>${text}</f>${result.value}</c>`;
}

function sameRange(
  attributes: string,
  spill: Sheet['cells']['spills'][number] | undefined,
): boolean {
  return spill === undefined || attribute(attributes, 'ref') === addressOf(spill);
}

function resultOf(value: CellValue): { type: string; value: string } {
  if (typeof value === 'number') return { type: '', value: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', value: `<v>${value ? 1 : 0}</v>` };
  if (ERRORS.has(value)) return { type: ' t="e"', value: `<v>${value}</v>` };
  return { type: ' t="str"', value: `<v>${escapeText(encodeCellText(value))}</v>` };
}

/** Rows that have something to say though they may hold no cells. */
function bareRows(sheet: Sheet, origins: CellOrigins): number[] {
  const rows = new Set([
    ...origins.describedRows,
    ...sheet.rowHeights.keys(),
    ...sheet.hiddenRows,
    ...sheet.cells.rowStyles.keys(),
  ]);
  return [...rows].sort((a, b) => a - b);
}

function rowAttributes(
  sheet: Sheet,
  row: number,
  { origins, styles }: RowContext,
  largestFont = 0,
): string {
  const before = origins.row(row);
  const style = sheet.cells.rowStyles.get(row);
  const height = sheet.rowHeights.get(row);
  const kept = ['outlineLevel', 'collapsed', 'thickTop', 'thickBot', 'ph']
    .map((name) => ({ name, value: attribute(before, name) }))
    .filter(({ value }) => value !== undefined)
    .map(({ name, value }) => ` ${name}="${value ?? ''}"`)
    .join('');
  const base = Number(attribute(before, 's') ?? 0);
  const format = style ? ` s="${styles.xfFor(style, base)}" customFormat="1"` : '';
  const automatic =
    attribute(before, 'customHeight') === undefined ? attribute(before, 'ht') : undefined;
  const tall =
    height === undefined
      ? automaticHeight(automatic, largestFont)
      : ` ht="${height}" customHeight="1"`;
  return format + tall + (sheet.hiddenRows.has(row) ? ' hidden="1"' : '') + kept;
}

/** Sizes that fit into a row of the default height. */
const DEFAULT_FONT = 11;

/**
 * The height a row takes by itself: what the file said, else what its largest font needs. Excel fits
 * rows when it opens a file; other programs cut large letters off.
 */
function automaticHeight(said: string | undefined, largestFont: number): string {
  if (said !== undefined) return ` ht="${said}"`;
  return largestFont > DEFAULT_FONT ? ` ht="${Math.ceil(largestFont * 5.25) / 4}"` : '';
}
