import { makeStyles, tokens } from '@fluentui/react-components';
import type { AccountFigures } from '../../../receivables/accounts/accountIn';
import type { Account } from '../../../receivables/ledger/ledger';
import type { Words } from '../../../words';
import { BucketStrip } from '../../parts/BucketStrip';

const STRIP_HEIGHT = 8;

const useStyles = makeStyles({
  strip: { display: 'block', paddingTop: tokens.spacingVerticalXXS },
});

interface AgingDetailProps {
  readonly account: Account;
  readonly figures: AccountFigures;
  readonly words: Words;
}

/** Under an account's amount: its number, how old its oldest item is, and a strip of its buckets. */
export function AgingDetail({ account, figures, words }: AgingDetailProps) {
  const { block, buckets, oldestDays } = figures;
  const facts = [
    account.name === '' ? '' : account.key,
    account.owner,
    oldestDays > 0 ? words.views.aging.pastDue(oldestDays) : '',
  ];
  return (
    <>
      {facts.filter((fact) => fact !== '').join(' · ')}
      {/* The card of the account says it in words. */}
      <span aria-hidden="true" className={useStyles().strip}>
        <BucketStrip
          labels={block.labels}
          amounts={buckets}
          decimals={block.decimals}
          words={words}
          height={STRIP_HEIGHT}
        />
      </span>
    </>
  );
}
