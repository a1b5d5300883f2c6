import type { DeskState } from '../../actions/actions';
import type { NoFiguresWords } from '../../words/paneWords';
import { EmptyState } from '../parts/EmptyState';
import { FiguresComing } from './FiguresComing';

interface NoFiguresProps {
  readonly state: DeskState;
  readonly words: NoFiguresWords;
}

/** In place of figures: that they are coming, or how to get them. Why not, the message says. */
export function NoFigures({ state: { opening, running }, words }: NoFiguresProps) {
  return opening === null && running === null ? (
    <EmptyState title={words.title} text={words.text} />
  ) : (
    <FiguresComing name={words.coming} />
  );
}
