import { addressOf } from '../../host/model/address';
import type { Sheet, SheetFilter } from '../../host/model/sheet';
import { childOf, childrenOf, element, type XmlElement } from '../xml/xmlElement';
import { readFilterColumns, writeFilterColumns } from './filterColumns';
import { parseRanges, sameParts } from './ranges';
import { replaceElements } from './sheetPart';

function filterOf(tree: XmlElement): SheetFilter | null {
  const found = childOf(tree, 'autoFilter');
  const [range] = parseRanges(found?.attributes['ref']);
  return range ? { range, criteria: readFilterColumns(found) } : null;
}

/** Reads the filter of a sheet's plain range. */
export function readSheetFilter(sheet: Sheet, tree: XmlElement): void {
  sheet.filter = filterOf(tree);
}

/** Writes the filter of a sheet's plain range where it differs from the part's. */
export function writeSheetFilter(sheet: Sheet, tree: XmlElement): void {
  const { filter } = sheet;
  if (sameParts(filterOf(tree), filter)) return;
  if (!filter) {
    replaceElements(tree, 'autoFilter', []);
    return;
  }
  const now = childOf(tree, 'autoFilter');
  const rest = childrenOf(now).filter(({ name }) => name !== 'filterColumn');
  const columns = writeFilterColumns(now, filter.criteria);
  replaceElements(tree, 'autoFilter', [
    element('autoFilter', { ...now?.attributes, ref: addressOf(filter.range) }, [
      ...columns,
      ...rest,
    ]),
  ]);
}
