import type { Chart, ChartLineStyle, MarkerStyle } from '../../host/model/chart';

/** What Excel calls a thing over its API, and what a file calls it (ECMA-376 part 1, 20.1.10, 21.2.3). */
export const DASHES: readonly (readonly [ChartLineStyle, string])[] = [
  ['Continuous', 'solid'],
  ['Dash', 'dash'],
  ['DashDot', 'dashDot'],
  ['DashDotDot', 'lgDashDotDot'],
  ['Dot', 'sysDash'],
  ['RoundDot', 'sysDot'],
];

export const MARKERS: readonly (readonly [MarkerStyle, string])[] = [
  ['None', 'none'],
  ['Circle', 'circle'],
  ['Diamond', 'diamond'],
  ['Square', 'square'],
  ['Triangle', 'triangle'],
];

export const LEGEND_SIDES: readonly (readonly [Chart['legend']['position'], string])[] = [
  ['Bottom', 'b'],
  ['Left', 'l'],
  ['Right', 'r'],
  ['Top', 't'],
];
