import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Picture } from '../../../actions/actions';
import { why } from '../../../receivables/followups/why';
import type { Account } from '../../../receivables/ledger/ledger';
import type { Words } from '../../../words';
import { accountName } from '../../parts/accountName';
import type { Call } from './callOf';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  name: { ...typographyStyles.subtitle1, margin: 0 },
  key: { color: tokens.colorNeutralForeground2 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  fact: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, userSelect: 'text' },
  why: { margin: 0 },
});

interface AccountHeadProps {
  readonly account: Account;
  readonly call: Call;
  readonly picture: Picture;
  readonly words: Words;
}

/** Who the account is, how to reach it, and why to. */
export function AccountHead({ account, call, picture, words }: AccountHeadProps) {
  const styles = useStyles();
  const said = words.views.account;
  const facts = [
    [said.owner, account.owner],
    [said.phone, account.phone],
    [said.email, account.email],
  ].filter(([, value]) => value !== '');
  return (
    <header className={styles.head}>
      <h2 className={styles.name}>{accountName(account, words)}</h2>
      {account.name !== '' && account.key !== '' && (
        <span className={styles.key}>{account.key}</span>
      )}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <Fact key={name} name={name ?? ''} value={value ?? ''} />
          ))}
        </dl>
      )}
      {call.rows.map(({ block, row }) => (
        <p key={block.currency} className={styles.why}>
          {why({ ...picture, block, row }, words.followUps.why)}
        </p>
      ))}
    </header>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.fact}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
