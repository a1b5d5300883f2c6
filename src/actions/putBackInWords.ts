import type { Left, PutBackDone } from '../workbook/restoring/restoreWritten';
import type { RestoringWords } from '../words/restoringWords';

/** What is told once a write was put back: the sheets, and what stays as it is and why. */
export function putBackInWords({ sheets, left }: PutBackDone, words: RestoringWords): string {
  const done = sheets.length === 0 ? words.allLeft : words.putBack(sheets.join(', '));
  return [done, ...left.map((one) => leftInWords(one, words))].join(' ');
}

function leftInWords({ sheet, why, cells, count }: Left, words: RestoringWords): string {
  switch (why) {
    case 'cells': {
      const more = count > cells.length ? '…' : '';
      return words.cellsLeft(sheet, `${cells.join(', ')}${more}`, count);
    }
    case 'moved':
      return words.sheetMoved(sheet);
    case 'kept':
      return words.sheetKept(sheet);
    case 'protected':
      return words.sheetProtected(sheet);
    case 'gone':
      return words.sheetGone(sheet);
  }
}
