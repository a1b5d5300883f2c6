import { element } from './element';

/** The widths that Excel lets a task pane have. */
const NARROWEST = 320;
const WIDEST = 600;
const STEP = 20;

/** A bar between grid and pane that changes the pane's width by mouse, touch and arrow keys. */
export function splitter(
  label: string,
  width: number,
  resize: (width: number) => void,
): HTMLElement {
  let current = between(width);
  const bar = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: '0',
    'aria-label': label,
    'aria-orientation': 'vertical',
    'aria-valuemin': String(NARROWEST),
    'aria-valuemax': String(WIDEST),
  });
  const take = (wanted: number) => {
    current = between(wanted);
    bar.setAttribute('aria-valuenow', String(current));
    resize(current);
  };
  bar.addEventListener('pointerdown', (down) => {
    const [from, at] = [current, down.clientX];
    bar.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent) => {
      take(from + at - event.clientX);
    };
    bar.addEventListener('pointermove', move);
    bar.addEventListener(
      'lostpointercapture',
      () => {
        bar.removeEventListener('pointermove', move);
      },
      { once: true },
    );
  });
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') take(current + STEP);
    if (key === 'ArrowRight') take(current - STEP);
  });
  take(current);
  return bar;
}

function between(width: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
}
