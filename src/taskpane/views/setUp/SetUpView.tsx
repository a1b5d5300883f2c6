import { makeStyles, tokens } from '@fluentui/react-components';
import { settingText } from '../../../receivables/settings/settingText';
import { ActionButton } from '../../parts/ActionButton';
import { Section } from '../../parts/Section';
import type { ViewProps } from '../../shell/view';
import { IssueList } from './IssueList';
import { LedgerReading } from './LedgerReading';
import { SETTING_GROUPS } from './settingGroups';
import { SettingField } from './SettingField';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(15em, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'start' },
});

/** How the ledger was read and by which settings; each is changed where it stands. */
export function SetUpView({ desk, state, words, scroller }: ViewProps) {
  const styles = useStyles();
  const said = words.views.setUp;
  const { picture } = state;
  const settings = state.settings ?? picture?.settings ?? null;
  const running = state.running !== null;
  return (
    <>
      {SETTING_GROUPS.map(({ group, settings: members }) => (
        <Section key={group} title={said.groups[group]}>
          <div className={styles.fields}>
            {members.map((setting) => (
              <SettingField
                key={setting}
                setting={setting}
                value={settings === null ? '' : settingText(setting, settings, words.sheets)}
                picture={picture}
                desk={desk}
                running={running}
                words={words}
              />
            ))}
          </div>
        </Section>
      ))}
      <Section title={words.sheets.duebook.title}>
        <p className={styles.line}>{said.shared}</p>
        <div className={styles.start}>
          <ActionButton action="openDuebook" desk={desk} running={running} words={words} />
        </div>
      </Section>
      <LedgerReading picture={picture} desk={desk} words={words} />
      {picture !== null && (
        <IssueList picture={picture} desk={desk} scroller={scroller} words={words} />
      )}
    </>
  );
}
