import { parseRect } from '../../host/model/address';
import type { Sheet } from '../../host/model/sheet';
import type { XlsxPackage } from '../package/xlsxPackage';
import { childrenOf } from '../xml/xmlElement';

/** Reads where a sheet's comments are; what they say stays in the file. */
export function readComments(opened: XlsxPackage, path: string, sheet: Sheet): void {
  for (const link of opened.related(path, 'threadedComment')) {
    for (const { attributes } of childrenOf(opened.tree(link.path), 'threadedComment')) {
      const at = parseRect(attributes['ref'] ?? '');
      // An answer stands in the thread of the comment that it answers.
      if (at === null || attributes['parentId'] !== undefined) continue;
      const id = attributes['id'] ?? `${sheet.comments.length}`;
      sheet.comments.push({ id, row: at.row, column: at.column });
    }
  }
}
