import { common, formatCells } from '../editing/formatCells';
import type { ExcelHost } from '../host';
import type { Style } from '../model/types';
import type { StyleChange } from '../model/stylePool';
import { ExcelClass } from '../protocol/excelClass';
import { method, navigation, value, type PropertyDeclaration } from '../protocol/excelObject';
import type { RangeSubject } from '../rangeSubject';
import { booleanArgument, colorArgument, numberArgument, oneOf, textArgument } from './arguments';
import { bordersClass } from './borders';
import {
  columnWidth,
  fitColumns,
  fitRows,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from './cellSizes';

/** A property that is the same part of every cell's style; null where cells differ. */
function styled<T>(
  since: number,
  part: (style: Style) => T,
  change: (value: unknown) => StyleChange,
  mixed: T | null = null,
): PropertyDeclaration<RangeSubject> {
  return value(
    since,
    ({ sheet, rect }) => common(sheet, rect, part, mixed),
    ({ sheet, rect }, written, host: ExcelHost) => {
      formatCells(host, sheet, rect, change(written));
    },
  );
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

/** `Excel.RangeFormat` */
export const rangeFormatClass = new ExcelClass<RangeSubject>('RangeFormat', {
  properties: {
    horizontalAlignment: styled(
      1,
      ({ horizontal }) => capital(horizontal ?? 'general'),
      (written) => ({ horizontal: lower(oneOf(written, HORIZONTAL)) }),
    ),
    verticalAlignment: styled(
      1,
      ({ vertical }) => capital(vertical ?? 'bottom'),
      (written) => ({ vertical: lower(oneOf(written, VERTICAL)) }),
    ),
    wrapText: styled(
      1,
      ({ wrap }) => wrap ?? false,
      (written) => ({ wrap: booleanArgument(written) || undefined }),
    ),
    indentLevel: styled(
      9,
      ({ indent }) => indent ?? 0,
      (written) => ({ indent: numberArgument(written) || undefined }),
    ),
    columnWidth: value(2, columnWidth, setColumnWidth),
    rowHeight: value(2, rowHeight, setRowHeight),
    fill: navigation(1, (range, host) => rangeFillClass.of(range, host)),
    font: navigation(1, (range, host) => rangeFontClass.of(range, host)),
    borders: navigation(1, (range, host) => bordersClass.of(range, host)),
    protection: navigation(2, (range, host) => formatProtectionClass.of(range, host)),
  },
  methods: {
    autofitColumns: method(2, fitColumns),
    autofitRows: method(2, fitRows),
  },
});

/** `Excel.RangeFill`. Excel says white where there is no fill, and nothing where fills differ. */
const rangeFillClass = new ExcelClass<RangeSubject>('RangeFill', {
  properties: {
    color: styled(
      1,
      ({ fill }) => fill ?? '#FFFFFF',
      (written) => ({ fill: colorArgument(written) || undefined }),
      '',
    ),
  },
  methods: {
    clear: method(1, ({ sheet, rect }, _, host) => {
      formatCells(host, sheet, rect, { fill: undefined });
    }),
  },
});

/** `Excel.RangeFont` */
const rangeFontClass = new ExcelClass<RangeSubject>('RangeFont', {
  properties: {
    name: styled(
      1,
      ({ font }) => font?.name ?? 'Calibri',
      (written) => ({ font: { name: textArgument(written) } }),
    ),
    size: styled(
      1,
      ({ font }) => font?.size ?? 11,
      (written) => ({ font: { size: Number(written) } }),
    ),
    color: styled(
      1,
      ({ font }) => font?.color ?? '#000000',
      (written) => ({ font: { color: colorArgument(written) || undefined } }),
      '',
    ),
    bold: fontSwitch('bold'),
    italic: fontSwitch('italic'),
    underline: styled(
      1,
      ({ font }) => (font?.underline ? 'Single' : 'None'),
      (written) => ({
        font: {
          underline: oneOf(written, ['None', 'Single', 'Double'] as const) !== 'None' || undefined,
        },
      }),
    ),
  },
});

function fontSwitch(name: 'bold' | 'italic'): PropertyDeclaration<RangeSubject> {
  return styled(
    1,
    ({ font }) => font?.[name] ?? false,
    (written) => ({ font: { [name]: booleanArgument(written) || undefined } }),
  );
}

/** `Excel.FormatProtection` */
const formatProtectionClass = new ExcelClass<RangeSubject>('FormatProtection', {
  properties: {
    locked: styled(
      2,
      ({ locked }) => locked ?? true,
      (written) => ({ locked: booleanArgument(written) ? undefined : false }),
    ),
  },
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower<T extends string>(text: T): Uncapitalize<T> {
  return (text.charAt(0).toLowerCase() + text.slice(1)) as Uncapitalize<T>;
}
