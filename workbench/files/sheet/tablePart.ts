import { addressOf } from '../../host/model/address';
import type { Sheet } from '../../host/model/sheet';
import type { FilterCriteria } from '../../host/model/filterCriteria';
import { Table, type TableColumn, type TotalsFunction } from '../../host/model/table';
import type { Rect } from '../../host/model/types';
import { formulaForFile, formulaForPeople } from '../read/formulaText';
import { decodeCellText, encodeCellText } from '../xml/escape';
import { childOf, childrenOf, element, isOn, textOf, type XmlElement } from '../xml/xmlElement';
import { readFilterColumns, writeFilterColumns } from './filterColumns';
import { parseRanges } from './ranges';

export const TABLE_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TOTALS: readonly TotalsFunction[] = [
  'sum',
  'average',
  'count',
  'countNums',
  'max',
  'min',
  'stdDev',
  'var',
  'custom',
];

/** Reads a table of a sheet from its part. */
export function readTable(tree: XmlElement, sheet: Sheet): Table | null {
  const { id, name, displayName, ref, headerRowCount, totalsRowCount } = tree.attributes;
  const [range] = parseRanges(ref);
  if (!range) return null;
  const table = new Table(Number(id), displayName ?? name ?? '', sheet, range);
  table.columns = childrenOf(childOf(tree, 'tableColumns')).map(readColumn);
  table.showHeaders = headerRowCount !== '0';
  table.showTotals = Number(totalsRowCount ?? 0) > 0;
  const filter = childOf(tree, 'autoFilter');
  table.showFilterButton = filter !== undefined;
  for (const [at, criteria] of readFilterColumns(filter)) {
    const column = table.columns[at];
    if (column) table.filters.set(column.id, criteria);
  }
  table.sort = readSort(tree, table);
  const style = childOf(tree, 'tableStyleInfo')?.attributes;
  table.style = style?.['name'] ?? '';
  table.bandedRows = isOn(style?.['showRowStripes']);
  table.bandedColumns = isOn(style?.['showColumnStripes']);
  table.highlightFirstColumn = isOn(style?.['showFirstColumn']);
  table.highlightLastColumn = isOn(style?.['showLastColumn']);
  return table;
}

/** Writes a table into its part; what the model has no word for stays. */
export function writeTable(
  table: Table,
  tree: XmlElement,
  addinFunctions: ReadonlySet<string>,
): void {
  const old = childrenOf(childOf(tree, 'tableColumns'));
  const stored = (formula: string): string => formulaForFile(formula, table.name, addinFunctions);
  const columns = table.columns.map((column) => writeColumn(column, table, old, stored));
  const filter = filterElement(table, childOf(tree, 'autoFilter'));
  const sort = sortElement(table, childOf(tree, 'sortState'));
  const rest = childrenOf(tree).filter(({ name }) => !OURS.includes(name));
  set(tree, {
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: addressOf(table.range),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    // Excel keeps in mind that a totals row was once shown; it says 0 only where none ever was.
    totalsRowShown: table.showTotals ? undefined : (tree.attributes['totalsRowShown'] ?? 0),
  });
  tree.children = [
    ...filter,
    ...sort,
    element('tableColumns', { count: columns.length }, columns),
    styleElement(table),
    ...rest,
  ];
}

/** The elements of a table's part that are written anew. */
const OURS = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo'];

/** The range a table's filter and sort work on: without its totals row. */
function filteredRange(table: Table): Rect {
  const { range } = table;
  return table.showTotals ? { ...range, rows: range.rows - 1 } : range;
}

function readColumn({ attributes, children }: XmlElement): TableColumn {
  const column: TableColumn = {
    id: Number(attributes['id']),
    name: decodeCellText(attributes['name'] ?? ''),
  };
  const totals = TOTALS.find((name) => name === attributes['totalsRowFunction']);
  if (totals) column.totalsFunction = totals;
  if (attributes['totalsRowLabel'] !== undefined) column.totalsLabel = attributes['totalsRowLabel'];
  const formula = children.find(
    (child) => typeof child !== 'string' && child.name === 'calculatedColumnFormula',
  );
  if (formula && typeof formula !== 'string') {
    column.calculatedFormula = formulaForPeople(textOf(formula));
  }
  return column;
}

