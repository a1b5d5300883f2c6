import { makeStyles, tokens } from '@fluentui/react-components';
import type { AgingBlock } from '../../../../receivables/aging/result';
import type { Groups } from '../../../../receivables/ledger/ledger';
import type { TargetStanding } from '../../../../receivables/targets/report';
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
  /** The groups of the block beside their targets, the largest over first. */
  readonly standings: readonly TargetStanding[];
  /** Grouped. */
  readonly block: AgingBlock;
  readonly overDays: number;
  readonly words: Words;
}

/** The groups of one currency, the largest over first. */
export function GroupList({ label, groups, standings, block, overDays, words }: GroupListProps) {
  const styles = useStyles();
  const { length } = standings;
  const rows = new Map(
    Array.from(block.groups?.account ?? [], (group, row) => [groups.names[group], row]),
  );
  return (
    <>
      <ul aria-label={label} className={styles.list}>
        {standings.slice(0, SHOWN).map((standing) => (
          <GroupRow
            key={standing.group}
            standing={standing}
            block={block}
            row={rows.get(standing.group ?? '') ?? -1}
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
