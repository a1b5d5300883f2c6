import type { Cell, ConditionalRule, WriteSheet } from 'hucre/xlsx';
import { cellAddress, columnLetters } from '../../receivables/ledger/address';
import type { Place, PlanCell, SheetPlan, TablePlan } from '../../receivables/sheets/plan';
import { key, plannedTable, textCell, valueCell, type Cells } from './plannedTable';
import { ruleStyle, styleOf } from './styles';

/** In inches, as on the sheets in the workbook. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.75, header: 0.3, footer: 0.3 };

/**
 * A planned sheet for a file of its own: values and built-in formulas with what they come to. Cells that
 * stand beside a name of another sheet are left out, as a file without settings has none; so are charts
 * and lists of choices. What is printed of it stands in names of the file: `printNames`.
 */
export function plannedSheet(plan: SheetPlan, dayOffset: number): WriteSheet {
  const cells: Cells = new Map();
  const [first] = plan.tables;
  for (const { at, cell } of plan.cells) {
    const place = placeOf(at, plan);
    if (place === null) continue;
    cells.set(key(place.row, place.column), plannedCell(cell, first, dayOffset));
  }
  const tables = plan.tables.map((table) => plannedTable(table, cells, dayOffset));
  const { print } = plan;
  return {
    name: plan.title,
    rows: [],
    cells,
    tables,
    columns: plan.widths.map((width) => ({ width })),
    conditionalRules: plan.rules.flatMap((rule, at) => ruleOf(rule, plan, at)),
    freezePane: { rows: plan.frozenRows, columns: plan.frozenColumns ?? 0 },
    view: { showGridLines: false },
    pageSetup: {
      orientation: print.orientation,
      ...(print.paper === undefined ? {} : { paperSize: print.paper }),
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: print.onePage === true ? 1 : 0,
      margins: MARGINS,
    },
    headerFooter: {
      oddFooter: `&L${print.footerLeft}&C${print.footerCenter}&R${print.footerRight}`,
    },
  };
}

function placeOf(
  at: Place,
  { names, tables: [table] }: SheetPlan,
): { row: number; column: number } | null {
  if ('name' in at) {
    const named = names.find(({ name }) => name === at.name);
    return named === undefined ? null : { row: named.row, column: named.column + at.columnOffset };
  }
  if ('column' in at) return at;
  const column = columnOver(at.over, table);
  return column === null ? null : { row: at.row, column };
}

function columnOver(id: string, table: TablePlan | undefined): number | null {
  const at = table?.columns.findIndex((column) => column.id === id) ?? -1;
  return table === undefined || at < 0 ? null : table.column + at;
}

function plannedCell(
  cell: PlanCell,
  table: TablePlan | undefined,
  dayOffset: number,
): Partial<Cell> {
  const look = cell.look ?? 'body';
  switch (cell.kind) {
    case 'text':
      return textCell(cell.text, styleOf(look, '@'));
    case 'blank':
      return valueCell('', styleOf(look, 'General'));
    case 'number':
      return valueCell(cell.value, styleOf(look, cell.format));
    case 'day':
      return valueCell(cell.day - dayOffset, styleOf(look, cell.format));
    case 'moment':
      return valueCell(cell.moment - dayOffset, styleOf(look, cell.format));
    case 'formula':
      return {
        type: 'formula',
        value: null,
        formula: placed(cell.formula, table).replace(/^=/u, ''),
        ...(cell.shows === undefined ? {} : { formulaResult: cell.shows }),
        style: styleOf(look, cell.format),
      };
  }
}

/** Puts the letters of the first table's columns where a planned formula names them. */
function placed(formula: string, table: TablePlan | undefined): string {
  return formula.replace(/\{([A-Za-z]\w*)\}/gu, (token, id: string) => {
    const column = columnOver(id, table);
    return column === null ? token : columnLetters(column);
  });
}

function ruleOf(
  { at, formula, look }: SheetPlan['rules'][number],
  plan: SheetPlan,
  index: number,
): readonly ConditionalRule[] {
  const place = placeOf(at, plan);
  if (place === null) return [];
  return [
    {
      type: 'expression',
      priority: index + 1,
      formula: placed(formula, plan.tables[0]).replace(/^=/u, ''),
      range: cellAddress(place.row, place.column),
      style: ruleStyle(look),
    },
  ];
}
