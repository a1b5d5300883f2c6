import { makeStyles, tokens } from '@fluentui/react-components';
import { ActionButton } from '../../parts/ActionButton';
import { Mark } from '../../parts/Mark';
import { Section } from '../../parts/Section';
import { FindingRow } from './FindingRow';
import { pressedFor, standings, turned } from './findingStandings';
import type { SharePartProps } from './sharePart';
import { useDecisions } from './useDecisions';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  aside: { color: tokens.colorNeutralForeground2 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
});

interface FindingsPartProps extends SharePartProps {
  /** Whether something was done here since. */
  readonly isOutdated: boolean;
}

/** What a recipient would be hurt by or should not see: each is fixed or left, by a person. */
export function FindingsPart({ desk, state, sharing, isOutdated, words }: FindingsPartProps) {
  const styles = useStyles();
  const { check, findings: said } = words.views.share;
  const [decisions, decide] = useDecisions(desk);
  const rows = standings(sharing.findings, decisions);
  const open = rows.filter(({ standing }) => standing === 'open').length;
  const running = state.running !== null;
  return (
    <Section
      title={said.title}
      aside={rows.length > 0 && <span className={styles.aside}>{said.open(open)}</span>}
    >
      {sharing.findings.length === 0 && <Mark kind="good">{said.none}</Mark>}
      {rows.length > 0 && (
        <ul aria-label={said.title} className={styles.list}>
          {rows.map(({ finding, standing }) => (
            <FindingRow
              key={finding.kind}
              finding={finding}
              standing={standing}
              onTurned={() => decide((before) => turned(before, finding))}
              onFix={() => {
                decide((before) => pressedFor(before, finding));
                void desk.fixFinding(finding.kind);
              }}
              desk={desk}
              running={running}
              words={words}
            />
          ))}
        </ul>
      )}
      <div className={styles.line}>
        <ActionButton
          action="checkBeforeSharing"
          size="small"
          desk={desk}
          running={running}
          words={words}
        />
        {isOutdated && <Mark kind="look">{check.outdated}</Mark>}
      </div>
    </Section>
  );
}
