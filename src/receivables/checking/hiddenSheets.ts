import type { SharedSheet } from '../sharing/preview';
import { FIX_OF, type Finding } from './finding';

/**
 * The finding that sheets are hidden; none where all are in sight.
 * @example hiddenSheets([{ name: 'Old', hidden: true, ... }])[0].count is 1
 */
export function hiddenSheets(
  sheets: readonly Pick<SharedSheet, 'name' | 'hidden'>[],
): readonly Finding[] {
  const names = sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
  if (names.length === 0) return [];
  const kind = 'hidden-sheets';
  return [{ kind, sheets: names, count: names.length, places: [], details: [], fix: FIX_OF[kind] }];
}
