import { shiftFormula } from '../formula/shiftFormula';
import { attributeOf, type RawCell } from './rawRows';

/** Tells the formulas that cells share in full, one cell at a time. */
export interface SharedFormulas {
  inFull(formula: NonNullable<RawCell['formula']>, row: number, column: number): string;
}

/** The shared formulas of one sheet; its cells are asked in the order in which they are written. */
export function sharedFormulas(): SharedFormulas {
  const masters = new Map<string, { text: string; row: number; column: number }>();
  return {
    inFull: ({ attributes, text }, row, column) => {
      const group = attributes.includes('t="shared"') ? attributeOf(attributes, 'si') : undefined;
      if (group === undefined) return text;
      if (text !== '') masters.set(group, { text, row, column });
      const master = masters.get(group);
      if (master === undefined) return text;
      return shiftFormula(master.text, row - master.row, column - master.column);
    },
  };
}
