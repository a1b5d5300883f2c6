import type { XlsxPackage } from '../package/xlsxPackage';
import { childrenOf } from '../xml/xmlElement';

/**
 * Takes away what the save made untrue: the chain of calculation, which Excel makes again, the list
 * of sheets among the document's properties, and parts that only a deleted sheet or table linked to.
 */
export function dropStaleParts(
  saved: XlsxPackage,
  bookPath: string,
  reachableBefore: ReadonlySet<string>,
): void {
  for (const { id, path } of saved.related(bookPath, 'calcChain')) {
    saved.setRelationships(
      bookPath,
      saved.relationships(bookPath).filter((link) => link.id !== id),
    );
    saved.remove(path);
  }
  for (const { path } of saved.related('', 'extended-properties')) {
    const properties = saved.tree(path);
    if (!properties) continue;
    properties.children = childrenOf(properties).filter(
      ({ name }) => name !== 'HeadingPairs' && name !== 'TitlesOfParts',
    );
    saved.setTree(path, properties);
  }
  const reachable = saved.reachable();
  for (const path of reachableBefore) {
    if (!reachable.has(path) && saved.has(path)) saved.remove(path);
  }
}
