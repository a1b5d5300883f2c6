import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
  type Spreadsheet,
} from '@univerjs/preset-sheets-core';
import {
  InterceptorEffectEnum,
  type DependencyIdentifier,
  type FUniver,
  type ICellData,
  type IRange,
  type IStyleData,
  type Univer,
} from '@univerjs/presets';
import type { Rect } from '../../host/model/types';
import type { LookOf } from './drawnLook';
import { hostRect } from './gridRange';
import { UNIT } from './startUniver';

/** A rectangle of the page, in pixels. */
interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the workbook keeps of a cell's own look. */
type StyleOf = (cell: ICellData | null | undefined) => IStyleData | undefined;

/** How the grid is drawn: what is in sight and where, how high rows must be, and looks besides a cell's own. */
export class GridDrawing {
  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver,
    private readonly styleOf: StyleOf,
  ) {}

  /** The cells in sight, those of the frozen part apart. */
  seen(): Rect[] {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const ranges = [...(sheet?.getVisibleRangesOfAllViewports()?.values() ?? [])];
    return ranges
      .filter(({ startRow, startColumn }) => startRow >= 0 && startColumn >= 0)
      .map(hostRect);
  }

  /** The part of the sheet in front that scrolls: where it is in the page, and how far it has scrolled. */
  scrolledPart(): (Rectangle & { readonly x: number; readonly y: number }) | null {
    const render = this.render();
    const part = render?.scene.getViewport('viewMain');
    const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
    if (!part || !canvas) return null;
    const { left, top, viewportScrollX, viewportScrollY } = part;
    return {
      ...{ left: canvas.left + left, top: canvas.top + top },
      ...{ width: canvas.width - left, height: canvas.height - top },
      ...{ x: left + viewportScrollX, y: top + viewportScrollY },
    };
  }

  /** Where a cell of the sheet in front begins, in pixels of a sheet that has not been scrolled. */
  cellPlace(row: number, column: number): { readonly x: number; readonly y: number } | null {
    const skeletons = this.render()?.with(SheetSkeletonManagerService);
    const cell = skeletons?.getCurrentSkeleton()?.getCellWithCoordByIndex(row, column);
    return cell ? { x: cell.startX, y: cell.startY } : null;
  }

  /** While cells are drawn, asks for what their look has besides their own. */
  drawWith(lookOf: LookOf): void {
    this.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 11,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, place, next) => {
        const look = lookOf(place.subUnitId, place.row, place.col);
        if (!look) return next(cell);
        const drawn = !cell || cell === place.rawData ? { ...place.rawData } : cell;
        drawn.s = { ...look.under, ...this.styleOf(drawn), ...look.over };
        return next(drawn);
      },
    });
  }

  /** While rows are laid out, asks which of them are hidden; what Univer itself filters is not. */
  hideWith(isHidden: (sheetId: string, row: number) => boolean): void {
    this.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      // Before Univer's own, and without asking them.
      priority: 1000,
      handler: (_filtered, place) => isHidden(place.subUnitId, place.row),
    });
  }

  /** Draws anew what is on the screen. */
  repaint(): void {
    const render = this.render();
    render?.with(SheetSkeletonManagerService).reCalculate();
    (render?.mainComponent as Spreadsheet | undefined)?.makeForceDirty(true);
  }

  /** How high rows must be, in pixels, to show all that their cells hold. */
  measureRows(sheetId: string, ranges: IRange[]): { row: number; height: number }[] {
    const skeleton = this.render()?.with(SheetSkeletonManagerService).ensureSkeleton(sheetId);
    const measured = skeleton?.calculateAutoHeightInRange(ranges) ?? [];
    return measured.flatMap(({ row, autoHeight }) =>
      autoHeight === undefined ? [] : [{ row, height: autoHeight }],
    );
  }

  private render() {
    return this.get(IRenderManagerService).getRenderById(UNIT);
  }

  private get<T>(service: DependencyIdentifier<T>): T {
    return this.univer.__getInjector().get(service);
  }
}
