/** What the desk does in the workbook, as a module of its own. */
export type Works = typeof import('./works');

/** A part of the add-in did not come, perhaps because the network is away. */
export class NotLoaded extends Error {}

/**
 * Loads what the desk does in the workbook, once; a failed load is tried anew at the next call.
 * Loading begins at once, so that it is mostly there when somebody presses.
 */
export function loadWorks(): () => Promise<Works> {
  let loading: Promise<Works> | null = null;
  const load = (): Promise<Works> => {
    loading ??= import(/* webpackChunkName: "works" */ './works').catch((cause: unknown) => {
      loading = null;
      throw new NotLoaded('works', { cause });
    });
    return loading;
  };
  load().catch(() => undefined);
  return load;
}
