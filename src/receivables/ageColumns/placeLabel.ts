import type { ItemPlace } from '../accounts/itemPlace';
import type { AgingResult } from '../aging/result';
import { bucketWord } from '../aging/bucketWord';
import type { SheetWords } from '../../words/sheetWords';

/**
 * Where an item stands, in the words of the sheets.
 * @example placeLabel({ kind: 'bucket', bucket: 0 }, result, words) is 'Current'
 */
export function placeLabel(
  place: ItemPlace,
  { labels }: Pick<AgingResult, 'labels'>,
  { aging: { headers }, notAged }: SheetWords,
): string {
  switch (place.kind) {
    case 'bucket':
      return bucketWord(labels[place.bucket] ?? '', headers);
    case 'noDate':
      return headers.noDate;
    case 'credits':
      return headers.credits;
    case 'disputed':
      return headers.disputed;
    case 'afterAsOf':
      return notAged['after-as-of'];
    case 'notAged':
      return notAged[place.cause];
  }
}
