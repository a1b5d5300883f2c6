import { edgesText, typedEdges } from '../../../receivables/aging/typedEdges';
import type { SetUpViewWords } from '../../../words/views/setUpViewWords';
import type { SettingChoice } from './settingChoices';

/** Sets of buckets in use, as a person would type their edges. */
const USUAL: readonly (readonly [
  Exclude<keyof SetUpViewWords['usualBuckets'], 'label' | 'other'>,
  string,
])[] = [
  ['throughThirty', '0, 30, 60, 90'],
  ['fromToday', '-1, 29, 59, 89'],
  ['todayLate', '-1, 30, 60, 90'],
  ['overThirty', '<=30, 60, 90'],
  ['months', 'months'],
];

/** The usual sets of buckets to choose from. */
export function usualBuckets(words: SetUpViewWords['usualBuckets']): readonly SettingChoice[] {
  return USUAL.map(([name, typed]) => ({ typed, name: words[name] }));
}

/**
 * Which of the usual sets a text comes to, as it is typed there; `''` where it is none of them.
 * @example usualOf('30/60/90') is '0, 30, 60, 90'
 */
export function usualOf(typed: string): string {
  const read = typedEdges(typed);
  if ('problem' in read) return '';
  const text = edgesText(read.edges);
  return USUAL.some(([, usual]) => usual === text) ? text : '';
}
