import { makeStyles, tokens } from '@fluentui/react-components';
import type { Desk, Picture } from '../../../../actions/actions';
import type { Words } from '../../../../words';
import { Section } from '../../../parts/Section';
import { ProfileRow } from './ProfileRow';
import { SaveProfile } from './SaveProfile';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface ProfilesProps {
  readonly picture: Picture;
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** Columns saved under a name: used, saved anew, deleted. */
export function Profiles({ picture, desk, running, words }: ProfilesProps) {
  const styles = useStyles();
  const said = words.views.intake.profiles;
  const { profiles } = picture.memory.mapping;
  const { profile } = picture.ledger.head;
  return (
    <Section title={said.title}>
      <p className={styles.line}>{said.hint}</p>
      {profiles.length > 0 && (
        <ul aria-label={said.title} className={styles.list}>
          {profiles.map(({ name }) => (
            <ProfileRow
              key={name}
              name={name}
              isInUse={name === profile}
              desk={desk}
              running={running}
              words={words}
            />
          ))}
        </ul>
      )}
      <SaveProfile
        names={profiles.map(({ name }) => name)}
        desk={desk}
        running={running}
        words={words}
      />
    </Section>
  );
}
