import type { ICellData, IRange } from '@univerjs/core';
import type { ExcelHost } from '../../host/host';
import { addressOf } from '../../host/model/address';
import { contains } from '../../host/model/rect';
import type { Sheet } from '../../host/model/sheet';
import type { Style } from '../../host/model/types';
import type { GridPort } from './gridPort';
import { hostRect } from './gridRange';
import { gridStyle } from './gridStyle';
import { hostStyle } from './hostStyle';
import {
  around,
  blockOf,
  changesContent,
  changesLook,
  contentOf,
  formulasOf,
  placesOf,
  type Place,
  type WrittenCells,
} from './writtenCells';

/** A text that a person typed, in the cell in which it was. */
export interface TypedText extends Place {
  readonly sheetId: string;
  readonly text: string;
}

/** Commands that move cells about: the text of a moved cell is no new typing. */
const MOVING = /undo|redo|paste|fill|copy-down|copy-right|refill|move-range|clear/;

/** Writes into the workbook what a person wrote into cells of the grid. */
export class PersonsCells {
  /** What was typed last and has not arrived as a change yet. */
  typed: TypedText | null = null;

  constructor(
    private readonly port: GridPort,
    private readonly host: ExcelHost,
  ) {}

  /** Cells have other contents or looks, after the grid has them. */
  write(sheet: Sheet, written: WrittenCells, command: string): void {
    const contents = placesOf(written, changesContent);
    if (this.type(sheet, contents)) return;
    this.writeContents(sheet, contents, command);
    this.writeLooks(sheet, placesOf(written, changesLook));
  }

  /** Cells were dragged elsewhere. */
  move(from: Sheet, left: WrittenCells, to: Sheet, taken: WrittenCells): void {
    const everything = (): boolean => true;
    this.writeContents(from, placesOf(left, everything), 'move-range');
    this.writeLooks(from, placesOf(left, everything));
    this.writeContents(to, placesOf(taken, everything), 'move-range');
    this.writeLooks(to, placesOf(taken, everything));
  }

  /** Rows of a range were put into another order: each row with the one whose cells it has now. */
  reorder(
    sheet: Sheet,
    range: IRange,
    order: Readonly<Record<number, number>>,
    sortedBy: readonly { readonly column: number; readonly ascending: boolean }[],
  ): void {
    const rect = hostRect(range);
    const rows = Array.from({ length: rect.rows }, (_, at) => {
      const row = rect.row + at;
      return (order[row] ?? row) - rect.row;
    });
    this.host.person.layout.arrangeRows(sheet, rect, rows);
    const table = this.host.workbook.tables.find(
      (each) => each.sheet === sheet && contains(each.bodyRange, rect.row, rect.column),
    );
    if (!table || sortedBy.length === 0) return;
    table.sort = sortedBy.flatMap(({ column, ascending }) => {
      const own = table.columns[column - table.range.column];
      return own ? [{ columnId: own.id, ascending }] : [];
    });
  }

  /** What the cell editor took goes to the workbook as it was typed, not as the grid read it. */
  private type(sheet: Sheet, places: readonly Place[]): boolean {
    const { typed } = this;
    this.typed = null;
    const rect = around(places);
    if (!typed || !rect || typed.sheetId !== sheet.id) return false;
    if (!contains(rect, typed.row, typed.column)) return false;
    this.host.person.type(sheet.name, addressOf(rect), typed.text);
    return true;
  }

  private writeContents(sheet: Sheet, places: readonly Place[], command: string): void {
    const rect = around(places);
    if (!rect) return;
    const cellAt = this.cellsOf(sheet);
    const formulaAt = formulasOf(places, cellAt);
    const isTyped = !MOVING.test(command);
    const block = blockOf(rect, places, (place) =>
      contentOf(cellAt(place), formulaAt(place), isTyped),
    );
    this.host.person.paste(sheet.name, addressOf(rect), block);
  }

  private writeLooks(sheet: Sheet, places: readonly Place[]): void {
    const rect = around(places);
    if (!rect) return;
    const cellAt = this.cellsOf(sheet);
    const changed = new Map<string, Style>();
    for (const { row, column } of places) {
      const before = sheet.cells.style(row, column);
      const look = this.port.styleOf(cellAt({ row, column }));
      const isSame = JSON.stringify(look ?? {}) === JSON.stringify(gridStyle(before) ?? {});
      if (!isSame) changed.set(`${row},${column}`, hostStyle(look, before));
    }
    if (changed.size === 0) return;
    const { layout } = this.host.person;
    layout.format(sheet, rect, (row, column) => changed.get(`${row},${column}`));
  }

  private cellsOf(sheet: Sheet): (place: Place) => ICellData | null | undefined {
    const shown = this.port.sheet(sheet.id);
    return ({ row, column }) => shown?.getCellRaw(row, column) ?? null;
  }
}
