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
  defineEncoding(window);
}

/** jsdom has neither; what they give must be of the page's own kind of array. */
function defineEncoding(window: object): void {
  const { Uint8Array: PageArray = Uint8Array } = window as { Uint8Array?: Uint8ArrayConstructor };
  class PageEncoder extends TextEncoder {
    override encode(text = ''): Uint8Array<ArrayBuffer> {
      return PageArray.from(super.encode(text));
    }
  }
  define(window, 'TextEncoder', PageEncoder);
  define(window, 'TextDecoder', TextDecoder);
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
