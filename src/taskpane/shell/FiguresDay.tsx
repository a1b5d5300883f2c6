import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Picture } from '../../actions/actions';
import { toIso } from '../../receivables/calendar/isoDay';
import type { Words } from '../../words';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    flex: '1 1 100%',
    color: tokens.colorStatusDangerForeground3,
  },
});

interface FiguresDayProps {
  /** The day that the header tells, as ISO date. */
  readonly asOf: string;
  readonly picture: Picture | null;
  readonly words: Words;
}

/**
 * That the figures of the pane are of another day than its header says: somebody typed another as-of date
 * on *Duebook* and nothing was refreshed since. The sheets say the same in red by a formula.
 */
export function FiguresDay({ asOf, picture, words }: FiguresDayProps) {
  const styles = useStyles();
  const made = picture === null ? asOf : toIso(picture.result.asOf);
  if (made === asOf) return null;
  const { earlierFigures } = words.coordinators;
  return (
    <p className={styles.root}>
      <span aria-hidden="true">✕ </span>
      {earlierFigures(words.pane.header.day(made))}
    </p>
  );
}
