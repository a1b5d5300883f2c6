import { screen } from '@testing-library/react';

/**
 * The field that a visible label is for, by the label's whole text. `getByLabelText` finds the same, but goes over
 * the labels of every field of the page at each look-up, which is half of the time of a test of many fields.
 */
export function labelled<T extends HTMLElement = HTMLInputElement>(label: string): T {
  const { htmlFor } = screen.getByText<HTMLLabelElement>(label, { selector: 'label' });
  const field = document.getElementById(htmlFor);
  if (field === null) throw new Error(`the label "${label}" is for no field`);
  return field as T;
}
