import type { Words } from '../../../../words';
import { VisuallyHidden } from '../../../parts/VisuallyHidden';
import { placeName } from '../changes/placeName';

interface RollsToProps {
  /** Labels of two buckets. */
  readonly from: string;
  readonly to: string;
  readonly words: Words;
}

/** From one bucket to the next: an arrow, and a word for those who do not see it. */
export function RollsTo({ from, to, words }: RollsToProps) {
  return (
    <>
      {placeName(from, words)} <span aria-hidden="true">→</span>{' '}
      <VisuallyHidden>{words.views.agingParts.rolling.to} </VisuallyHidden>
      {placeName(to, words)}
    </>
  );
}
