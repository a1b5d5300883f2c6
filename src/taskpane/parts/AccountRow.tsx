import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Account } from '../../receivables/ledger/ledger';
import type { Words } from '../../words';
import { hashOf } from '../shell/route';
import { accountName } from './accountName';
import { AmountRow } from './AmountRow';

interface AccountRowProps {
  readonly account: Pick<Account, 'name' | 'key'>;
  readonly minor: number;
  readonly decimals: number;
  readonly currency?: string | null;
  readonly words: Words;
  /** A line below: why, how old, a strip. */
  readonly children?: ReactNode;
}

/** An account and its amount; its name leads to its open items. */
export function AccountRow({ account, words, ...row }: AccountRowProps) {
  return (
    <AmountRow
      {...row}
      name={(look) => (
        <Link href={hashOf('account', account.key)} className={look}>
          {accountName(account, words)}
        </Link>
      )}
    />
  );
}
