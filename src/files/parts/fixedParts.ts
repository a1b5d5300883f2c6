import { escapeText } from '../xml/escape';

/** A part of the copy that says the same whatever the workbook was. */
export interface FixedPart {
  readonly path: string;
  readonly contentType: string;
  /** The last part of its relationship's type, in full. */
  readonly type: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The document's properties. */
export const CORE: FixedPart = {
  path: 'docProps/core.xml',
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
};

/** Properties that say a title and nothing else: no author, company, manager or keyword. */
export function coreProperties(title: string): string {
  return `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(title)}</dc:title></cp:coreProperties>`;
}

/**
 * What the cells of formulas that spill refer to: that they are dynamic arrays, and nothing else (MS-XLSX
 * 2.6.2, XLDAPR). What a workbook's own part may hold besides, are prices and pictures.
 */
export const DYNAMIC_ARRAYS = `${DECLARATION}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
