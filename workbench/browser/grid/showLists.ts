import type { ListValidation } from '../../host/model/listValidation';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { allowedValues } from '../../host/person/allowedValues';
import type { GridPort } from './gridPort';
import { MUTATION } from './mutations';
import { gridRange } from './gridRange';

/** Gives the grid the drop-downs of a sheet. What a list refuses, the workbook refuses. */
export function showLists(port: GridPort, workbook: Workbook, sheet: Sheet): void {
  const subUnitId = sheet.id;
  const wanted = new Map<string, readonly [ListValidation, readonly string[]]>();
  for (const list of sheet.validations) {
    const texts = list.inCellDropDown ? allowedValues(list, workbook, sheet) : null;
    if (texts) wanted.set(JSON.stringify([list.ranges, texts]), [list, texts]);
  }
  const shown = new Set(port.lists(subUnitId));
  for (const ruleId of shown) {
    if (!wanted.has(ruleId)) port.send(MUTATION.removeList, { subUnitId, ruleId });
  }
  for (const [uid, [list, texts]] of wanted) {
    if (shown.has(uid)) continue;
    port.send(MUTATION.addList, {
      subUnitId,
      rule: {
        uid,
        type: 'list',
        formula1: texts.join(','),
        ranges: list.ranges.map(gridRange),
        allowBlank: true,
        showDropDown: true,
        showErrorMessage: false,
        errorStyle: WARNING,
        renderMode: ARROW,
      },
    });
  }
}

/** The grid's own judgement of a value stays a hint. */
const WARNING = 2;
/** Drawn as an arrow in the cell, not as a coloured chip. */
const ARROW = 1;
