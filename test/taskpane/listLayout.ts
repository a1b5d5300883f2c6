import { act } from '@testing-library/react';

/** How high the pane's scrolling part and a row are, in pixels, where jsdom knows no layout. */
const HEIGHTS: Readonly<Record<string, number>> = { MAIN: 600, LI: 60 };

const heightOf = ({ tagName }: Element) => HEIGHTS[tagName] ?? 0;

/** How high all is that an element scrolls: its long lists say it themselves. */
const contentHeight = (element: Element) =>
  [...element.querySelectorAll('ul')]
    .filter(({ style }) => style.height !== '')
    .reduce((sum, { style }) => sum + parseFloat(style.height), 0);

const LAYOUT: readonly (readonly [object, string, (element: Element) => number])[] = [
  [HTMLElement.prototype, 'offsetHeight', heightOf],
  [Element.prototype, 'clientHeight', heightOf],
  [Element.prototype, 'scrollHeight', contentHeight],
];

/** Gives elements the heights that lists ask for, during the tests of the file that calls it. */
export function layOutLists(): void {
  let putBack: () => void;
  beforeAll(() => {
    putBack = giveHeights();
  });
  afterAll(() => putBack());
}

function giveHeights(): () => void {
  const before = LAYOUT.map(
    ([prototype, name]) =>
      [prototype, name, Object.getOwnPropertyDescriptor(prototype, name)] as const,
  );
  for (const [prototype, name, of] of LAYOUT) {
    const get = function (this: Element) {
      return of(this);
    };
    Object.defineProperty(prototype, name, { configurable: true, get });
  }
  const { scrollTo, getBoundingClientRect } = Element.prototype;
  Element.prototype.scrollTo = scrollAndTell;
  Element.prototype.getBoundingClientRect = movedByScrolling;
  return () => {
    Object.assign(Element.prototype, { scrollTo, getBoundingClientRect });
    for (const [prototype, name, descriptor] of before) {
      if (descriptor !== undefined) Object.defineProperty(prototype, name, descriptor);
    }
  };
}

/** Lists begin where what scrolls them begins. */
function movedByScrolling(this: Element): DOMRect {
  const scrolled = this.tagName === 'UL' ? (this.closest('main')?.scrollTop ?? 0) : 0;
  return new DOMRect(0, -scrolled, 0, 0);
}

function scrollAndTell(this: Element, to?: ScrollToOptions | number): void {
  if (typeof to === 'object') this.scrollTop = to.top ?? this.scrollTop;
  // Browsers tell of it afterwards.
  queueMicrotask(() => {
    act(() => {
      this.dispatchEvent(new Event('scroll'));
    });
  });
}
