import { Field as Labelled, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { Desk, Picture } from '../../../../actions/actions';
import type { Field } from '../../../../receivables/ledger/field';
import { NO_COLUMN } from '../../../../receivables/ledger/mapping/mappingMemory';
import type { Words } from '../../../../words';
import { DraftButtons } from '../DraftButtons';
import { ColumnFacts } from './ColumnFacts';
import { chosenColumn, otherFieldIn, type ColumnChoice } from './columnChoices';
import { useColumnDraft } from './useColumnDraft';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

interface ColumnFieldProps {
  readonly field: Field;
  readonly picture: Picture;
  readonly choices: readonly ColumnChoice[];
  readonly desk: Desk;
  readonly running: boolean;
  readonly words: Words;
}

/** A field and the column that it is read from, which a person may change: Enter or *Apply* takes it. */
export function ColumnField(props: ColumnFieldProps) {
  const { field, picture, choices, desk, running, words } = props;
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  const { setUp, intake } = words.views;
  const said = intake.columns;
  const labels = words.sheets.duebook.fields;
  const label = labels[field];
  const { head } = picture.ledger;
  const { chosen } = picture.memory.mapping;
  const mapped = head.mapping[field];
  const found = choices.find(({ column }) => column === mapped);
  const value = chosenColumn(chosen[field], choices);
  const draft = useColumnDraft(value);
  const wanted = choices.find(({ typed }) => typed === draft.typed);
  const other =
    draft.isChanged && wanted !== undefined ? otherFieldIn(wanted.column, field, head) : null;
  const keepPlace = () => line.current?.querySelector('select')?.focus();
  const take = async () => {
    // Two fields cannot both be chosen for one column: the one that loses it is found anew.
    if (other !== null && chosen[other] !== undefined) {
      await desk.changeMemory({ kind: 'column', field: other, header: '' });
    }
    await desk.changeMemory({ kind: 'column', field, header: draft.typed });
  };
  const apply = () => {
    if (!running && draft.isChanged) void take();
    keepPlace();
  };
  const discard = () => {
    draft.discard();
    keepPlace();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') apply();
    if (key === 'Escape') draft.discard();
  };
  const isOffered =
    value === '' || value === NO_COLUMN || choices.some((one) => one.typed === value);
  const automatic = value === '' ? setUp.automaticAs(found?.name ?? said.none) : null;
  return (
    <div ref={line} className={styles.field}>
      <Labelled
        label={label}
        {...(other === null
          ? {}
          : { validationState: 'warning', validationMessage: said.taken(labels[other]) })}
      >
        <Select
          value={draft.typed}
          onChange={(_, { value: typed }) => draft.choose(typed)}
          onKeyDown={onKeyDown}
        >
          <option value="">{automatic ?? setUp.automatic}</option>
          {!isOffered && <option value={value}>{value}</option>}
          {choices.map(({ typed, name, column }) => (
            <option key={column} value={typed}>
              {name}
            </option>
          ))}
          <option value={NO_COLUMN}>{said.none}</option>
        </Select>
      </Labelled>
      {draft.isChanged && (
        <DraftButtons
          label={label}
          running={running}
          apply={apply}
          discard={discard}
          words={words}
        />
      )}
      {!draft.isChanged && found !== undefined && (
        <ColumnFacts
          field={field}
          choice={found}
          head={head}
          desk={desk}
          running={running}
          words={words}
        />
      )}
    </div>
  );
}
