import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import type { DeskState } from '../../actions/actions';
import type { NoFiguresWords } from '../../words/paneWords';
import { EmptyState } from '../parts/EmptyState';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface NoFiguresProps {
  readonly state: DeskState;
  readonly words: NoFiguresWords;
}

/** In place of figures: that they are coming, or how to get them. Why not, the message says. */
export function NoFigures({ state: { opening, running }, words }: NoFiguresProps) {
  const { lines } = useStyles();
  if (opening === null && running === null) {
    return <EmptyState title={words.title} text={words.text} />;
  }
  return (
    <Skeleton aria-label={words.coming} className={lines}>
      {['28%', '100%', '72%', '88%', '64%'].map((width) => (
        <SkeletonItem key={width} style={{ width }} />
      ))}
    </Skeleton>
  );
}
