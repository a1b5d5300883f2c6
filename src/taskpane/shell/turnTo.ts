import { hashOf, type ViewName } from './route';

/** Goes to a view, in place of the one before: Back leads to where that one was opened from. */
export function turnTo(view: ViewName, subject: string): void {
  window.location.replace(hashOf(view, subject));
}
