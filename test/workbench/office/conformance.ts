import { itServesTheAddIn } from './conformance/addin';
import type { BothSides } from './conformance/bothSides';
import { itServesCells } from './conformance/cells';
import { itServesFiles } from './conformance/files';
import { itRefusesAsExcel } from './conformance/refusals';

/** What every transport of office.js must be good for, whatever its shape. */
export function itServesOfficeJs(sides: BothSides): void {
  itServesCells(sides);
  itRefusesAsExcel(sides);
  itServesTheAddIn(sides);
  itServesFiles(sides);
}
