import type { BenchWords } from '../words';
import { element } from './element';
import { splitter } from './splitter';

export interface PaneFrame {
  /** The splitter and the pane, to be put beside the grid. */
  readonly elements: readonly HTMLElement[];
  /** The pane with its title. */
  readonly element: HTMLElement;
  /** Gives the title's one button the keyboard. */
  focusTitle(): void;
  /** Puts an add-in's frame in place of what was there. */
  hold(frame: HTMLIFrameElement | null): void;
  show(isShown: boolean): void;
}

/** The place of the task pane: a title with a way to close it, the add-in's frame, a splitter. */
export function paneFrame(
  title: string,
  words: BenchWords,
  width: number,
  on: { readonly resize: (width: number) => void; readonly close: () => void },
): PaneFrame {
  const place = element('div', { class: 'pane-frame' });
  const close = element(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': words.hidePane, onclick: on.close },
    '\u2715',
  );
  const pane = element(
    'section',
    { class: 'pane', 'aria-label': words.pane },
    element('header', {}, element('h2', {}, title), close),
    place,
  );
  const bar = splitter(words.paneWidth, width, (wanted) => {
    pane.style.width = `${wanted}px`;
    on.resize(wanted);
  });
  return {
    elements: [bar, pane],
    element: pane,
    focusTitle: () => {
      close.focus();
    },
    hold(frame) {
      if (frame) frame.title = title;
      place.replaceChildren(...(frame ? [frame] : []));
    },
    show(isShown) {
      for (const one of [bar, pane]) one.hidden = !isShown;
    },
  };
}
