import type { ChartSeriesPlan } from '../../receivables/sheets/chartPlan';

/** From light to dark, so that the older of two columns is the darker one in print as well. */
const LIGHTEST = [0xc9, 0xd6, 0xea] as const;
const DARKEST = [0x12, 0x23, 0x3f] as const;
/** Around columns, that the light ones stand out from white paper; and of lines. */
const INK = '#1F3864';
const BROKEN_INK = '#7F7F7F';

/** The widths of lines and of the gap between columns: points, and per cent of a column. */
const OUTLINE = 0.75;
const LINE = 2.25;
const GAP = 60;

/** Dresses a series that was just made of so many values. */
export function dressSeries(
  series: Excel.ChartSeries,
  { look }: ChartSeriesPlan,
  values: number,
): void {
  const { line } = series.format;
  if (look === 'darkening') {
    series.gapWidth = GAP;
    line.color = INK;
    line.weight = OUTLINE;
    for (let at = 0; at < values; at++) {
      series.points.getItemAt(at).format.fill.setSolidColor(darkness(at, values));
    }
    return;
  }
  line.color = look === 'marked' ? INK : BROKEN_INK;
  line.weight = LINE;
  if (look === 'broken') line.lineStyle = Excel.ChartLineStyle.dash;
  else {
    series.markerStyle = Excel.ChartMarkerStyle.circle;
    series.markerBackgroundColor = INK;
    series.markerForegroundColor = INK;
  }
}

/** The fill of a column that has `of` columns around it. */
function darkness(at: number, of: number): string {
  const share = of < 2 ? 1 : at / (of - 1);
  const parts = LIGHTEST.map((light, part) => light + ((DARKEST[part] ?? 0) - light) * share);
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
