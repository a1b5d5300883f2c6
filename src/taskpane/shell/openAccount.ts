import { hashOf } from './route';

/** Goes to an account's open items. */
export function openAccount(account: string): void {
  window.location.hash = hashOf('account', account);
}
