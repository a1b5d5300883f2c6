import type { IStyleData } from '@univerjs/core';
import type { ExcelHost } from '../../host/host';
import { contains, covers } from '../../host/model/rect';
import type { Sheet } from '../../host/model/sheet';
import type { Rect } from '../../host/model/types';
import { conditionalLooks } from './conditionalLooks';
import type { CellLook } from './drawnLook';
import { tableLook } from './tableLook';

/** Cells around what is in sight that are looked at too, so that a little scrolling shows them. */
const MARGIN = { rows: 40, columns: 6 };

/** The looks that cells have beside their own: of the table they are in, and of conditional formats. */
export class CellLooks {
  private conditional = new Map<string, IStyleData>();
  private of: Sheet | null = null;
  private areas: readonly Rect[] = [];

  constructor(private readonly host: ExcelHost) {}

  /** How a cell looks beside its own look; null where nothing is added. */
  at(sheetId: string, row: number, column: number): CellLook | null {
    const table = this.host.workbook.tables.find(
      ({ sheet, range }) => sheet.id === sheetId && contains(range, row, column),
    );
    const under = table ? tableLook(table, row) : null;
    const over =
      this.of?.id === sheetId ? (this.conditional.get(`${row},${column}`) ?? null) : null;
    if (!under && !over) return null;
    return { ...(under ? { under } : {}), ...(over ? { over } : {}) };
  }

  /** The workbook may have changed: what was calculated counts no more. */
  forget(): void {
    this.areas = [];
  }

  /** Calculates the conditional formats of what is in sight. True where a cell looks different now. */
  lookAt(sheet: Sheet, seen: readonly Rect[]): boolean {
    const isKnown =
      this.of === sheet && seen.every((rect) => this.areas.some((area) => covers(area, rect)));
    if (isKnown) return false;
    this.of = sheet;
    this.areas = seen.map(withMargin);
    const looks = conditionalLooks(sheet, this.areas, (formulas) => this.host.evaluate(formulas));
    const isSame = sameLooks(looks, this.conditional);
    this.conditional = looks;
    return !isSame;
  }
}

function withMargin({ row, column, rows, columns }: Rect): Rect {
  const top = Math.max(0, row - MARGIN.rows);
  const left = Math.max(0, column - MARGIN.columns);
  return {
    row: top,
    column: left,
    rows: row + rows + MARGIN.rows - top,
    columns: column + columns + MARGIN.columns - left,
  };
}

function sameLooks(
  a: ReadonlyMap<string, IStyleData>,
  b: ReadonlyMap<string, IStyleData>,
): boolean {
  if (a.size !== b.size) return false;
  for (const [place, look] of a) {
    if (JSON.stringify(look) !== JSON.stringify(b.get(place))) return false;
  }
  return true;
}
