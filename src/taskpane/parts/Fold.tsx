import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1,
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FoldProps {
  readonly title: string;
  /** Drawn only while it is open. */
  readonly children: ReactNode;
}

/** What few people look for, one press away. */
export function Fold({ title, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={useStyles().title}>{title}</summary>
      {isOpen && children}
    </details>
  );
}
