import type { DocumentProperties } from '../../host/model/documentProperties';
import type { Workbook } from '../../host/model/workbook';
import type { XlsxPackage } from '../package/xlsxPackage';
import { childrenOf, textOf, type XmlElement } from '../xml/xmlElement';

type Text = Exclude<keyof DocumentProperties, 'custom'>;

/** What stands in the file is what is wanted. */
const SAME = Symbol('same');

/** In which part a property stands, and as which element, whatever its prefix is. */
const PLACES: readonly { readonly part: string; readonly texts: Readonly<Record<string, Text>> }[] =
  [
    {
      part: 'core-properties',
      texts: {
        title: 'title',
        subject: 'subject',
        creator: 'author',
        lastModifiedBy: 'lastAuthor',
        category: 'category',
        keywords: 'keywords',
        description: 'comments',
      },
    },
    { part: 'extended-properties', texts: { Manager: 'manager', Company: 'company' } },
  ];

/** Reads what a file says of itself into the model. */
export function readProperties(opened: XlsxPackage, { properties }: Workbook): void {
  for (const { part, texts } of PLACES) {
    for (const child of childrenOf(partTree(opened, part)?.tree)) {
      const name = texts[localName(child)];
      if (name !== undefined) properties[name] = textOf(child);
    }
  }
  for (const child of childrenOf(partTree(opened, 'custom-properties')?.tree)) {
    const { name } = child.attributes;
    if (name !== undefined) properties.custom.set(name, textOf(childrenOf(child)[0]));
  }
}

/**
 * Writes back what differs from the file's own. A file without such a part gets none: then nobody has
 * signed it, and Excel makes the part when it saves.
 */
export function writeProperties(saved: XlsxPackage, { properties }: Workbook): void {
  for (const { part, texts } of PLACES) {
    rewrite(saved, part, (child) => {
      const name = texts[localName(child)];
      return name === undefined || properties[name] === textOf(child) ? SAME : properties[name];
    });
  }
  rewrite(saved, 'custom-properties', (child) => {
    const { name = '' } = child.attributes;
    return properties.custom.has(name) ? SAME : '';
  });
}

/** Gives each element the text that is wanted; '' takes it away. */
function rewrite(
  saved: XlsxPackage,
  part: string,
  wanted: (child: XmlElement) => string | typeof SAME,
): void {
  const found = partTree(saved, part);
  if (found === null) return;
  const { path, tree } = found;
  let changed = false;
  const kept = childrenOf(tree).filter((child) => {
    const text = wanted(child);
    if (text === SAME) return true;
    changed = true;
    child.children = [text];
    return text !== '';
  });
  if (!changed) return;
  tree.children = kept;
  saved.setTree(path, tree);
}

function partTree(opened: XlsxPackage, kind: string): { path: string; tree: XmlElement } | null {
  const path = opened.related('', kind)[0]?.path;
  const tree = path === undefined ? undefined : opened.tree(path);
  return path === undefined || tree === undefined ? null : { path, tree };
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}
