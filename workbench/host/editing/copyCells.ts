import type { ExcelHost } from '../host';
import { moveFormula } from '../structure/references';
import { followWrittenCells } from '../tables/tableCells';
import { copyConditionalFormats, type Area } from './copyConditionalFormats';
import { demandUnlocked } from './protection';

/** Copies cells over others; a smaller source is repeated, references move along. */
export function copyCells(
  host: ExcelHost,
  from: Area,
  to: Area,
  what: 'All' | 'Formulas' | 'Values' | 'Formats',
): void {
  const rect = {
    ...to.rect,
    rows: Math.max(to.rect.rows, from.rect.rows),
    columns: Math.max(to.rect.columns, from.rect.columns),
  };
  demandUnlocked(to.sheet, rect);
  host.calculate();
  const source = new Map(
    [...from.sheet.cells.entries(from.rect)].map((cell) => [`${cell.row},${cell.column}`, cell]),
  );
  const { cells } = to.sheet;
  for (let i = 0; i < rect.rows; i++) {
    for (let j = 0; j < rect.columns; j++) {
      const fromRow = from.rect.row + (i % from.rect.rows);
      const fromColumn = from.rect.column + (j % from.rect.columns);
      const [row, column] = [rect.row + i, rect.column + j];
      const cell = source.get(`${fromRow},${fromColumn}`);
      if (what !== 'Formats') {
        if (cell?.formula !== undefined && what !== 'Values') {
          const moved = moveFormula(cell.formula, row - fromRow, column - fromColumn);
          cells.setFormula(row, column, moved, cell.value, true);
        } else cells.setValue(row, column, cell?.value ?? '');
      }
      if (what === 'All' || what === 'Formats') cells.setStyle(row, column, cell?.style);
    }
  }
  if (what === 'All' || what === 'Formats') {
    copyConditionalFormats(host.workbook, from, { sheet: to.sheet, rect });
  }
  followWrittenCells(host.workbook, to.sheet, rect);
  host.changed(to.sheet, rect);
}
