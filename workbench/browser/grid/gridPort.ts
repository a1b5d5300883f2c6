import { MessageType } from '@univerjs/preset-sheets-core';
import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { SheetsFilterService } from '@univerjs/preset-sheets-filter';
import { TableManager, type ITableFilterItem } from '@univerjs/preset-sheets-table';
import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  mergeWorksheetSnapshotWithDefault,
  type DependencyIdentifier,
  type FUniver,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorksheetData,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/presets';
import type { Rect } from '../../host/model/types';
import type { TableFilter } from './filterTerms';
import { bodyFont } from './bodyFont';
import { GridDrawing } from './gridDrawing';
import { gridRange } from './gridRange';
import { GridTyping } from './gridTyping';
import { MUTATION, type PersonsChange } from './mutations';
import { startUniver, UNIT, type GridLook } from './startUniver';

/** Cells stand at the bottom of their rows unless they say otherwise. */
const BOTTOM = 3;

/** How long a message stays. */
const TOLD_MS = 6000;

/** Univer as this grid uses it. What Univer does not promise to keep is named here and in `MUTATION`. */
export class GridPort {
  readonly api: FUniver;
  readonly drawing: GridDrawing;
  private readonly univer: Univer;
  private readonly commands: ICommandService;
  private model: Workbook;
  /** The sheet that the workbook last said is in front. */
  private inFront = '';
  /** True until Univer has done what it does on its own after a change of ours, all in the same task. */
  private isSending = false;

  constructor(element: HTMLElement, look: GridLook) {
    const { univer, univerAPI } = startUniver(element, look);
    this.univer = univer;
    this.api = univerAPI;
    this.commands = univer.__getInjector().get(ICommandService);
    this.model = this.open([]);
    this.drawing = new GridDrawing(univer, univerAPI, (cell) => this.styleOf(cell));
  }

  get workbook(): Workbook {
    return this.model;
  }

  /** Puts another workbook in place of what was open: its sheets, empty. */
  reopen(sheets: readonly Partial<IWorksheetData>[]): void {
    this.api.disposeUnit(UNIT);
    this.model = this.open(sheets);
  }

  private open(sheets: readonly Partial<IWorksheetData>[]): Workbook {
    const all = sheets.length > 0 ? sheets : [{ id: 'empty', name: 'Sheet1' }];
    const book = this.api.createWorkbook({
      id: UNIT,
      sheetOrder: all.map(({ id }) => id ?? ''),
      sheets: Object.fromEntries(all.map((sheet) => [sheet.id ?? '', sheet])),
      defaultStyle: { ...bodyFont(), vt: BOTTOM },
    });
    return book.getWorkbook();
  }

  sheet(id: string): Worksheet | null {
    return this.model.getSheetBySheetId(id) ?? null;
  }

  /** Changes the grid's model in the workbook's name: not undoable, not heard as a person's doing. */
  send(id: string, params: Readonly<Record<string, unknown>>): void {
    if (!this.isSending) {
      this.isSending = true;
      setTimeout(() => {
        this.isSending = false;
      }, 0);
    }
    this.commands.syncExecuteCommand(
      id,
      { unitId: UNIT, ...params },
      { fromHost: true, onlyLocal: true },
    );
  }

  bringToFront(sheetId: string): void {
    this.inFront = sheetId;
    if (this.model.getActiveSheet(true)?.getSheetId() === sheetId) return;
    if (this.sheet(sheetId)) this.send(MUTATION.activate, { subUnitId: sheetId });
  }

  insertSheet(index: number, sheet: Partial<IWorksheetData>): void {
    this.send(MUTATION.insertSheet, { index, sheet: mergeWorksheetSnapshotWithDefault(sheet) });
  }

  /** The id under which the workbook keeps a look. */
  styleId(style: IStyleData): string | undefined {
    return this.model.getStyles().setValue(style) ?? undefined;
  }

