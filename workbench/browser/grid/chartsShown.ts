import type { ExcelHost } from '../../host/host';
import type { Corner } from '../../host/model/chart';
import { chartDrawing } from './chartDrawing';
import type { GridPort } from './gridPort';

const PIXELS_A_POINT = 4 / 3;

/**
 * Draws the charts of the sheet in front over the grid, from the cells, where their cells are now. They
 * are to be looked at: what a person does with the mouse goes to the cells under them.
 */
export class ChartsShown {
  private readonly layer = document.createElement('div');
  private frame = 0;
  /** Where the charts were drawn; '' while they have to be drawn anew. */
  private drawnAt = '';

  constructor(
    private readonly element: HTMLElement,
    private readonly port: GridPort,
    private readonly host: ExcelHost,
  ) {
    this.layer.style.cssText =
      'position:absolute;overflow:hidden;pointer-events:none;z-index:20;font-family:Calibri,Carlito,sans-serif';
    // The grid scrolls after it heard of these, and tells nobody.
    for (const event of ['wheel', 'pointermove', 'pointerup', 'keyup']) {
      element.addEventListener(event, this.follow, { capture: true, passive: true });
    }
  }

  /** The cells or the charts may have changed. */
  note(): void {
    this.drawnAt = '';
    this.follow();
  }

  private readonly follow = (): void => {
    this.frame ||= requestAnimationFrame(() => {
      this.draw();
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        this.draw();
      });
    });
  };

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.layer.remove();
  }

  private draw(): void {
    const { workbook } = this.host;
    const { charts } = workbook.activeSheet;
    const view = charts.length > 0 ? this.port.drawing.scrolledPart() : null;
    const at = JSON.stringify([workbook.activeSheet.id, view]);
    if (at === this.drawnAt && this.layer.isConnected) return;
    this.layer.replaceChildren();
    if (!view) return;
    if (view.width <= 0) {
      // The grid has not been laid out yet.
      setTimeout(this.follow, 0);
      return;
    }
    this.drawnAt = at;
    // Univer, which draws its own part later, takes away what stood there before.
    if (!this.layer.isConnected) this.element.append(this.layer);
    const home = this.element.getBoundingClientRect();
    Object.assign(this.layer.style, {
      left: `${view.left - home.left}px`,
      top: `${view.top - home.top}px`,
      width: `${view.width}px`,
      height: `${view.height}px`,
    });
    for (const chart of charts) {
      const [from, to] = [this.placeOf(chart.from), this.placeOf(chart.to)];
      if (!from || !to) continue;
      const [width, height] = [to.x - from.x, to.y - from.y];
      if (width < 1 || height < 1) continue;
      const drawing = chartDrawing(chart, workbook, width, height);
      drawing.style.cssText = `position:absolute;left:${from.x - view.x}px;top:${from.y - view.y}px`;
      this.layer.append(drawing);
    }
  }

  private placeOf({ row, column, x, y }: Corner): { x: number; y: number } | null {
    const cell = this.port.drawing.cellPlace(row, column);
    return cell && { x: cell.x + x * PIXELS_A_POINT, y: cell.y + y * PIXELS_A_POINT };
  }
}
