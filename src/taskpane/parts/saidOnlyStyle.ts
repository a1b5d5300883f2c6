import type { GriffelStyle } from '@fluentui/react-components';

/** Takes something off the screen that a screen reader still says. */
export const saidOnlyStyle: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
