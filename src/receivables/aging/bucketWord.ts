import type { SheetWords } from '../../words/sheetWords';
import { CURRENT } from './scheme';
import { MONTH_LABELS } from './schemeOn';

/**
 * What a bucket is called: days are figures in every language, what is not yet due and the months of the
 * calendar have words.
 * @example bucketWord('1 month', spanish.aging.headers) is '1 mes'; '1-30' stays so
 */
export function bucketWord(
  label: string,
  { current, months }: Pick<SheetWords['aging']['headers'], 'current' | 'months'>,
): string {
  if (label === CURRENT) return current;
  const month = MONTH_LABELS.findIndex((each) => each === label);
  return months[month] ?? label;
}
