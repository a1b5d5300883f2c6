import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { callTotals } from '../../../receivables/followups/callTotals';
import type { FollowUpBlock } from '../../../receivables/followups/followUps';
import type { Words } from '../../../words';
import { Amount } from '../../parts/Amount';

const useStyles = makeStyles({
  totals: { ...typographyStyles.body1, borderCollapse: 'collapse', width: '100%' },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    padding: 0,
    textAlign: 'right',
  },
  whose: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: 0 },
  figure: {
    textAlign: 'right',
    padding: 0,
    paddingLeft: tokens.spacingHorizontalM,
    whiteSpace: 'nowrap',
  },
});

interface CallTotalsProps {
  readonly blocks: readonly FollowUpBlock[];
  readonly words: Words;
}

/** What all accounts to call can be asked for, by currency. */
export function CallTotals({ blocks, words }: CallTotalsProps) {
  const styles = useStyles();
  const said = words.views.followUps;
  return (
    <table className={styles.totals} aria-label={said.totals}>
      <thead>
        <tr>
          <td />
          <th scope="col" className={styles.head}>
            {said.callable}
          </th>
          <th scope="col" className={styles.head}>
            {said.netAsk}
          </th>
        </tr>
      </thead>
      <tbody>
        {callTotals(blocks).map(({ currency, decimals, accounts, callable, netAsk }) => (
          <tr key={currency}>
            <th scope="row" className={styles.whose}>
              {said.accounts(accounts, currency ?? '')}
            </th>
            <td className={styles.figure}>
              <Amount minor={callable} decimals={decimals} strong />
            </td>
            <td className={styles.figure}>
              <Amount minor={netAsk} decimals={decimals} strong />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
