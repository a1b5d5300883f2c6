import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { isDarkColor } from '../../src/taskpane/officeTheme';
import { themeFor } from '../../src/taskpane/paneTheme';

// Office's own theme decides; where it is silent (Excel on the web) the system does. In high contrast
// the person's colours are drawn by the browser, and the system says whether they are dark.
test.each([
  [false, false, false, webLightTheme],
  [false, true, false, webLightTheme],
  [true, false, false, webDarkTheme],
  [null, true, false, webDarkTheme],
  [null, false, false, webLightTheme],
  [false, true, true, webDarkTheme],
  [true, false, true, webLightTheme],
])(
  'Office dark %s, system dark %s, forced colours %s',
  (officeDark, prefersDark, forcedColors, theme) => {
    expect(themeFor({ officeDark, prefersDark, forcedColors }).theme).toBe(theme);
  },
);

// Body backgrounds of Office's Colorful, White, Dark Gray and Black themes.
test.each([
  ['#E6E6E6', false],
  ['#FFFFFF', false],
  ['#666666', true],
  ['#262626', true],
  ['262626', true],
  ['', null],
  [undefined, null],
])('the background %s is dark: %s', (color, dark) => {
  expect(isDarkColor(color)).toBe(dark);
});
