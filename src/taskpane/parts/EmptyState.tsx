import { Body1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} 0`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface EmptyStateProps {
  readonly title: string;
  /** Why there is nothing, and what to do. */
  readonly text: string;
  /** The buttons that do it. */
  readonly children?: ReactNode;
}

/** A view, or a part of one, in which there is nothing to show. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <h2 className={styles.title}>{title}</h2>
      <Body1 as="p" className={styles.line}>
        {text}
      </Body1>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
