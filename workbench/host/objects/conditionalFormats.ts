import { cutConditionalFormats } from '../editing/cutConditionalFormats';
import { demandUnprotected } from '../editing/protection';
import type { ExcelHost } from '../host';
import type { ConditionalFormat } from '../model/conditionalFormat';
import { freeFormatId } from '../structure/freeFormatId';
import { intersection } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import { ExcelClass } from '../protocol/excelClass';
import { ExcelError, invalidOperation, itemNotFound } from '../protocol/excelError';
import { method, navigation, value, type ExcelObject } from '../protocol/excelObject';
import type { RangeSubject } from '../rangeSubject';
import { booleanArgument, numberArgument, oneOf } from './arguments';
import { cellValueClass, customClass } from './conditionalRules';
import { rangeOf } from './range';

/** A conditional format with the sheet it is on. */
export interface SheetFormat {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const conditionalFormatClass = new ExcelClass<SheetFormat>('ConditionalFormat', {
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    id: value(6, ({ format }) => format.id),
    type: value(6, ({ format }) => (format.rule.kind === 'custom' ? 'Custom' : 'CellValue')),
    stopIfTrue: value(
      6,
      ({ format }) => format.stopIfTrue,
      ({ format }, written) => {
        format.stopIfTrue = booleanArgument(written);
      },
    ),
    priority: value(
      6,
      ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      ({ sheet, format }, written) => {
        const formats = sheet.conditionalFormats;
        formats.splice(formats.indexOf(format), 1);
        formats.splice(numberArgument(written), 0, format);
      },
    ),
    custom: navigation(6, (one, host) => ofKind(one, host, 'custom', true)),
    customOrNullObject: navigation(6, (one, host) => ofKind(one, host, 'custom', false)),
    cellValue: navigation(6, (one, host) => ofKind(one, host, 'cellValue', true)),
    cellValueOrNullObject: navigation(6, (one, host) => ofKind(one, host, 'cellValue', false)),
  },
  methods: {
    delete: method(6, ({ sheet, format }) => {
      demandUnprotected(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
    }),
    getRange: method(6, ({ sheet, format }, _, host) => {
      const [range, ...others] = format.ranges;
      if (!range) throw itemNotFound();
      if (others.length > 0) throw invalidOperation('The format is applied to several ranges.');
      return rangeOf(host, sheet, range);
    }),
    // None where the format is applied to several ranges.
    getRangeOrNullObject: method(6, ({ sheet, format: { ranges } }, _, host) => {
      const [range] = ranges;
      return range === undefined || ranges.length > 1 ? null : rangeOf(host, sheet, range);
    }),
  },
});

function ofKind(
  one: SheetFormat,
  host: ExcelHost,
  kind: 'custom' | 'cellValue',
  isDemanded: boolean,
): ExcelObject | null {
  if (one.format.rule.kind === kind) {
    return (kind === 'custom' ? customClass : cellValueClass).of(one, host);
  }
  if (isDemanded) throw itemNotFound();
  return null;
}

function over({ sheet, rect }: { sheet: Sheet; rect: Rect }): SheetFormat[] {
  return sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((each) => intersection(each, rect)))
    .map((format) => ({ sheet, format }));
}

const collectionClass = new ExcelClass<RangeSubject>('ConditionalFormatCollection', {
  items: (range, host) => over(range).map((one) => conditionalFormatClass.of(one, host)),
  item: (range, key, host) => {
    const format = range.sheet.conditionalFormats.find(({ id }) => id === key);
    return format ? conditionalFormatClass.of({ sheet: range.sheet, format }, host) : null;
  },
  methods: {
    add: method(6, ({ sheet, rect }, [type], host) => {
      demandUnprotected(sheet);
      const kind = oneOf(type, [
        'Custom',
        'CellValue',
        'DataBar',
        'ColorScale',
        'IconSet',
      ] as const);
      if (kind !== 'Custom' && kind !== 'CellValue') {
        throw new ExcelError('NotImplemented', 'Only formulas and cell values are emulated.', 501);
      }
      const format: ConditionalFormat = {
        id: freeFormatId(host.workbook),
        ranges: [rect],
        rule:
          kind === 'Custom'
            ? { kind: 'custom', formula: '' }
            : { kind: 'cellValue', operator: 'EqualTo', formula1: '' },
        look: {},
        stopIfTrue: false,
      };
      // Excel gives a new conditional format the highest priority.
      sheet.conditionalFormats.unshift(format);
      return conditionalFormatClass.of({ sheet, format }, host);
    }),
    getCount: method(6, (range) => over(range).length),
    getItem: method(6, (range, [key], host) => {
      const format = range.sheet.conditionalFormats.find(({ id }) => id === key);
      if (!format) throw itemNotFound();
      return conditionalFormatClass.of({ sheet: range.sheet, format }, host);
    }),
    getItemAt: method(6, (range, [at], host) => {
      const one = over(range)[numberArgument(at)];
      if (!one) throw itemNotFound();
      return conditionalFormatClass.of(one, host);
    }),
    clearAll: method(6, ({ sheet, rect }) => {
      demandUnprotected(sheet);
      cutConditionalFormats(sheet, rect);
    }),
  },
});

/** The conditional formats that touch a range. */
export function rangeConditionalFormats(range: RangeSubject, host: ExcelHost): ExcelObject {
  return collectionClass.of(range, host);
}
