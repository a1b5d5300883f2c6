/** The pane's views, with what each is called in the address. */
const PATHS = {
  today: 'today',
  aging: 'aging',
  followUps: 'follow-ups',
  disputes: 'disputes',
  setUp: 'set-up',
  account: 'accounts',
  share: 'share',
} as const;

export type ViewName = keyof typeof PATHS;

/** Where in the pane a person is. */
export interface Route {
  readonly view: ViewName;
  /** What the view is about: an account's key; '' where it is about everything. */
  readonly subject: string;
}

/**
 * The address of a view. Hashes alone: office.js takes `history.pushState` away.
 * @example hashOf('account', 'A/1') is '#/accounts/A%2F1'
 */
export function hashOf(view: ViewName, subject = ''): string {
  const path = `#/${PATHS[view]}`;
  return subject === '' ? path : `${path}/${encodeURIComponent(subject)}`;
}

/**
 * The place that an address names; what names none is the start, *Today*.
 * @example routeOf('#/accounts/C1') is { view: 'account', subject: 'C1' }
 */
export function routeOf(hash: string): Route {
  const [, path = '', ...rest] = hash.split('/');
  const found = (Object.keys(PATHS) as ViewName[]).find((view) => PATHS[view] === path);
  return { view: found ?? 'today', subject: decoded(rest.join('/')) };
}

/** An address that somebody cut in the middle of an escape is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
