import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface VisuallyHiddenProps {
  readonly as?: 'span' | 'h1' | 'dt';
  readonly children: ReactNode;
}

/** Said by a screen reader, where the screen itself shows a sign, or a place makes it plain. */
export function VisuallyHidden({ as: Element = 'span', children }: VisuallyHiddenProps) {
  return <Element className={useStyles().hidden}>{children}</Element>;
}
