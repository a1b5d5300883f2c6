import { PLAIN } from '../../workbench/host/model/stylePool';
import type { Sheet } from '../../workbench/host/model/sheet';
import type { Rect, Style } from '../../workbench/host/model/types';

/** Characters of a column that nobody made wider. */
const USUAL_WIDTH = 8.43;

/** How each sheet looks to a person: fills, fonts, borders, rules, lists of choices, panes, paper. */
export function looks(): Record<string, unknown> {
  return Object.fromEntries(workbench.workbook.sheets.map((sheet) => [sheet.name, lookOf(sheet)]));
}

function lookOf(sheet: Sheet): Record<string, unknown> {
  const { conditionalFormats, validations, frozen, columnWidths, page, gridlines } = sheet;
  return {
    cells: styledCells(sheet),
    rules: conditionalFormats
      .flatMap(({ ranges, rule, look }) => ranges.map((rect) => [place(rect), rule, look]))
      .sort(byText),
    choices: validations
      .flatMap(({ ranges, source }) => ranges.map((rect) => [place(rect), source]))
      .sort(byText),
    frozen: { ...frozen },
    widths: Object.fromEntries([...columnWidths].filter(([, width]) => width !== USUAL_WIDTH)),
    page: JSON.stringify(page),
    gridlines,
  };
}

function styledCells({ cells }: Sheet): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const used = cells.usedRange(false);
  if (used === null) return found;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const { numberFormat, ...others } = cells.style(row, column);
      const look = withoutUsual(others);
      const isBlank = cells.value(row, column) === '';
      const seen =
        isBlank || numberFormat === PLAIN.numberFormat ? look : { ...look, numberFormat };
      if (Object.keys(seen).length > 0) found[`${row},${column}`] = seen;
    }
  }
  return found;
}

/** What is said of a cell and is the usual all the same, looks as where nothing is said. */
function withoutUsual({ vertical, horizontal, font, ...others }: Omit<Style, 'numberFormat'>) {
  const { color, size, ...more } = font ?? {};
  const said = {
    ...more,
    ...(color === undefined || color === '#000000' ? {} : { color }),
    ...(size === undefined || size === 11 ? {} : { size }),
  };
  return {
    ...others,
    ...(Object.keys(said).length === 0 ? {} : { font: said }),
    ...(vertical === undefined || vertical === 'bottom' ? {} : { vertical }),
    ...(horizontal === undefined || horizontal === 'general' ? {} : { horizontal }),
  };
}

function place({ row, column, rows, columns }: Rect): string {
  return [row, column, rows, columns].join(',');
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
