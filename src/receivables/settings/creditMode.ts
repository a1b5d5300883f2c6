import type { CellValue } from '../ledger/area';
import { byName, type Answer, type Names } from './namedAnswer';
import type { CreditMode } from './settings';

const CREDITS: Names<CreditMode> = [
  ['own-column', /^(owncolumn|column|columnapropia|columnaaparte|aparte)/],
  ['own-date', /^(owndate|bydate|aged|fechapropia|porfecha|porsufecha)/],
  ['current', /^(current|notdue|novencid|porvencer|actual)/],
  ['oldest-first', /^(oldestfirst|fifo|applied|alomasantiguo|masantigu|primerolomasantiguo)/],
  ['excluded', /^(excluded|exclude|leftout|excluid|fuera)/],
];

/**
 * Where credits stand, by name in English or Spanish.
 * @example credits('Oldest first') is 'oldest-first'
 */
export function credits(cell: CellValue | undefined): Answer<CreditMode> {
  return byName(cell, CREDITS);
}
