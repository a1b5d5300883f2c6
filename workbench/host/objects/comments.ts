import type { ExcelHost } from '../host';
import type { SheetComment } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import { ExcelClass } from '../protocol/excelClass';
import { method, value, type ExcelObject } from '../protocol/excelObject';
import { rangeOf } from './range';

interface Commented {
  readonly sheet: Sheet;
  readonly comment: SheetComment;
}

/** `Excel.Comment`: where it is, not what it says. */
const commentClass = new ExcelClass<Commented>('Comment', {
  identity: ({ comment }) => ({ Id: comment.id }),
  properties: { id: value(10, ({ comment }) => comment.id) },
  methods: {
    getLocation: method(10, ({ sheet, comment: { row, column } }, _, host) =>
      rangeOf(host, sheet, { row, column, rows: 1, columns: 1 }),
    ),
  },
});

const commentsClass = new ExcelClass<readonly Sheet[]>('CommentCollection', {
  items: (sheets, host) => all(sheets).map((one) => commentClass.of(one, host)),
  item: (sheets, key, host) => {
    const found = all(sheets).find(({ comment }) => comment.id === key);
    return found ? commentClass.of(found, host) : null;
  },
  methods: { getCount: method(10, (sheets) => all(sheets).length) },
});

function all(sheets: readonly Sheet[]): readonly Commented[] {
  return sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
}

/** `Excel.CommentCollection` of some sheets: those in threads, not the notes of earlier versions. */
export function commentsOf(host: ExcelHost, sheets: readonly Sheet[]): ExcelObject {
  return commentsClass.of(sheets, host);
}
