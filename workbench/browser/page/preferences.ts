import type { Language } from '../words';

/** What a person chose for the page; kept by the browser for the next time. */
export interface Preferences {
  language: Language;
  theme: 'light' | 'dark';
  paneWidth: number;
}

const KEY = 'duebook-workbench';

/** What was chosen last time; at first, what the browser itself is set to. */
export function readPreferences(): Preferences {
  const usual: Preferences = {
    language: navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en',
    theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    paneWidth: 350,
  };
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
    return { ...usual, ...kept };
  } catch {
    return usual;
  }
}

export function keepPreferences(preferences: Preferences): void {
  localStorage.setItem(KEY, JSON.stringify(preferences));
}
