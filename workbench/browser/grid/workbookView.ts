import type { ExcelHost } from '../../host/host';
import { sameRect } from '../../host/model/rect';
import type { Sheet } from '../../host/model/sheet';
import type { Rect, Style } from '../../host/model/types';
import type { Workbook } from '../../host/model/workbook';
import type { CellLooks } from './cellLooks';
import { filteredRows } from './filteredRows';
import type { GridPort } from './gridPort';
import { gridStyle } from './gridStyle';
import { RowHeights } from './rowHeights';
import { showCells, type Stretch } from './showCells';
import { showLists } from './showLists';
import { showShape } from './showShape';
import { emptySheet, showSheets } from './showSheets';
import { showFilter, showTables, type ToldFilters } from './showTables';

/** How long cells may be brought up to date before the page gets its next frame, in milliseconds. */
const SLICE_MS = 12;

/** How long scrolling goes on before conditional formats are calculated for what is in sight. */
const LOOK_MS = 80;

/**
 * Shows the host's workbook in the grid. The host is the truth: after anything may have changed, the
 * grid is compared with it and what differs is put right, in slices between the page's frames.
 */
export class WorkbookView {
  private shown: Workbook | null = null;
  private pass: Generator<Stretch | null, void> | null = null;
  private isStale = true;
  private frame = 0;
  private looking: ReturnType<typeof setTimeout> | 0 = 0;
  private styleIds = new Map<Style, string | undefined>();
  /** Rows that a filter hides, by sheet. */
  private readonly filteredOut = new Map<string, ReadonlySet<number>>();
  private readonly selections = new Map<string, Rect>();
  private readonly heights: RowHeights;
  private toldFilters: ToldFilters = new WeakMap();
  private waiting: (() => void)[] = [];

  constructor(
    private readonly port: GridPort,
    private readonly host: ExcelHost,
    private readonly looks: CellLooks,
  ) {
    this.heights = new RowHeights(port);
    port.drawing.drawWith((sheetId, row, column) => looks.at(sheetId, row, column));
    port.drawing.hideWith((sheetId, row) => this.filteredOut.get(sheetId)?.has(row) ?? false);
  }

  /** Something may look different now. */
  note(): void {
    this.isStale = true;
    this.frame ||= requestAnimationFrame(() => {
      this.draw(performance.now() + SLICE_MS);
    });
  }

  /** Shows everything at once, without leaving the page its frames. */
  finish(): void {
    this.draw(Infinity);
  }

  /** Settles when the grid shows what the workbook holds. */
  async done(): Promise<void> {
    if (!this.isStale && !this.pass) return;
    this.note();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The person selected cells: the workbook knows it already. */
  noteSelection(sheet: Sheet): void {
    this.selections.set(sheet.id, sheet.selection);
  }

  /** Univer has made rows as high as what a person typed in them. */
  noteHeights(sheetId: string, rows: readonly number[]): void {
    const sheet = this.host.workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet) this.heights.measureAgain(sheet, rows);
    this.note();
  }

  /** Other cells come in sight, perhaps many times a second. */
  lookSoon(): void {
    this.looking ||= setTimeout(() => {
      this.looking = 0;
      this.look();
    }, LOOK_MS);
  }

  private look(): void {
    const { activeSheet } = this.host.workbook;
    if (this.looks.lookAt(activeSheet, this.port.drawing.seen())) this.port.drawing.repaint();
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.looking);
    this.pass = null;
  }

  private draw(deadline: number): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (this.isStale) {
      this.isStale = false;
      this.host.calculate();
      // What the calculation said about itself is shown in this very pass.
      this.isStale = false;
      this.showStructure();
      this.looks.forget();
      this.pass = this.cells();
    }
    const seen = this.port.drawing.seen();
    let isChanged = false;
    let next = this.pass?.next();
    while (next && !next.done) {
      isChanged ||= isIn(next.value, seen);
      if (performance.now() > deadline) break;
      next = this.pass?.next();
    }
    this.heights.fit(this.host.workbook.activeSheet);
    if (isChanged) this.port.drawing.repaint();
    this.look();
    if (next && !next.done) {
      this.frame ||= requestAnimationFrame(() => {
        this.draw(performance.now() + SLICE_MS);
      });
      return;
    }
    this.pass = null;
    const waiting = this.waiting.splice(0);
    for (const resolve of waiting) resolve();
  }

  private showStructure(): void {
    const { port } = this;
    const { workbook } = this.host;
    if (this.shown !== workbook) this.reopen(workbook);
    showSheets(port, workbook);
    for (const sheet of workbook.sheets) {
      this.showFilteredOut(workbook, sheet);
      showShape(port, workbook, sheet, this.styleIdOf);
      showTables(port, workbook, sheet);
      showFilter(port, sheet, this.toldFilters);
      showLists(port, workbook, sheet);
    }
    this.showSelection(workbook.activeSheet);
  }

  private reopen(workbook: Workbook): void {
    this.shown = workbook;
    this.styleIds = new Map();
    this.filteredOut.clear();
    this.selections.clear();
    this.toldFilters = new WeakMap();
    this.port.reopen(workbook.sheets.map(emptySheet));
  }

  private showFilteredOut(workbook: Workbook, sheet: Sheet): void {
    const rows = new Set([...sheet.hiddenRows].filter(filteredRows(workbook, sheet)));
    const before = this.filteredOut.get(sheet.id) ?? new Set();
    this.filteredOut.set(sheet.id, rows);
    const isSame = rows.size === before.size && [...rows].every((row) => before.has(row));
    if (!isSame) this.port.layOut(sheet.id);
  }

  private showSelection(sheet: Sheet): void {
    const before = this.selections.get(sheet.id);
    if (before && sameRect(before, sheet.selection)) return;
    this.selections.set(sheet.id, sheet.selection);
    this.port.select(sheet.id, sheet.selection);
  }

  /** All cells, those of the sheet in front first. */
  private *cells(): Generator<Stretch | null, void> {
    const { sheets, activeSheet } = this.host.workbook;
    const inOrder = [activeSheet, ...sheets.filter((sheet) => sheet !== activeSheet)];
    for (const sheet of inOrder) {
      const grid = this.port.sheet(sheet.id);
      if (!grid) continue;
      const first = sheet === activeSheet ? (this.port.drawing.seen()[0]?.row ?? 0) : 0;
      for (const changed of showCells({ grid, sheet, styleIdOf: this.styleIdOf }, first)) {
        if (changed) this.heights.note(sheet, changed);
        yield sheet === activeSheet ? changed : null;
      }
    }
  }

  private readonly styleIdOf = (style: Style | undefined): string | undefined => {
    if (style === undefined) return undefined;
    if (this.styleIds.has(style)) return this.styleIds.get(style);
    const look = gridStyle(style);
    const id = look && this.port.styleId(look);
    this.styleIds.set(style, id);
    return id;
  };
}

/** Whether rows that changed are in sight. */
function isIn(changed: Stretch | null, seen: readonly Rect[]): boolean {
  return (
    changed !== null && seen.some(({ row, rows }) => changed.from < row + rows && row < changed.to)
  );
}