  styleOf(cell: ICellData | null | undefined): IStyleData | undefined {
    return this.model.getStyles().getStyleByCell(cell) ?? undefined;
  }

  /** Hears of every change that a person makes, after it. */
  onPersonsChange(listener: (change: PersonsChange) => void): void {
    this.commands.onCommandExecuted(({ id, params, type }, options) => {
      if (options?.['fromHost'] || options?.['fromFormula'] || options?.onlyLocal) return;
      if (type !== CommandType.MUTATION && id !== MUTATION.activate && id !== MUTATION.select)
        return;
      const said = (params ?? {}) as Record<string, unknown>;
      if (said['unitId'] !== UNIT) return;
      // Univer also brings a sheet to the front that has just come or is shown again.
      if (id === MUTATION.activate && this.isSending) {
        this.bringToFront(this.inFront);
        return;
      }
      const { subUnitId, trigger } = said;
      listener({ id, sheetId: String(subUnitId), params: said, command: String(trigger ?? '') });
    });
  }

  /** Hears of a person's command before it is done; `false` keeps it from being done. */
  onPersonsCommand(
    listener: (id: string, params: Readonly<Record<string, unknown>>) => boolean,
  ): void {
    this.api.addEvent(this.api.Event.BeforeCommandExecute, (event) => {
      if (event.options?.['fromHost']) return;
      if (!listener(event.id, (event.params ?? {}) as Record<string, unknown>)) event.cancel = true;
    });
  }

  /** What is being typed. */
  typing(): GridTyping {
    return new GridTyping(this.univer, this.api);
  }

  onScroll(listener: () => void): void {
    this.api.addEvent(this.api.Event.Scroll, listener);
  }

  /** Tells the person something that needs no answer. */
  tell(message: string): void {
    this.api.showMessage({ content: message, type: MessageType.Warning, duration: TOLD_MS });
  }

  /** Lays a sheet's rows out anew, after other rows are hidden. */
  layOut(sheetId: string): void {
    this.send(MUTATION.showRows, { subUnitId: sheetId, ranges: [] });
  }

  /** Selects cells of the sheet in front. */
  select(sheetId: string, rect: Rect): void {
    const range = gridRange(rect);
    const primary = {
      actualRow: rect.row,
      actualColumn: rect.column,
      startRow: rect.row,
      endRow: rect.row,
      startColumn: rect.column,
      endColumn: rect.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.send(MUTATION.select, {
      subUnitId: sheetId,
      selections: [{ range, primary, style: null }],
    });
  }

  /** The tables that the grid knows, which is how it draws filter buttons. */
  tables(sheetId: string): { id: string; range: IRange }[] {
    return this.get(TableManager).getTablesInfoBySubunitId(UNIT, sheetId);
  }

  /** Marks a column of a table as filtered, or not, without filtering: the workbook does that. */
  markFilter(tableId: string, column: number, filter: TableFilter | undefined): void {
    const filters = this.get(TableManager).getTable(UNIT, tableId)?.getTableFilters();
    filters?.setColumnFilter(column, filter as ITableFilterItem | undefined);
  }

  /** The range that has filter buttons without being a table, if there is one. */
  filterRange(sheetId: string): IRange | null {
    return this.get(SheetsFilterService).getFilterModel(UNIT, sheetId)?.getRange() ?? null;
  }

  /** The lists of allowed values that the grid knows, by their ids. */
  lists(sheetId: string): string[] {
    return this.get(DataValidationModel)
      .getRules(UNIT, sheetId)
      .map(({ uid }) => uid);
  }

  /** Forgets what a person could undo: the workbook has changed under it. */
  forgetUndo(): void {
    this.get(IUndoRedoService).clearUndoRedo(UNIT);
  }

  dispose(): void {
    this.univer.dispose();
  }

  private get<T>(service: DependencyIdentifier<T>): T {
    return this.univer.__getInjector().get(service);
  }
}
