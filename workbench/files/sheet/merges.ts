import { addressOf } from '../../host/model/address';
import type { Sheet } from '../../host/model/sheet';
import type { Rect } from '../../host/model/types';
import { childOf, childrenOf, element, type XmlElement } from '../xml/xmlElement';
import { parseRanges, sameParts } from './ranges';
import { replaceElements } from './sheetPart';

function mergesOf(tree: XmlElement): Rect[] {
  return childrenOf(childOf(tree, 'mergeCells')).flatMap(({ attributes }) =>
    parseRanges(attributes['ref']),
  );
}

export function readMerges(sheet: Sheet, tree: XmlElement): void {
  sheet.merges = mergesOf(tree);
}

export function writeMerges(sheet: Sheet, tree: XmlElement): void {
  if (sameParts(mergesOf(tree), sheet.merges)) return;
  const merged = sheet.merges.map((rect) => element('mergeCell', { ref: addressOf(rect) }));
  const list = element('mergeCells', { count: merged.length }, merged);
  replaceElements(tree, 'mergeCells', merged.length > 0 ? [list] : []);
}
