import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** How the chosen one of a list looks: by a bar at its side as well as by its colour. */
export const chosenStyle: GriffelStyle = {
  backgroundColor: tokens.colorNeutralBackground1Selected,
  boxShadow: `inset ${tokens.strokeWidthThicker} 0 ${tokens.colorCompoundBrandStroke}`,
  '@media (forced-colors: active)': {
    outline: `${tokens.strokeWidthThick} solid Highlight`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
};
