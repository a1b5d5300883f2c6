import { NotLoaded } from './loadWorks';

/** What makes copies, as a module of its own. */
type Copying = typeof import('../files/copying');

/** Loads what makes copies, with what packs and unpacks files: few people need it on most days. */
export async function loadCopying(): Promise<Copying> {
  try {
    return await import(/* webpackChunkName: "copying" */ '../files/copying');
  } catch (cause) {
    throw new NotLoaded('copying', { cause });
  }
}
