/** The part of the pane that scrolls, with a list somewhere in it. */
export function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest('main') ?? null;
}
