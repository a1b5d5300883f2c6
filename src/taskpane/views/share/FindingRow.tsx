import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Desk } from '../../../actions/actions';
import type { Finding } from '../../../receivables/checking/finding';
import type { Words } from '../../../words';
import { Mark } from '../../parts/Mark';
import { FindingPlaces } from './FindingPlaces';
import type { Standing } from './findingStandings';

const useStyles = makeStyles({
  finding: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  decided: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly standing: Standing;
  /** Leaves it, or takes it up again. */
  readonly onTurned: () => void;
  readonly onFix: () => void;
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** One finding: a sentence, where it is, and what can be done about it. */
export function FindingRow(props: FindingRowProps) {
  const { finding, standing, onTurned, onFix, desk, running, words } = props;
  const styles = useStyles();
  const said = words.views.share.findings;
  const sentence = words.checking.findings[finding.kind](finding.count, finding.sheets.join(', '));
  if (standing === 'done') {
    return (
      <li className={styles.finding}>
        <p className={styles.text}>
          <Mark kind="good">{said.done}</Mark> <span className={styles.decided}>{sentence}</span>
        </p>
      </li>
    );
  }
  const isLeft = standing === 'left';
  return (
    <li className={styles.finding}>
      <p className={styles.text}>
        {isLeft && <Mark kind="plain">{said.left}</Mark>}{' '}
        <span className={isLeft ? styles.decided : undefined}>{sentence}</span>
      </p>
      {!isLeft &&
        finding.details.map((detail) => (
          <p key={detail} className={styles.hint}>
            {detail}
          </p>
        ))}
      {!isLeft && (
        <FindingPlaces places={finding.places} name={sentence} desk={desk} words={words} />
      )}
      <div className={styles.buttons}>
        {!isLeft && finding.fix !== null && (
          <Button
            size="small"
            aria-label={said.fixNamed(words.checking.fixes[finding.fix], sentence)}
            disabledFocusable={running}
            onClick={onFix}
          >
            {words.checking.fixes[finding.fix]}
          </Button>
        )}
        <Button
          size="small"
          appearance={isLeft ? 'subtle' : 'secondary'}
          aria-label={isLeft ? said.takeUpNamed(sentence) : said.leaveNamed(sentence)}
          onClick={onTurned}
        >
          {isLeft ? said.takeUp : said.leave}
        </Button>
      </div>
    </li>
  );
}
