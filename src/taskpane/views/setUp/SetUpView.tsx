import { makeStyles, tokens } from '@fluentui/react-components';
import { ActionButton } from '../../parts/ActionButton';
import { Section } from '../../parts/Section';
import type { ViewProps } from '../../shell/view';
import { ColumnTable } from './ColumnTable';
import { IssueList } from './IssueList';
import { LedgerReading } from './LedgerReading';
import { SETTING_GROUPS } from './settingGroups';
import { SettingGroup } from './SettingGroup';
import { ISSUES } from './setUpSubject';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'start' },
});

/**
 * How the ledger was read and by which settings; each is changed where it stands. What to look at in the
 * ledger is a list of its own, which may be long.
 */
export function SetUpView(props: ViewProps) {
  const { desk, state, words, subject } = props;
  const styles = useStyles();
  const { picture } = state;
  const said = words.views.setUp;
  if (subject === ISSUES && picture !== null) {
    return <IssueList picture={picture} desk={desk} words={words} />;
  }
  return (
    <>
      <LedgerReading picture={picture} desk={desk} words={words} />
      {SETTING_GROUPS.map(({ group, settings }) => (
        <SettingGroup key={group} group={group} settings={settings} {...props} />
      ))}
      {picture !== null && (
        <Section title={words.sheets.duebook.columnsHeading}>
          <ColumnTable ledger={picture.ledger} desk={desk} words={words} />
        </Section>
      )}
      <Section title={words.sheets.duebook.title}>
        <p className={styles.line}>{said.shared}</p>
        <div className={styles.start}>
          <ActionButton
            action="openDuebook"
            desk={desk}
            running={state.running !== null}
            words={words}
          />
        </div>
      </Section>
    </>
  );
}
