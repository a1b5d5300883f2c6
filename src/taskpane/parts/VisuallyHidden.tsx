import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { saidOnlyStyle } from './saidOnlyStyle';

const useStyles = makeStyles({
  hidden: { ...saidOnlyStyle, margin: 0 },
});

interface VisuallyHiddenProps {
  readonly as?: 'span' | 'h1' | 'dt';
  readonly children: ReactNode;
}

/** Said by a screen reader, where the screen itself shows a sign, or a place makes it plain. */
export function VisuallyHidden({ as: Element = 'span', children }: VisuallyHiddenProps) {
  return <Element className={useStyles().hidden}>{children}</Element>;
}
