import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AgingPart } from '../../../receivables/accounts/accountsWith';
import { overShares } from '../../../receivables/aging/overShares';
import type { AgingBlock, AgingResult } from '../../../receivables/aging/result';
import type { Words } from '../../../words';
import { BucketStrip } from '../../parts/BucketStrip';
import { percent } from '../../parts/percent';
import { Section } from '../../parts/Section';
import { agingParts } from './agingParts';
import { PartButton } from './PartButton';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0 },
  over: { color: tokens.colorNeutralForeground2 },
});

interface BucketChoiceProps {
  readonly block: AgingBlock;
  readonly result: AgingResult;
  /** Whether the export brought its buckets along, and they stand as it gives them. */
  readonly isGiven: boolean;
  readonly chosen: AgingPart;
  readonly onChosen: (part: AgingPart) => void;
  readonly onShowSheet: () => void;
  readonly words: Words;
}

/** The aging of one currency; pressing a bucket lists the accounts that have something in it. */
export function BucketChoice(props: BucketChoiceProps) {
  const { block, result, isGiven, chosen, onChosen, onShowSheet, words } = props;
  const styles = useStyles();
  const { currency, labels, buckets, decimals } = block;
  const { gross } = overShares(block);
  const said = words.views.aging;
  return (
    <Section
      title={said.buckets}
      aside={
        <Button size="small" onClick={onShowSheet}>
          {said.showSheet}
        </Button>
      }
    >
      <span className={styles.over}>
        {currency !== null && `${currency} · `}
        {words.parts.percentOver(percent(gross.part, gross.of), result.overDays)}
        {isGiven && ` · ${words.sheets.aging.convention.given}`}
      </span>
      <BucketStrip
        labels={labels}
        amounts={buckets.map(({ amount }) => amount)}
        decimals={decimals}
        words={words}
      />
      <div role="group" aria-label={said.buckets} className={styles.choices}>
        {agingParts(block, result.rules.disputes).map(({ part, tally }) => (
          <PartButton
            key={part}
            block={block}
            part={part}
            tally={tally}
            pressed={part === chosen}
            onPressed={() => {
              onChosen(part === chosen ? 'total' : part);
            }}
            words={words}
          />
        ))}
      </div>
    </Section>
  );
}
