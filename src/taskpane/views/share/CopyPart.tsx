import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Section } from '../../parts/Section';
import { VisuallyHidden } from '../../parts/VisuallyHidden';
import { SheetRow } from './SheetRow';
import { chosenSheets, moved, proposed, stillThere, toggled } from './sheetChoice';
import type { SharePartProps } from './sharePart';
import { titleOf } from './titleOf';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  start: { alignSelf: 'flex-start' },
});

/** Choosing which sheets go into a new workbook, in which order and under which title. */
export function CopyPart({ sharing, desk, state, press, words }: SharePartProps) {
  const styles = useStyles();
  const said = words.views.share.copy;
  const { sheets } = sharing;
  const [choice, setChoice] = useState(() => proposed(sheets));
  const [typed, setTyped] = useState<string | null>(null);
  const [announced, announce] = useState('');
  // Until somebody types one, it follows the workbook, whose name may come later than the check.
  const title = typed ?? titleOf(state.summary);
  const current = stillThere(choice, sheets);
  const chosen = chosenSheets(current);
  const isNone = chosen.length === 0;
  const ordered = current.order.flatMap((name) => sheets.filter((sheet) => sheet.name === name));
  const move = (name: string, by: -1 | 1) => {
    const next = moved(current, name, by);
    setChoice(next);
    announce(said.moved(name, next.order.indexOf(name) + 1, next.order.length));
  };
  return (
    <Section title={said.title}>
      <p className={styles.text}>{said.text}</p>
      <ul aria-label={said.sheets} className={styles.list}>
        {ordered.map((sheet, at) => (
          <SheetRow
            key={sheet.name}
            sheet={sheet}
            isChosen={current.chosen.has(sheet.name)}
            onToggled={() => setChoice(toggled(current, sheet.name))}
            onMoved={(by) => move(sheet.name, by)}
            isFirst={at === 0}
            isLast={at === ordered.length - 1}
            words={said}
          />
        ))}
        {sheets
          .filter(({ isPrivate }) => isPrivate)
          .map(({ name }) => (
            <li key={name} className={styles.text}>
              {name}: {said.private}
            </li>
          ))}
      </ul>
      <div role="status">
        <VisuallyHidden>{announced}</VisuallyHidden>
      </div>
      <Field label={said.name}>
        <Input value={title} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {isNone && <p className={styles.text}>{said.none}</p>}
      <Button
        className={styles.start}
        disabledFocusable={state.running !== null || isNone}
        onClick={() => press(() => desk.shareCopy({ sheets: chosen, title: title.trim() }))}
      >
        {said.make(chosen.length)}
      </Button>
    </Section>
  );
}
