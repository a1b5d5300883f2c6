/**
 * The bounds that headers may stand for, likeliest first: as they say; the day before (30 in 31-60);
 * and either of these with what is due today on the other side of the first bound. Null stays where a
 * header says nothing.
 * @example headedBounds([0, 30, 60])[1] is [0, 29, 59]
 */
export function headedBounds(
  ends: readonly (number | null)[],
): readonly (readonly (number | null)[])[] {
  const [first = null] = ends;
  const before = (end: number | null) => (end === null ? null : end - 1);
  const exclusive = ends.map(before);
  const isToday = first === 0 || first === -1;
  const variants = isToday
    ? [first, first === 0 ? -1 : 0].flatMap((start) => [
        [start, ...ends.slice(1)],
        [start, ...exclusive.slice(1)],
      ])
    : [[...ends], exclusive];
  return unlike(variants);
}

function unlike(
  variants: readonly (readonly (number | null)[])[],
): readonly (readonly (number | null)[])[] {
  const seen = new Set<string>();
  return variants.filter((variant) => {
    const key = variant.join();
    return !seen.has(key) && seen.add(key).size > 0;
  });
}
