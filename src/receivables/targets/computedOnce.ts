/**
 * Something that takes long and that perhaps nobody asks for: computed when it is first asked for, and
 * not again.
 * @example computedOnce(() => rollAhead(ledger, block, terms))() rolls ahead; asked again, it does not
 */
export function computedOnce<T>(compute: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => (found ??= { value: compute() }).value;
}