function writeColumn(
  column: TableColumn,
  table: Table,
  old: readonly XmlElement[],
  stored: (formula: string) => string,
): XmlElement {
  const before = old.find(({ attributes }) => attributes['id'] === String(column.id));
  const made = element('tableColumn', before?.attributes ?? {});
  set(made, {
    id: column.id,
    // A line end in a header is written as a code (ST_Xstring), which is how references spell it too.
    name: encodeCellText(column.name).replaceAll('\n', '_x000a_'),
    totalsRowFunction: column.totalsFunction,
    totalsRowLabel: column.totalsLabel,
  });
  const { calculatedFormula } = column;
  if (calculatedFormula !== undefined) {
    made.children.push(element('calculatedColumnFormula', {}, [stored(calculatedFormula)]));
  }
  const custom = childOf(before, 'totalsRowFormula');
  if (column.totalsFunction === 'custom') {
    const formula = totalsFormula(column, table);
    const text = formula === undefined ? textOf(custom) : stored(formula);
    made.children.push(element('totalsRowFormula', {}, [text]));
  }
  const kept = ['calculatedColumnFormula', 'totalsRowFormula'];
  made.children.push(...childrenOf(before).filter(({ name }) => !kept.includes(name)));
  return made;
}

function totalsFormula(column: TableColumn, table: Table): string | undefined {
  const totals = table.totalsRange;
  if (!totals) return undefined;
  const at = totals.column + table.columns.indexOf(column);
  return table.sheet.cells.formula(totals.row, at);
}

function filterElement(table: Table, now: XmlElement | undefined): XmlElement[] {
  if (!table.showFilterButton || !table.showHeaders) return [];
  const criteria = new Map<number, FilterCriteria>();
  for (const [id, wanted] of table.filters) {
    const at = table.columnIndex(id);
    if (at >= 0) criteria.set(at, wanted);
  }
  const columns = writeFilterColumns(now, criteria);
  return [
    element('autoFilter', { ...now?.attributes, ref: addressOf(filteredRange(table)) }, columns),
  ];
}

function readSort(tree: XmlElement, table: Table): Table['sort'] {
  return childrenOf(childOf(tree, 'sortState'), 'sortCondition').flatMap(({ attributes }) => {
    const [range] = parseRanges(attributes['ref']);
    const column = range && table.columns[range.column - table.range.column];
    return column ? [{ columnId: column.id, ascending: !isOn(attributes['descending']) }] : [];
  });
}

function sortElement(table: Table, now: XmlElement | undefined): XmlElement[] {
  const body = table.bodyRange;
  const conditions = table.sort.flatMap(({ columnId, ascending }) => {
    const at = table.columnIndex(columnId);
    if (at < 0) return [];
    const ref = addressOf({ ...body, column: body.column + at, columns: 1 });
    return [element('sortCondition', { descending: ascending ? undefined : 1, ref })];
  });
  if (conditions.length === 0) return [];
  return [element('sortState', { ...now?.attributes, ref: addressOf(body) }, conditions)];
}

function styleElement(table: Table): XmlElement {
  return element('tableStyleInfo', {
    name: table.style || undefined,
    showFirstColumn: table.highlightFirstColumn ? 1 : 0,
    showLastColumn: table.highlightLastColumn ? 1 : 0,
    showRowStripes: table.bandedRows ? 1 : 0,
    showColumnStripes: table.bandedColumns ? 1 : 0,
  });
}

function set(target: XmlElement, values: Record<string, string | number | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete target.attributes[name];
    else target.attributes[name] = String(value);
  }
}
