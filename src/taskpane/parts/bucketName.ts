import { CURRENT } from '../../receivables/aging/scheme';
import type { Words } from '../../words';

/** A bucket's name: days are figures in every language, what is not yet due has a word. */
export function bucketName(label: string, words: Words): string {
  return label === CURRENT ? words.sheets.aging.headers.current : label;
}
