import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Picture } from '../../../actions/actions';
import type { AgingBlock } from '../../../receivables/aging/result';
import type { Words } from '../../../words';
import { BucketStrip } from '../../parts/BucketStrip';
import { percent } from '../../parts/percent';
import { Section } from '../../parts/Section';
import { hashOf } from '../../shell/route';
import { BucketLines } from './BucketLines';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  over: { color: tokens.colorNeutralForeground2 },
});

interface AgingSummaryProps {
  readonly picture: Picture;
  readonly words: Words;
}

/** How old what is open is, as a strip and in figures, with the share that is over. */
export function AgingSummary({ picture: { result }, words }: AgingSummaryProps) {
  const { aging } = words.views.today;
  return (
    <Section title={aging.title} aside={<Link href={hashOf('aging')}>{aging.all}</Link>}>
      {result.blocks.map((block) => (
        <BlockSummary
          key={block.currency}
          block={block}
          overDays={result.overDays}
          named={result.blocks.length > 1}
          words={words}
        />
      ))}
    </Section>
  );
}

interface BlockSummaryProps {
  readonly block: AgingBlock;
  readonly overDays: number;
  /** Whether the currency must be said. */
  readonly named: boolean;
  readonly words: Words;
}

function BlockSummary({ block, overDays, named, words }: BlockSummaryProps) {
  const styles = useStyles();
  const { labels, buckets, decimals, total, over, overNetOfDispute } = block;
  const gross = percent(over.amount, total.amount);
  const net = percent(overNetOfDispute, total.amount);
  return (
    <div className={styles.block}>
      <div className={styles.over}>
        {named && `${block.currency ?? words.sheets.aging.noCurrency} · `}
        <strong>{words.parts.percentOver(gross, overDays)}</strong>
        {net !== gross && `, ${words.views.today.aging.netOfDispute(net)}`}
      </div>
      <BucketStrip
        labels={labels}
        amounts={buckets.map(({ amount }) => amount)}
        decimals={decimals}
        words={words}
      />
      <BucketLines block={block} words={words} />
    </div>
  );
}
