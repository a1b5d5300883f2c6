import { makeStyles, tokens } from '@fluentui/react-components';
import type { Change } from '../../receivables/changes/changes';
import type { PartWords } from '../../words/partWords';
import { Amount } from './Amount';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
  delta: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

interface DeltaProps {
  readonly change: Change;
  readonly decimals: number;
  readonly words: PartWords;
}

/** By how much an amount has grown or shrunk: a shape and a word, never a colour. */
export function Delta({ change: { before, after }, decimals, words }: DeltaProps) {
  const { delta } = useStyles();
  if (before === after) return <span className={delta}>{words.unchanged}</span>;
  const grew = after > before;
  return (
    <span className={delta}>
      <span aria-hidden="true">{grew ? '▲' : '▼'} </span>
      <VisuallyHidden>{grew ? words.up : words.down} </VisuallyHidden>
      <Amount minor={Math.abs(after - before)} decimals={decimals} />
    </span>
  );
}
