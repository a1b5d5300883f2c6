import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { grouped } from '../../../receivables/money/grouped';
import type { TargetBlock } from '../../../receivables/targets/report';
import type { Words } from '../../../words';
import { TargetVerdict } from '../../parts/TargetVerdict';
import { hashOf } from '../../shell/route';
import { WAY_BACK } from '../aging/agingSubject';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

interface TargetLinesProps {
  readonly block: TargetBlock;
  readonly words: Words;
}

/** Each of management's percentages beside what it is, and the way to what brings it back. */
export function TargetLines({ block, words }: TargetLinesProps) {
  const styles = useStyles();
  const { whole, plans, decimals } = block;
  if (whole.lines.length === 0) return null;
  const said = words.views.agingParts.targets;
  return (
    <ul aria-label={said.title} className={styles.list}>
      {whole.lines.map((line) => {
        const { overDays } = line.target;
        const plan = plans.find(({ target }) => target.overDays === overDays);
        return (
          <li key={overDays} className={styles.line}>
            <span>
              <TargetVerdict line={line} over={grouped(line.over, decimals)} words={words} />
            </span>
            {plan !== undefined && (
              <Link href={hashOf('aging', WAY_BACK)}>
                {said.collect(grouped(plan.needed, decimals), plan.steps.length)}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
