import { makeStyles, tokens } from '@fluentui/react-components';
import type {
  AccountMove,
  BlockChangeSince,
  ChangeSince,
} from '../../../../receivables/snapshots/comparison';
import type { Words } from '../../../../words';
import { Delta } from '../../../parts/Delta';
import { RowLink } from '../../../parts/RowLink';
import { Section } from '../../../parts/Section';
import { VirtualList } from '../../../parts/VirtualList';
import { named } from './named';

/** A row of two lines, in pixels. */
const ROW_HEIGHT = 52;

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface MovedAccountsProps {
  readonly since: ChangeSince;
  readonly words: Words;
}

/** Whose sums moved since an earlier day, by how much; lists of any length, one a currency. */
export function MovedAccounts({ since, words }: MovedAccountsProps) {
  return since.blocks.map((block) => {
    const title = `${words.views.agingParts.changes.accounts}${named(since, block, words)}`;
    return (
      <Section key={block.currency} title={title}>
        <Accounts block={block} label={title} words={words} />
      </Section>
    );
  });
}

interface AccountsProps {
  readonly block: BlockChangeSince;
  readonly label: string;
  readonly words: Words;
}

function Accounts({ block: { accounts, decimals }, label, words }: AccountsProps) {
  const styles = useStyles();
  const said = words.views.agingParts.changes;
  if (accounts === null) return <p className={styles.line}>{said.noAccounts}</p>;
  if (accounts.length === 0) return <p className={styles.line}>{said.nobody}</p>;
  const at = (row: number): AccountMove | undefined => accounts[row];
  return (
    <VirtualList
      label={label}
      length={accounts.length}
      keyOf={(row) => at(row)?.key ?? row}
      rowHeight={ROW_HEIGHT}
    >
      {(row, tabIndex) => {
        const move = at(row);
        return (
          move !== undefined && (
            <RowLink
              account={move}
              minor={move.after}
              decimals={decimals}
              marked={false}
              tabIndex={tabIndex}
              words={words}
            >
              <Delta change={move} decimals={decimals} words={words.parts} />
            </RowLink>
          )
        );
      }}
    </VirtualList>
  );
}
