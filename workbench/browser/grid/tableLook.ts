import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Table } from '../../host/model/table';

/** Office's colours, in the order in which the seven styles of a row of the gallery use them. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const WHITE = '#FFFFFF';
const THIN = 1;

interface TablePalette {
  readonly header: IStyleData;
  readonly body: IStyleData;
  /** Added in every other row, the first among them. */
  readonly band: IStyleData;
  readonly totals: IStyleData;
}

const known = new Map<string, TablePalette>();

/** How a table's style draws one of its cells; a cell's own look stands above it. */
export function tableLook(table: Table, row: number): IStyleData | null {
  const palette = paletteOf(table.style);
  if (!palette) return null;
  const { range, showHeaders, showTotals, bandedRows } = table;
  if (showHeaders && row === range.row) return palette.header;
  if (showTotals && row === range.row + range.rows - 1) return palette.totals;
  const at = row - range.row - (showHeaders ? 1 : 0);
  return bandedRows && at % 2 === 0 ? { ...palette.body, ...palette.band } : palette.body;
}

/** The colours of a style of Excel's gallery (`TableStyleLight9`); null for one without. */
export function paletteOf(style: string): TablePalette | null {
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (family === undefined || number === undefined) return null;
  let palette = known.get(style);
  if (!palette) known.set(style, (palette = makePalette(family, Number(number))));
  return palette;
}

function makePalette(family: string, number: number): TablePalette {
  const accent = ACCENTS[(number - 1) % ACCENTS.length] ?? '#000000';
  const line = (color: string): IBorderStyleData => ({ s: THIN, cl: { rgb: color } });
  const black = { cl: { rgb: '#000000' }, bl: 1 };
  const band = { bg: { rgb: tint(accent, 0.85) } };
  const filled = { bg: { rgb: accent }, cl: { rgb: WHITE }, bl: 1 };
  const totals = { bl: 1, bd: { t: line(accent), b: line(accent) } };
  if (family === 'Light' && number <= 7) {
    return {
      header: { ...black, bd: { t: line(accent), b: line(accent) } },
      body: {},
      band,
      totals,
    };
  }
  if (family === 'Light' && number <= 14) {
    return { header: filled, body: { bd: { b: line(accent) } }, band: {}, totals };
  }
  if (family === 'Light') {
    const all = { t: line(accent), b: line(accent), l: line(accent), r: line(accent) };
    return { header: { ...black, bd: all }, body: { bd: all }, band, totals: { bl: 1, bd: all } };
  }
  return { header: filled, body: { bd: { b: line(tint(accent, 0.4)) } }, band, totals };
}

/** A colour mixed with white: 0 is the colour, 1 is white. */
function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
