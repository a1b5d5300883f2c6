import { NotLoaded } from './loadWorks';

/** What writes owners' workbooks, as a module of its own. */
type OwnerBooks = typeof import('../files/planned/ownerBook');

/** Loads what writes owners' workbooks, with the library that writes the file. */
export async function loadOwnerBook(): Promise<OwnerBooks> {
  try {
    return await import(/* webpackChunkName: "owners" */ '../files/planned/ownerBook');
  } catch (cause) {
    throw new NotLoaded('owners', { cause });
  }
}
