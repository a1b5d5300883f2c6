import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ActionName } from '../../../actions/actions';
import { Section } from '../../parts/Section';
import { CopyPart } from './CopyPart';
import { OwnersPart } from './OwnersPart';
import type { SharePartProps } from './sharePart';
import { WayButton } from './WayButton';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  way: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface WaysPartProps extends SharePartProps {
  /** Whether there is a sheet or a formula of ours. */
  readonly hasOurs: boolean;
}

/** The ways to hand the workbook over, each with what a recipient gets. */
export function WaysPart(props: WaysPartProps) {
  const { sharing, hasOurs, words } = props;
  const styles = useStyles();
  const said = words.views.share;
  const meeting: readonly (readonly [ActionName, string])[] = [
    ['supervisorPage', said.meeting.page],
    ['disputeList', said.meeting.disputes],
    ['meetingPack', said.meeting.pack],
  ];
  return (
    <>
      {hasOurs && (
        <Section title={said.inPlace.title}>
          <p className={styles.text}>{said.inPlace.text}</p>
          <WayButton action="shareInPlace" {...props} />
        </Section>
      )}
      {sharing.sheets.some(({ isPrivate }) => !isPrivate) && <CopyPart {...props} />}
      <OwnersPart {...props} />
      <Section title={said.meeting.title}>
        <div className={styles.ways}>
          {meeting.map(([action, hint]) => (
            <div key={action} className={styles.way}>
              <WayButton action={action} {...props} />
              <p className={styles.hint}>{hint}</p>
            </div>
          ))}
        </div>
      </Section>
      <Section title={said.repair.title}>
        <p className={styles.text}>{said.repair.text}</p>
        <WayButton action="repairFormulas" {...props} />
      </Section>
    </>
  );
}
