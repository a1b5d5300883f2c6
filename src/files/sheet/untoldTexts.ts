import { cellText } from '../cellText';
import { addressOf, areaOf, meet, type Area } from '../formula/area';
import type { RawCell } from './rawRows';
import type { RowRules } from './rewriteRows';

/** A cell's own formula, told in full. */
export interface OwnFormula {
  readonly text: string;
  /** The address that it fills, of formulas that fill several cells. */
  readonly fills: string | null;
}

/** What of the texts of a sheet may not be told, asked cell by cell from the top. */
export interface UntoldTexts {
  /** The text that a cell has without private names; null where its own may be told. */
  unsaid(cell: RawCell, row: number): string | null;
  /** Whether a text came from private cells by a formula, its own or one that fills it. */
  isBrought(cell: RawCell, row: number, own: OwnFormula | null | undefined): boolean;
}

/** Our own sheets are told without private names; of a person's own, the cells that say some are noted. */
export function untoldTexts(rules: RowRules): UntoldTexts {
  const { sheet, ours, headings, belonging, strings, without, counts } = rules;
  /** By place in the workbook's pool: a text stands in many cells. */
  const known = new Map<string, string | null>();
  const filled: Area[] = [];
  const toldOf = (cell: RawCell): string | null => {
    const text = without === null ? '' : cellText(cell, strings);
    const told = without === null ? '' : without(text);
    return told === text ? null : told;
  };
  const unsaidText = (cell: RawCell): string | null => {
    if (cell.type !== 's' || cell.value === undefined) return toldOf(cell);
    const told = known.get(cell.value);
    if (told !== undefined) return told;
    const fresh = toldOf(cell);
    known.set(cell.value, fresh);
    return fresh;
  };
  return {
    unsaid(cell, row) {
      const told = without === null ? null : unsaidText(cell);
      if (told === null) return null;
      const place = placeOf(cell, row);
      if (ours && !headings.some((each) => meet(each, place))) return told;
      counts.stillSaid.push(`${sheet.name}!${addressOf(place)}`);
      return null;
    },
    isBrought(cell, row, own) {
      if (ours) return false;
      const isPrivate =
        own === undefined || own === null
          ? filled.some((area) => meet(area, placeOf(cell, row)))
          : belonging.reach(own.text, sheet) === 'private';
      if (!isPrivate) return false;
      if (typeof own?.fills === 'string') filled.push(areaOf(own.fills));
      return cellText(cell, strings) !== '';
    },
  };
}

function placeOf({ column }: RawCell, row: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}
