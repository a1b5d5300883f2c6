/** Parts of a browser that jsdom lacks and Fluent asks for; nothing here has a size or a theme. */
export function provideBrowserParts(window: object): void {
  class NothingToObserve {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  const parts = {
    ResizeObserver: NothingToObserve,
    IntersectionObserver: NothingToObserve,
    matchMedia: (query: string) => ({
      matches: false,
      media: query,
      onchange: null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
      dispatchEvent: () => false,
    }),
  };
  for (const [name, part] of Object.entries(parts)) {
    if (name in window) continue;
    Object.defineProperty(window, name, { value: part, configurable: true, writable: true });
  }
}
