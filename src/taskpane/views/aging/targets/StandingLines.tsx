import { makeStyles, tokens } from '@fluentui/react-components';
import { grouped } from '../../../../receivables/money/grouped';
import type { TargetStanding } from '../../../../receivables/targets/report';
import type { Words } from '../../../../words';
import { Mark } from '../../../parts/Mark';
import { percent } from '../../../parts/percent';
import { TargetVerdict } from '../../../parts/TargetVerdict';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { padding: `${tokens.spacingVerticalXXS} 0` },
  net: { color: tokens.colorNeutralForeground2 },
});

interface StandingLinesProps {
  readonly standing: TargetStanding;
  readonly decimals: number;
  readonly label: string;
  readonly words: Words;
}

/** The percentages of the whole or of a group beside their targets, gross and net of dispute. */
export function StandingLines({ standing, decimals, label, words }: StandingLinesProps) {
  const styles = useStyles();
  const said = words.views.agingParts.targets;
  return (
    <ul aria-label={label} className={styles.list}>
      {standing.lines.map((line) => {
        const { target, share, shareNet, verdictNet, needed } = line;
        return (
          <li key={target.overDays} className={styles.line}>
            <TargetVerdict line={line} over={grouped(line.over, decimals)} words={words} />
            {shareNet !== null && shareNet !== share && (
              <div className={styles.net}>
                {said.net(percent(shareNet, 1))}{' '}
                <Mark kind={verdictNet === 'over' ? 'bad' : 'good'}>
                  {verdictNet === 'over' ? said.over : said.within}
                </Mark>
              </div>
            )}
            {needed > 0 && <div>{said.needed(grouped(needed, decimals))}</div>}
          </li>
        );
      })}
    </ul>
  );
}
