import { useEffect, useLayoutEffect, useRef, type FocusEvent } from 'react';

/**
 * Keeps the keyboard's place: where what had the focus goes away, the view takes it. Not while the
 * person is in the grid, from which the pane must not take it. Gives what hears of the focus.
 */
export function useKeptFocus(): (event: FocusEvent) => void {
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const leave = () => {
      held.current = null;
    };
    window.addEventListener('blur', leave);
    return () => window.removeEventListener('blur', leave);
  }, []);
  // After every change of the pane: any of them may have taken the element away.
  useLayoutEffect(() => {
    if (held.current === null || held.current.isConnected) return;
    held.current = null;
    if (document.activeElement === document.body) document.querySelector('main')?.focus();
  });
  return (event) => {
    held.current = event.target;
  };
}
