/** The link or button of a row that is in the page; null where it is not. */
export function rowElement(list: HTMLElement | null, row: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${row}"] :is(a, button)`) ?? null;
}
