import { areaOf, type Area } from './formula/area';
import { NotCopied } from './notCopied';
import type { OpenedFile } from './package/openedFile';
import { sheetText, type SheetText } from './sheet/sheetText';
import { childOf, childrenOf, partId, textOf, type XmlElement } from './xml/xmlElement';

/** A sheet of the file, whether the copy takes it or not. */
export interface BookSheet {
  readonly name: string;
  readonly path: string;
  /** Its place in the workbook, from 0, which names of its own refer to. */
  readonly at: number;
  /** `worksheet`, `chartsheet`, or another kind that no copy takes. */
  readonly kind: string;
  readonly hidden: boolean;
  /** Its line in the list of sheets. */
  readonly entry: XmlElement;
}

/** A table of the file. */
export interface BookTable {
  readonly name: string;
  readonly sheet: BookSheet;
  readonly path: string;
  readonly tree: XmlElement;
  readonly area: Area;
  /** Headers from left to right. */
  readonly columns: readonly string[];
}

/** A defined name; `scope` is the place of the sheet that it belongs to, null for the whole workbook. */
export interface BookName {
  readonly name: string;
  readonly scope: number | null;
  readonly formula: string;
  readonly entry: XmlElement;
}

/** What a workbook file says of itself, before any cell is read. */
export interface Book {
  readonly file: OpenedFile;
  readonly path: string;
  readonly tree: XmlElement;
  readonly sheets: readonly BookSheet[];
  readonly tables: readonly BookTable[];
  readonly names: readonly BookName[];
  /** Its part, taken apart when it is first asked for. Throws `NotCopied` where it is no sheet. */
  readonly textOf: (sheet: BookSheet) => SheetText;
}

/** Reads the list of sheets, tables and names of a file. Throws `NotCopied` where it is no workbook. */
export function bookOf(file: OpenedFile): Book {
  const path = file.links('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (path === undefined) throw new NotCopied('notRead');
  const tree = file.tree(path);
  const links = new Map(file.links(path).map((link) => [link.id, link]));
  const sheets = childrenOf(childOf(tree, 'sheets')).map((entry, at): BookSheet => {
    const link = links.get(partId(entry) ?? '');
    return {
      name: entry.attributes['name'] ?? '',
      path: link?.target ?? '',
      at,
      kind: link?.kind ?? '',
      hidden: (entry.attributes['state'] ?? 'visible') !== 'visible',
      entry,
    };
  });
  const names = childrenOf(childOf(tree, 'definedNames')).map((entry): BookName => {
    const scope = entry.attributes['localSheetId'];
    return {
      name: entry.attributes['name'] ?? '',
      scope: scope === undefined ? null : Number(scope),
      formula: textOf(entry),
      entry,
    };
  });
  return {
    file,
    path,
    tree,
    sheets,
    tables: sheets.flatMap((each) => tablesOn(file, each)),
    names,
    textOf: keptTexts(file),
  };
}

function keptTexts(file: OpenedFile): Book['textOf'] {
  const kept = new Map<string, SheetText>();
  return ({ path }) => {
    const text = kept.get(path) ?? sheetText(file.text(path));
    kept.set(path, text);
    return text;
  };
}

function tablesOn(file: OpenedFile, sheet: BookSheet): BookTable[] {
  if (sheet.kind !== 'worksheet') return [];
  return file
    .links(sheet.path)
    .filter(({ kind }) => kind === 'table')
    .map(({ target }) => {
      const tree = file.tree(target);
      const columns = childrenOf(childOf(tree, 'tableColumns'), 'tableColumn');
      return {
        name: tree.attributes['displayName'] ?? tree.attributes['name'] ?? '',
        sheet,
        path: target,
        tree,
        area: areaOf(tree.attributes['ref'] ?? 'A1'),
        columns: columns.map(({ attributes }) => attributes['name'] ?? ''),
      };
    });
}

/** Names of sheets, tables and names are the same in capitals or not. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
