import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AccountFigures } from '../../../receivables/accounts/accountIn';
import type { Words } from '../../../words';
import { Amount } from '../../parts/Amount';
import { BucketStrip } from '../../parts/BucketStrip';
import type { CallRow } from './callOf';

const useStyles = makeStyles({
  money: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(7.5em, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  figure: { ...typographyStyles.body1, margin: 0 },
});

interface AccountMoneyProps {
  readonly figures: AccountFigures;
  /** Its row among the follow-ups of this currency, where it has one. */
  readonly call: CallRow | undefined;
  readonly overDays: number;
  readonly words: Words;
}

/** What an account owes in one currency: a strip of its buckets, and the figures to speak of. */
export function AccountMoney({ figures, call, overDays, words }: AccountMoneyProps) {
  const styles = useStyles();
  const said = words.views.account;
  const { block, buckets, total, pastDue, over, disputed, credits } = figures;
  const of = (column: 'callable' | 'netAsk') =>
    call === undefined ? 0 : (call.block.accounts[column][call.row] ?? 0);
  const shown: readonly (readonly [name: string, minor: number])[] = [
    [said.open, total],
    [said.pastDue, pastDue],
    [words.parts.over(overDays), over],
    ...only(said.disputed, disputed),
    ...only(said.credits, credits),
    ...(call === undefined ? [] : ([[said.callable, of('callable')]] as const)),
    ...(credits === 0 || call === undefined ? [] : ([[said.netAsk, of('netAsk')]] as const)),
  ];
  return (
    <div className={styles.money}>
      <BucketStrip
        labels={block.labels}
        amounts={buckets}
        decimals={block.decimals}
        words={words}
      />
      <dl className={styles.figures}>
        {shown.map(([name, minor], at) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.figure}>
              <Amount
                minor={minor}
                decimals={block.decimals}
                currency={at === 0 ? block.currency : null}
                strong
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** A figure that is only worth its place where there is something. */
function only(name: string, minor: number): readonly (readonly [string, number])[] {
  return minor === 0 ? [] : [[name, minor]];
}
