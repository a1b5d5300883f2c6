import type { IRange } from '@univerjs/core';
import type { ExcelHost } from '../../host/host';
import { addressOf } from '../../host/model/address';
import { sameRect } from '../../host/model/rect';
import type { Sheet } from '../../host/model/sheet';
import {
  criteriaOfRange,
  criteriaOfTable,
  type RangeFilter,
  type TableFilter,
} from './filterTerms';
import { MUTATION, type PersonsChange } from './mutations';
import { hostRect } from './gridRange';
import type { PersonsCells } from './personsCells';
import { columnCharacters, rowPoints } from './pixels';
import { tableOfGrid } from './showTables';
import type { WrittenCells } from './writtenCells';

/** Formulas that Univer rewrites after such a command are rewritten by the workbook itself. */
const REWRITING = /(insert|remove|delete|move)-(row|rows|col|cols|multi|range)|sort|table-/;

type Params = PersonsChange['params'];

/** Does in the workbook what a person has done in the grid. */
export class PersonsChanges {
  /** How the person asked for the rows to be sorted, until their order arrives. */
  private sortedBy: readonly { readonly column: number; readonly ascending: boolean }[] = [];

  constructor(
    private readonly host: ExcelHost,
    private readonly cells: PersonsCells,
  ) {}

  /** Throws what Excel would refuse. */
  hear({ id, sheetId, params, command }: PersonsChange): void {
    const sheet = this.host.workbook.sheets.find((each) => each.id === sheetId);
    if (id === MUTATION.filterTable) this.filterTable(params);
    if (!sheet) return;
    const { person } = this.host;
    switch (id) {
      case MUTATION.values:
        if (!REWRITING.test(command)) {
          this.cells.write(sheet, (params['cellValue'] ?? {}) as WrittenCells, command);
        }
        return;
      case MUTATION.reorder:
        this.cells.reorder(
          sheet,
          rangeOf(params),
          params['order'] as Record<number, number>,
          this.sortedBy,
        );
        this.sortedBy = [];
        return;
      case MUTATION.moveRange:
        this.moveRange(params);
        return;
      case MUTATION.insertRows: {
        const { row, rows } = hostRect(rangeOf(params));
        person.insertRows(sheet.name, row + 1, rows);
        return;
      }
      case MUTATION.removeRows: {
        const { row, rows } = hostRect(rangeOf(params));
        person.deleteRows(sheet.name, row + 1, rows);
        return;
      }
      case MUTATION.insertColumns: {
        const { column, columns } = hostRect(rangeOf(params));
        person.layout.insertColumns(sheet, column, columns);
        return;
      }
      case MUTATION.removeColumns: {
        const { column, columns } = hostRect(rangeOf(params));
        person.layout.deleteColumns(sheet, column, columns);
        return;
      }
      case MUTATION.merge:
        for (const range of rangesOf(params)) {
          person.mergeCells(sheet.name, addressOf(hostRect(range)));
        }
        return;
      case MUTATION.activate:
        if (this.host.workbook.activeSheet !== sheet) person.activateSheet(sheet.name);
        return;
      default:
        this.hearOfLayout(id, sheet, params);
    }
  }

  /** The person asks for rows to be sorted; their order comes as a change of its own. */
  noteSort(params: Params): void {
    const rules = (params['orderRules'] ?? []) as readonly { colIndex: number; type: string }[];
    this.sortedBy = rules.map(({ colIndex, type }) => ({
      column: colIndex,
      ascending: type === 'asc',
    }));
  }

  private hearOfLayout(id: string, sheet: Sheet, params: Params): void {
    const { layout } = this.host.person;
    switch (id) {
      case MUTATION.columnWidth:
        layout.sizeColumns(sheet, sizes(params, 'Column', 'colWidth', columnCharacters));
        return;
      case MUTATION.rowHeight:
        layout.sizeRows(sheet, sizes(params, 'Row', 'rowHeight', rowPoints));
        return;
      case MUTATION.hideRows:
      case MUTATION.showRows:
        layout.hide(sheet, 'rows', positions(params, 'Row'), id === MUTATION.hideRows);
        return;
      case MUTATION.hideColumns:
      case MUTATION.showColumns:
        layout.hide(sheet, 'columns', positions(params, 'Column'), id === MUTATION.hideColumns);
        return;
      case MUTATION.freeze:
        layout.freeze(sheet, Number(params['ySplit'] ?? 0), Number(params['xSplit'] ?? 0));
        return;
      case MUTATION.filterRange: {
        const range = hostRect(rangeOf(params));
        if (!sheet.filter || !sameRect(sheet.filter.range, range)) layout.filter(sheet, range);
        return;
      }
      case MUTATION.removeFilter:
        layout.filter(sheet, null);
        return;
      case MUTATION.filterColumn: {
        const criteria = params['criteria'] as RangeFilter | null;
        const at = Number(params['col']) - (sheet.filter?.range.column ?? 0);
        layout.filterColumn(sheet, at, criteria ? (criteriaOfRange(criteria) ?? null) : null);
        return;
      }
    }
  }

  private filterTable(params: Params): void {
    const table = tableOfGrid(this.host.workbook, String(params['tableId']));
    const column = table?.columns[Number(params['column'])];
    if (!table || !column) return;
    const filter = params['tableFilter'] as TableFilter | undefined;
    const criteria = filter ? (criteriaOfTable(filter) ?? null) : null;
    this.host.person.filterTable(table.name, column.name, criteria);
  }

  private moveRange(params: Params): void {
    const [from, to] = (['from', 'to'] as const).map(
      (side) => params[side] as { subUnitId: string; value: WrittenCells } | undefined,
    );
    const { sheets } = this.host.workbook;
    const source = sheets.find(({ id }) => id === from?.subUnitId);
    const target = sheets.find(({ id }) => id === to?.subUnitId);
    if (source && target) this.cells.move(source, from?.value ?? {}, target, to?.value ?? {});
  }
}

function rangeOf(params: Params): IRange {
  return params['range'] as IRange;
}

function rangesOf(params: Params): readonly IRange[] {
  return (params['ranges'] ?? []) as readonly IRange[];
}

function positions(params: Params, axis: 'Row' | 'Column'): number[] {
  return rangesOf(params).flatMap((range) => {
    const first = range[`start${axis}`];
    return Array.from({ length: range[`end${axis}`] - first + 1 }, (_, at) => first + at);
  });
}

/** Sizes in pixels, one for all or one each, in the workbook's measure. */
function sizes(
  params: Params,
  axis: 'Row' | 'Column',
  name: string,
  measure: (pixels: number) => number,
): Map<number, number> {
  const given = params[name] as number | Readonly<Record<number, number>>;
  const found = new Map<number, number>();
  for (const at of positions(params, axis)) {
    const pixels = typeof given === 'number' ? given : given[at];
    if (pixels !== undefined) found.set(at, measure(pixels));
  }
  return found;
}
