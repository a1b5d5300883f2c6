import type { ExcelHost } from '../host';
import { addressOf, quoteSheet } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import { ExcelClass } from '../protocol/excelClass';
import type { ExcelObject } from '../protocol/excelObject';
import { RangeSubject } from '../rangeSubject';
import { rangeMethods } from './rangeMethods';
import { rangeNeighbours } from './rangeNeighbours';
import { rangeProperties } from './rangeProperties';

/** `Excel.Range` */
export const rangeClass = new ExcelClass<RangeSubject>('Range', {
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  properties: rangeProperties,
  methods: { ...rangeNeighbours, ...rangeMethods },
});

/** The address as `Range.address` gives it, with its sheet. */
export function fullAddress({ sheet, rect }: { sheet: Sheet; rect: Rect }): string {
  return `${quoteSheet(sheet.name)}!${addressOf(rect)}`;
}

/** A new range object over cells. */
export function rangeOf(host: ExcelHost, sheet: Sheet, rect: Rect): ExcelObject {
  return rangeClass.of(new RangeSubject(sheet, rect), host);
}
