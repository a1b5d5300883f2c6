import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../../words';
import { hashOf, type ViewName } from '../../shell/route';
import type { Call } from './callOf';

const useStyles = makeStyles({
  way: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  order: { display: 'flex', columnGap: tokens.spacingHorizontalM, marginLeft: 'auto' },
  rank: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface CallWayProps {
  readonly call: Call;
  /** The view that the person came from. */
  readonly from: ViewName;
  /** Key of the account shown: the list that it leads back to begins there. */
  readonly account: string;
  readonly words: Words;
}

/** The way back, and from call to call. */
export function CallWay({ call, from, account, words }: CallWayProps) {
  const styles = useStyles();
  const said = words.views.account;
  const { rank, of, previous, next } = call;
  return (
    <nav aria-label={said.title} className={styles.way}>
      <Link href={hashOf(from, account)}>
        <span aria-hidden="true">‹ </span>
        {said.back(words.views[from].title)}
      </Link>
      {rank > 0 && (
        <span className={styles.order}>
          <span className={styles.rank}>{said.rank(rank, of)}</span>
          {previous !== null && <Link href={hashOf('account', previous)}>{said.previous}</Link>}
          {next !== null && <Link href={hashOf('account', next)}>{said.next}</Link>}
        </span>
      )}
    </nav>
  );
}
