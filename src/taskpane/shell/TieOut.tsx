import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Picture } from '../../actions/actions';
import type { HeaderWords } from '../../words/paneWords';

const useStyles = makeStyles({
  tiesOut: { color: tokens.colorStatusSuccessForeground1 },
  off: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

interface TieOutProps {
  /** The difference in words; null where nothing has been read yet. */
  readonly text: string | null;
  readonly picture: Picture | null;
  readonly words: HeaderWords;
}

/** Whether the aged total equals the ledger's own: words and a sign, which its colour only underlines. */
export function TieOut({ text, picture, words }: TieOutProps) {
  const { tiesOut, off } = useStyles();
  if (text === null) return words.notRefreshed;
  if (picture === null) return text;
  const isOff = picture.result.blocks.some(({ difference }) => difference !== 0);
  return (
    <span className={mergeClasses(isOff ? off : tiesOut)}>
      <span aria-hidden="true">{isOff ? '✕' : '✓'} </span>
      {text}
    </span>
  );
}
