import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Picture } from '../../../actions/actions';
import { overShares } from '../../../receivables/aging/overShares';
import type { AgingBlock, AgingResult } from '../../../receivables/aging/result';
import type { TargetBlock } from '../../../receivables/targets/report';
import type { Words } from '../../../words';
import { BucketStrip } from '../../parts/BucketStrip';
import { percent } from '../../parts/percent';
import { Section } from '../../parts/Section';
import { hashOf } from '../../shell/route';
import { BucketLines } from './BucketLines';
import { TargetLines } from './TargetLines';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  over: { color: tokens.colorNeutralForeground2 },
});

interface AgingSummaryProps {
  readonly picture: Picture;
  readonly words: Words;
}

/** How old what is open is, as a strip and in figures, with the share that is over. */
export function AgingSummary({ picture: { result, targets }, words }: AgingSummaryProps) {
  const { aging } = words.views.today;
  const hasTargets = targets.blocks.some(({ whole }) => whole.lines.length > 0);
  return (
    <Section title={aging.title} aside={<Link href={hashOf('aging')}>{aging.all}</Link>}>
      {result.blocks.map((block) => (
        <BlockSummary
          key={block.currency}
          block={block}
          beside={targets.blocks.find(({ currency }) => currency === block.currency)}
          result={result}
          named={result.blocks.length > 1}
          words={words}
        />
      ))}
      {!hasTargets && (
        <Link href={hashOf('setUp', 'targets')}>{words.views.agingParts.targets.set}</Link>
      )}
    </Section>
  );
}

interface BlockSummaryProps {
  readonly block: AgingBlock;
  /** The same currency beside management's targets. */
  readonly beside: TargetBlock | undefined;
  readonly result: AgingResult;
  /** Whether the currency must be said. */
  readonly named: boolean;
  readonly words: Words;
}

function BlockSummary({ block, beside, result, named, words }: BlockSummaryProps) {
  const styles = useStyles();
  const { labels, buckets, decimals } = block;
  const shares = overShares(block);
  const gross = percent(shares.gross.part, shares.gross.of);
  const net = percent(shares.net.part, shares.net.of);
  return (
    <div className={styles.block}>
      <div className={styles.over}>
        {named && `${block.currency ?? words.sheets.aging.noCurrency} · `}
        <strong>{words.parts.percentOver(gross, result.overDays)}</strong>
        {net !== gross && `, ${words.views.today.aging.netOfDispute(net)}`}
      </div>
      <BucketStrip
        labels={labels}
        amounts={buckets.map(({ amount }) => amount)}
        decimals={decimals}
        words={words}
      />
      <BucketLines block={block} disputes={result.rules.disputes} words={words} />
      {beside !== undefined && <TargetLines block={beside} words={words} />}
    </div>
  );
}
