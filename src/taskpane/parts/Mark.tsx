import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  mark: { whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  plain: { color: tokens.colorNeutralForeground2 },
  look: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

const SIGNS = { good: '✓', plain: '•', look: '!', bad: '✕' } as const;

interface MarkProps {
  readonly kind: keyof typeof SIGNS;
  /** The figure behind the words. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** How sure or well something is: words and a sign, which the colour only underlines. */
export function Mark({ kind, title, children }: MarkProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[kind])} title={title}>
      <span aria-hidden="true">{SIGNS[kind]} </span>
      {children}
    </span>
  );
}
