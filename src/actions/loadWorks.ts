/** What the desk does in the workbook, as a module of its own. */
export type Works = typeof import('./works');

/** A part of the add-in did not come, perhaps because the network is away. */
export class NotLoaded extends Error {}

/** How the module comes: over the network, as its own file beside the page. */
export type LoadWorks = () => Promise<Works>;

const overNetwork: LoadWorks = () => import(/* webpackChunkName: "works" */ './works');

/**
 * Loads what the desk does in the workbook, once; a failed load is tried anew at the next call.
 * Loading begins at once, so that it is mostly there when somebody presses.
 */
export function worksOnce(load: LoadWorks = overNetwork): LoadWorks {
  let loading: Promise<Works> | null = null;
  const once: LoadWorks = () => {
    loading ??= load().catch((cause: unknown) => {
      loading = null;
      throw new NotLoaded('works', { cause });
    });
    return loading;
  };
  once().catch(() => undefined);
  return once;
}
