/** What browsers have and jsdom has not, as far as React and Fluent need it. */
export function fillBrowserGaps(window: object): void {
  define(window, 'ResizeObserver', NoObserver);
  define(window, 'IntersectionObserver', NoObserver);
  define(window, 'matchMedia', (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }));
  define(window, 'scrollTo', () => undefined);
}

/** Nothing has a size in jsdom, so there is nothing to observe. */
class NoObserver {
  observe(): void {
    return undefined;
  }

  unobserve(): void {
    return undefined;
  }

  disconnect(): void {
    return undefined;
  }

  takeRecords(): readonly unknown[] {
    return [];
  }
}

function define(window: object, name: string, value: unknown): void {
  Object.defineProperty(window, name, { value, configurable: true, writable: true });
}
