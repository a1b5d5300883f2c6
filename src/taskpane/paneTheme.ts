import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import { officeIsDark } from './officeTheme';

/** What is known of the colours that a person wants. */
export interface ColourWishes {
  /** Null where Office does not say. */
  readonly officeDark: boolean | null;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/** Fluent's colours, and what the browser draws itself: scroll bars. */
export interface PaneTheme {
  readonly theme: Theme;
  readonly colorScheme: 'light' | 'dark' | 'light dark';
}

/**
 * Office's own theme, then the system's. In high contrast the browser draws everything in the person's
 * colours; the theme that is nearest to them gives what it leaves alone.
 */
export function themeFor({ officeDark, prefersDark, forcedColors }: ColourWishes): PaneTheme {
  if (forcedColors) {
    return { theme: prefersDark ? webDarkTheme : webLightTheme, colorScheme: 'light dark' };
  }
  return (officeDark ?? prefersDark)
    ? { theme: webDarkTheme, colorScheme: 'dark' }
    : { theme: webLightTheme, colorScheme: 'light' };
}

/** The theme to show now; follows the system while the pane is open. */
export function usePaneTheme(): PaneTheme {
  return themeFor({
    officeDark: officeIsDark(),
    prefersDark: useMedia('(prefers-color-scheme: dark)'),
    forcedColors: useMedia('(forced-colors: active)'),
  });
}

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
