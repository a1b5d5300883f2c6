import type { Book, BookTable } from '../book';
import { columnAfter } from '../columnCuts';
import { addressOf, areaOf, meet } from '../formula/area';
import type { NewFile } from '../package/newFile';
import { rewriteFilter, type SheetCopy } from '../sheet/rewriteSheet';
import { takeNamesOut } from './takeNamesOut';
import {
  childOf,
  childrenOf,
  dropAttributes,
  keepChildren,
  localName,
  partId,
  textOf,
  type XmlElement,
} from '../xml/xmlElement';

/** Copies the tables of a sheet, without private columns and without what filled them from outside. */
export function copyTables(book: Book, copy: SheetCopy, tree: XmlElement, into: NewFile): void {
  const parts = childOf(tree, 'tableParts');
  if (parts === undefined) return;
  keepChildren(parts, (part) => {
    const link = copy.links.find(({ id }) => id === partId(part));
    const table = book.tables.find(({ path }) => path === link?.target);
    if (link === undefined || table === undefined) return false;
    const blocks = copy.belonging.cutsOf(copy.sheet).blocks;
    const cut = blocks.find((each) => each.table === table.name);
    if (cut?.lastRow === null) return false;
    rewriteTable(table, cut?.lastRow ?? null, copy);
    if (copy.unsaid !== null) takeNamesOut(table.tree, copy.unsaid);
    into.addTree(table.path, book.file.contentType(table.path), table.tree);
    into.link(copy.sheet.path, link);
    return true;
  });
  dropAttributes(parts, ['count']);
  if (childrenOf(parts).length === 0) {
    tree.children = tree.children.filter((each) => each !== parts);
  }
}

/** Rewrites a table, which ends with `lastRow` where that is not null: rows below it stay here. */
function rewriteTable(table: BookTable, lastRow: number | null, copy: SheetCopy): void {
  const { tree } = table;
  const area = { ...table.area, bottom: lastRow ?? table.area.bottom };
  const { belonging, sheet } = copy;
  const cuts = belonging.cutsOf(sheet);
  if (lastRow !== null) {
    dropAttributes(tree, ['totalsRowCount']);
    const filter = childOf(tree, 'autoFilter');
    if (filter !== undefined) filter.attributes['ref'] = addressOf(area);
  }
  dropAttributes(tree, ['tableType', 'connectionId', 'comment']);
  const columns = childOf(tree, 'tableColumns');
  if (columns !== undefined) {
    let at = area.left;
    keepChildren(columns, (column) => {
      const here = at++;
      if (cuts.removed.includes(here)) return false;
      dropAttributes(column, ['queryTableFieldId']);
      const emptied = cuts.hidden.some((hole) => meet(hole, { ...area, left: here, right: here }));
      rewriteColumn(column, copy, emptied);
      return true;
    });
    columns.attributes['count'] = String(childrenOf(columns).length);
  }
  keepChildren(tree, ({ name }) => cuts.hidden.length === 0 || localName(name) !== 'sortState');
  rewriteFilter(childOf(tree, 'autoFilter'), cuts, areaOf);
  const left = columnAfter(cuts, area.left);
  tree.attributes['ref'] = addressOf({
    ...area,
    left,
    right: columnAfter(cuts, area.right + 1) - 1,
  });
}

/** What fills a column, and what adds it up. */
function rewriteColumn(column: XmlElement, copy: SheetCopy, emptied: boolean): void {
  keepChildren(column, (formula) => {
    const kept = emptied ? null : copy.belonging.kept(textOf(formula), copy.sheet);
    if (kept !== null) formula.children = [kept];
    else if (localName(formula.name) === 'totalsRowFormula')
      delete column.attributes['totalsRowFunction'];
    return kept !== null;
  });
  if (emptied) dropAttributes(column, ['totalsRowFunction', 'totalsRowLabel']);
}
