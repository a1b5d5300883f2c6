import { makeStyles, tokens } from '@fluentui/react-components';
import type { AgingBlock } from '../../../../receivables/aging/result';
import type { Groups } from '../../../../receivables/ledger/ledger';
import type { Words } from '../../../../words';
import { GroupRow } from './GroupRow';

/** More groups than these are read on the sheet. */
const SHOWN = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface GroupListProps {
  readonly label: string;
  readonly groups: Groups;
  /** Grouped. */
  readonly block: AgingBlock;
  readonly overDays: number;
  readonly words: Words;
}

/** The groups of one currency, the largest over first. */
export function GroupList({ label, groups, block, overDays, words }: GroupListProps) {
  const styles = useStyles();
  const length = block.groups?.length ?? 0;
  return (
    <>
      <ul aria-label={label} className={styles.list}>
        {Array.from({ length: Math.min(length, SHOWN) }, (_, row) => (
          <GroupRow
            key={row}
            groups={groups}
            block={block}
            row={row}
            overDays={overDays}
            words={words}
          />
        ))}
      </ul>
      {length > SHOWN && (
        <p className={styles.line}>{words.views.agingParts.targets.moreGroups(length - SHOWN)}</p>
      )}
    </>
  );
}
