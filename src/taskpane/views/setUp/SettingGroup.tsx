import { makeStyles, tokens } from '@fluentui/react-components';
import { settingText } from '../../../receivables/settings/settingText';
import { Section } from '../../parts/Section';
import type { ViewProps } from '../../shell/view';
import { SettingField } from './SettingField';
import type { SettingGroupOf } from './settingGroups';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(15em, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
  },
});

/** Settings that are chosen together. A workbook without them shows blank ones: Duebook decides. */
export function SettingGroup({
  group,
  settings,
  desk,
  state,
  subject,
  words,
}: ViewProps & SettingGroupOf) {
  const styles = useStyles();
  const values = state.settings ?? state.picture?.settings ?? null;
  return (
    <Section title={words.views.setUp.groups[group]}>
      <div className={styles.fields}>
        {settings.map((setting) => (
          <SettingField
            key={setting}
            setting={setting}
            value={values === null ? '' : settingText(setting, values, words.sheets)}
            picture={state.picture}
            desk={desk}
            running={state.running !== null}
            isWanted={subject === setting}
            words={words}
          />
        ))}
      </div>
    </Section>
  );
}
