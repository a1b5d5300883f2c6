import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Picture } from '../../../actions/actions';
import { Section } from '../../parts/Section';
import { hashOf } from '../../shell/route';
import { ownersOf } from './ownersOf';
import type { SharePartProps } from './sharePart';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    // A column of territories may have hundreds of names.
    maxHeight: '256px',
    overflowY: 'auto',
  },
  start: { alignSelf: 'flex-start' },
});

/** Choosing whose accounts get a workbook of their own. */
export function OwnersPart(props: SharePartProps) {
  const { state, words } = props;
  const { text } = useStyles();
  const said = words.views.share.owners;
  const { picture } = state;
  const owners = useMemo(() => (picture === null ? null : ownersOf(picture)), [picture]);
  return (
    <Section title={said.title}>
      <p className={text}>{said.text}</p>
      {picture === null && <p className={text}>{said.notRead}</p>}
      {picture !== null && owners === null && (
        <p className={text}>
          {said.notGrouped} <Link href={hashOf('setUp', 'groupBy')}>{said.chooseColumn}</Link>
        </p>
      )}
      {picture !== null && owners !== null && (
        <OwnerChoice {...props} picture={picture} owners={owners} />
      )}
    </Section>
  );
}

interface OwnerChoiceProps extends SharePartProps {
  readonly picture: Picture;
  readonly owners: readonly string[];
}

function OwnerChoice({ picture, owners, desk, state, press, words }: OwnerChoiceProps) {
  const styles = useStyles();
  const said = words.views.share.owners;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const there = owners.filter((name) => chosen.has(name));
  const turn = (name: string) => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  const isAll = there.length === owners.length;
  const isNone = there.length === 0;
  return (
    <>
      <ul
        aria-label={said.list(picture.ledger.groups?.header ?? '')}
        tabIndex={-1}
        className={styles.list}
      >
        {owners.length > 1 && (
          <li>
            <Checkbox
              checked={isAll ? true : isNone ? false : 'mixed'}
              onChange={() => setChosen(new Set(isAll ? [] : owners))}
              label={said.all}
            />
          </li>
        )}
        {owners.map((name) => (
          <li key={name}>
            <Checkbox
              checked={chosen.has(name)}
              onChange={() => turn(name)}
              label={name === '' ? words.owners.noName : name}
            />
          </li>
        ))}
      </ul>
      {isNone && <p className={styles.text}>{said.none}</p>}
      <Button
        className={styles.start}
        disabledFocusable={state.running !== null || isNone}
        onClick={() => press(() => desk.ownerFiles(there))}
      >
        {said.make(there.length)}
      </Button>
    </>
  );
}
