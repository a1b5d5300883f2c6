import type { Compute } from './computing';
import { early } from './early';
import { late } from './late';
import { signatures, type Signature } from './signatures';

/** One function that can be typed in a cell; what is said of it is in the words of the catalogue. */
export interface CatalogueEntry extends Signature {
  readonly compute: Compute;
}

const COMPUTING = { ...early, ...late };

/** All functions, in the order in which they are explained; not for their bundle, which parts them. */
export const catalogue: readonly CatalogueEntry[] = signatures.map((signature) => ({
  ...signature,
  compute: COMPUTING[signature.name],
}));
