import { bucketWord } from '../../receivables/aging/bucketWord';
import type { Words } from '../../words';

/** A bucket's name: days are figures in every language, what is not yet due and months have words. */
export function bucketName(label: string, words: Words): string {
  return bucketWord(label, words.sheets.aging.headers);
}
