import type { SheetWords } from '../../words/sheetWords';
import type { SettingProblem } from './readSettings';

/**
 * Why a setting cannot be used, where that can be told, and what to write instead: whole sentences,
 * to be put after the one that names the cell and what stands in it.
 * @example 'Each number must be greater than the one before it. Write whole numbers in rising order,
 * for example 0, 30, 60, 90.'
 */
export function settingProblemPhrase(
  { setting, reason, between = ['', ''] }: SettingProblem,
  words: SheetWords,
): string {
  const { settings, edgesProblems, intervalProblems, targetProblems } = words.duebook;
  const { correction } = settings[setting];
  if (reason === null) return correction;
  const why =
    reason === 'overlap' || reason === 'gap'
      ? intervalProblems[reason](...between)
      : { ...edgesProblems, ...targetProblems }[reason];
  return `${why} ${correction}`;
}
