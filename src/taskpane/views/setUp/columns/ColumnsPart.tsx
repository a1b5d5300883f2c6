import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { CORE_FIELDS, FIELDS, type Field } from '../../../../receivables/ledger/field';
import type { LedgerHead } from '../../../../receivables/ledger/ledger';
import { Fold } from '../../../parts/Fold';
import { columnsToCheck } from '../../../parts/intakeMarks';
import { Mark } from '../../../parts/Mark';
import type { FigureViewProps } from '../../../shell/view';
import { SetUpPart } from '../SetUpPart';
import { columnChoices } from './columnChoices';
import { ColumnField } from './ColumnField';
import { Profiles } from './Profiles';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column' },
  aside: { color: tokens.colorNeutralForeground2 },
});

/** Which column of the ledger each field is read from, how sure that is, and the way to change it. */
export function ColumnsPart({ desk, state, picture, words }: FigureViewProps) {
  const styles = useStyles();
  const said = words.views.intake.columns;
  const { head } = picture.ledger;
  const choices = useMemo(() => columnChoices(head, words), [head, words]);
  const running = state.running !== null;
  const { chosen } = picture.memory.mapping;
  const isShown = (field: Field) =>
    CORE_FIELDS.includes(field) || head.mapping[field] !== undefined || chosen[field] !== undefined;
  const more = FIELDS.filter((field) => !isShown(field));
  const fields = (shown: readonly Field[]) => (
    <div className={styles.fields}>
      {shown.map((field) => (
        <ColumnField
          key={field}
          field={field}
          picture={picture}
          choices={choices}
          desk={desk}
          running={running}
          words={words}
        />
      ))}
    </div>
  );
  const toCheck = columnsToCheck(head).length;
  return (
    <>
      <SetUpPart
        title={said.title}
        aside={
          <span className={styles.aside}>
            {said.count(Object.keys(head.mapping).length)}
            {toCheck > 0 && (
              <>
                {' · '}
                <Mark kind="look">{said.toCheck(toCheck)}</Mark>
              </>
            )}
          </span>
        }
        words={words}
      >
        {fields(FIELDS.filter(isShown))}
        <BucketLine head={head} name={said.byAge} />
        {more.length > 0 && <Fold title={said.more(more.length)}>{fields(more)}</Fold>}
      </SetUpPart>
      <Profiles picture={picture} desk={desk} running={running} words={words} />
    </>
  );
}

function BucketLine({ head, name }: { readonly head: LedgerHead; readonly name: string }) {
  if (head.buckets.length === 0) return null;
  return (
    <span>
      {name}: {head.buckets.map(({ header }) => header).join(' · ')}
    </span>
  );
}
