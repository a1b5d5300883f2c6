import { common, formatCells } from '../editing/formatCells';
import type { ExcelHost } from '../host';
import type { Border, Rect } from '../model/types';
import { ExcelClass } from '../protocol/excelClass';
import { invalidArgument } from '../protocol/excelError';
import { method, value, type ExcelObject } from '../protocol/excelObject';
import type { RangeSubject } from '../rangeSubject';
import { colorArgument, oneOf } from './arguments';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Index = (typeof INDEXES)[number];

interface RangeBorder {
  readonly range: RangeSubject;
  readonly index: Index;
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Which sides of which cells a border of a range is. */
function sidesOf({ range: { rect }, index }: RangeBorder): [Rect, Side][] {
  const last = { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
  switch (index) {
    case 'EdgeTop':
      return [[{ ...rect, rows: 1 }, 'top']];
    case 'EdgeBottom':
      return [[{ ...rect, row: last.row, rows: 1 }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...rect, columns: 1 }, 'left']];
    case 'EdgeRight':
      return [[{ ...rect, column: last.column, columns: 1 }, 'right']];
    case 'InsideHorizontal':
      return rect.rows < 2 ? [] : [[{ ...rect, rows: rect.rows - 1 }, 'bottom']];
    case 'InsideVertical':
      return rect.columns < 2 ? [] : [[{ ...rect, columns: rect.columns - 1 }, 'right']];
    default:
      return [];
  }
}

function borderOf(border: RangeBorder): Border | undefined {
  const [first] = sidesOf(border);
  if (!first) return undefined;
  const [rect, side] = first;
  return common(border.range.sheet, rect, ({ borders }) => borders?.[side], undefined);
}

function change(host: ExcelHost, border: RangeBorder, part: Partial<Border> | null): void {
  const now = borderOf(border);
  const next = part && { style: 'thin', ...now, ...part };
  for (const [rect, side] of sidesOf(border)) {
    formatCells(host, border.range.sheet, rect, { borders: { [side]: next ?? undefined } });
  }
}

/** Excel's line styles and weights against the one style a border of a file has. */
const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const TO_FILE: Readonly<Record<string, string>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
};
const WEIGHTS: Readonly<Record<string, string>> = {
  hair: 'Hairline',
  thin: 'Thin',
  medium: 'Medium',
  thick: 'Thick',
};

function lineStyle(border: RangeBorder): string {
  const style = borderOf(border)?.style;
  if (style === undefined || style === 'none') return 'None';
  return Object.keys(TO_FILE).find((name) => TO_FILE[name] === style) ?? 'Continuous';
}

const rangeBorderClass = new ExcelClass<RangeBorder>('RangeBorder', {
  identity: ({ index }) => ({ SideIndex: index }),
  properties: {
    sideIndex: value(1, ({ index }) => index),
    style: value(1, lineStyle, (border, written, host) => {
      const style = oneOf(written, STYLES);
      change(host, border, style === 'None' ? null : { style: TO_FILE[style] ?? 'thin' });
    }),
    color: value(
      1,
      (border) => borderOf(border)?.color ?? '#000000',
      (border, written, host) => {
        change(host, border, { color: colorArgument(written) });
      },
    ),
    weight: value(
      1,
      (border) => WEIGHTS[borderOf(border)?.style ?? 'thin'] ?? 'Thin',
      (border, written, host) => {
        const weight = oneOf(written, ['Hairline', 'Thin', 'Medium', 'Thick'] as const);
        const style = Object.keys(WEIGHTS).find((name) => WEIGHTS[name] === weight);
        change(host, border, { style: style ?? 'thin' });
      },
    ),
  },
});

function border(range: RangeSubject, host: ExcelHost, index: Index): ExcelObject {
  return rangeBorderClass.of({ range, index }, host);
}

/** `Excel.RangeBorderCollection` */
export const bordersClass = new ExcelClass<RangeSubject>('RangeBorderCollection', {
  items: (range, host) => INDEXES.map((index) => border(range, host, index)),
  item: (range, key, host) => border(range, host, oneOf(key, INDEXES)),
  properties: { count: value(1, () => INDEXES.length) },
  methods: {
    getItem: method(1, (range, [key], host) => border(range, host, oneOf(key, INDEXES))),
    getItemAt: method(1, (range, [at], host) => {
      const index = INDEXES[Number(at)];
      if (!index) throw invalidArgument();
      return border(range, host, index);
    }),
  },
});
