import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FollowUpBlock } from '../../../receivables/followups/followUps';
import type { Words } from '../../../words';
import { Amount } from '../../parts/Amount';

const useStyles = makeStyles({
  totals: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0 },
  block: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(10em, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  figure: { ...typographyStyles.subtitle2, margin: 0 },
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
    <div className={styles.totals}>
      {blocks
        .filter(({ accounts }) => accounts.length > 0)
        .map(({ currency, decimals, accounts }) => (
          <dl key={currency} className={styles.block}>
            <div>
              <dt className={styles.name}>
                {said.callable} · {said.accounts(accounts.length)}
              </dt>
              <dd className={styles.figure}>
                <Amount minor={sum(accounts.callable)} decimals={decimals} currency={currency} />
              </dd>
            </div>
            <div>
              <dt className={styles.name}>
                {said.netAsk} · {said.afterCredits}
              </dt>
              <dd className={styles.figure}>
                <Amount minor={sum(accounts.netAsk)} decimals={decimals} currency={currency} />
              </dd>
            </div>
          </dl>
        ))}
    </div>
  );
}

function sum(amounts: Float64Array): number {
  return amounts.reduce((whole, amount) => whole + amount, 0);
}
