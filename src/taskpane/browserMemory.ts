import type { DeviceMemory } from '../actions/deviceMemory';

/**
 * The browser's own memory for this add-in. Office on the web wants each site that shows it to keep its
 * own part of it. A browser may refuse it altogether; then nothing is kept.
 */
export function browserMemory(partition: string | undefined): DeviceMemory {
  const keyOf = (name: string) => `${partition ?? ''}${name}`;
  return {
    read: (name) => {
      try {
        return window.localStorage.getItem(keyOf(name));
      } catch {
        return null;
      }
    },
    keep: (name, text) => {
      try {
        window.localStorage.setItem(keyOf(name), text);
      } catch {
        // As it was before: the person types their name again.
      }
    },
  };
}
