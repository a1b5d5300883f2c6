import { makeStyles, tokens } from '@fluentui/react-components';
import { toIso } from '../../../../receivables/calendar/isoDay';
import type { BlockChangeSince, ChangeSince } from '../../../../receivables/snapshots/comparison';
import type { Words } from '../../../../words';
import { Section } from '../../../parts/Section';
import { ChangeTable, type ChangeLine } from './ChangeTable';
import { named } from './named';
import { placeName } from './placeName';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SinceThenProps {
  readonly since: ChangeSince;
  readonly overDays: number;
  readonly words: Words;
}

/** What moved since an earlier day: the sums of each currency and its buckets. */
export function SinceThen({ since, overDays, words }: SinceThenProps) {
  const said = words.views.agingParts.changes;
  const day = words.views.account.day(toIso(since.day));
  return since.blocks.map((block) => {
    const title = `${said.since(day)}${named(since, block, words)}`;
    return (
      <Section key={block.currency} title={title}>
        <Sums block={block} title={title} overDays={overDays} words={words} />
      </Section>
    );
  });
}

interface SumsProps {
  readonly block: BlockChangeSince;
  readonly title: string;
  readonly overDays: number;
  readonly words: Words;
}

function Sums({ block, title, overDays, words }: SumsProps) {
  const styles = useStyles();
  const said = words.views.agingParts.changes;
  const { total, over, buckets, countedThen, decimals } = block;
  const lines: readonly ChangeLine[] = [
    { key: 'total', name: words.views.today.aging.total, change: total, isTotal: true },
    ...(over === null
      ? []
      : [{ key: 'over', name: words.parts.over(overDays), change: over, isTotal: true }]),
    ...(buckets ?? []).map((change) => ({
      key: change.label,
      name: placeName(change.label, words),
      change,
    })),
  ];
  return (
    <>
      <ChangeTable label={title} lines={lines} decimals={decimals} words={words} />
      {countedThen !== null && <p className={styles.line}>{said.otherRules(countedThen)}</p>}
      {over === null && <p className={styles.line}>{said.otherDays}</p>}
      {buckets === null && <p className={styles.line}>{said.otherBuckets}</p>}
    </>
  );
}
