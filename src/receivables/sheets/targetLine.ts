import type { TargetBlock } from '../targets/report';
import { targetsInWords } from '../targets/targetsInWords';
import type { TargetWords } from '../../words/targetWords';
import { over, text } from './bandCells';
import type { PlacedCell } from './plan';

/**
 * One line that says every percentage beside its target, over the column of that id: told by its words,
 * and red besides where one is missed. Nothing where there are no targets.
 */
export function targetLine(
  row: number,
  id: string,
  block: TargetBlock | undefined,
  words: TargetWords,
): readonly PlacedCell[] {
  const lines = block?.whole.lines ?? [];
  if (lines.length === 0) return [];
  const isMissed = lines.some(({ verdict }) => verdict === 'over');
  return [over(row, id, text(targetsInWords(lines, words), isMissed ? 'alert' : 'label'))];
}
