import type { XlsxPackage } from '../package/xlsxPackage';
import { childOf, childrenOf, type XmlElement } from '../xml/xmlElement';
import { parseXml } from '../xml/parseXml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

/**
 * The `cm` number that marks a cell as a dynamic array, adding the metadata it points at when the
 * file has none ([MS-XLSX] 2.4.58, dynamicArrayProperties).
 */
export function dynamicArrayMark(saved: XlsxPackage, bookPath: string): string {
  const known = saved.related(bookPath, 'sheetMetadata')[0]?.path;
  const tree = known === undefined ? undefined : saved.tree(known);
  if (known !== undefined && tree) {
    const mark = markIn(tree);
    if (mark !== undefined) return mark;
    // A file with other metadata and no dynamic arrays: the array is written as an ordinary one.
    return '0';
  }
  const path = 'xl/metadata.xml';
  saved.add(path, TYPE, parseXml(METADATA));
  saved.relate(bookPath, 'sheetMetadata', path);
  return '1';
}

function markIn(tree: XmlElement): string | undefined {
  const types = childrenOf(childOf(tree, 'metadataTypes'));
  const type = types.findIndex(({ attributes }) => attributes['name'] === 'XLDAPR') + 1;
  const blocks = childrenOf(childOf(tree, 'cellMetadata'));
  const at = blocks.findIndex((block) => childOf(block, 'rc')?.attributes['t'] === String(type));
  return type > 0 && at >= 0 ? String(at + 1) : undefined;
}

const METADATA = `<metadata xmlns="${MAIN}" xmlns:xda="${DYNAMIC}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
