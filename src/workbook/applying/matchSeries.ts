/**
 * Where each of our series stands in a chart, by its name: a person may have deleted one, and then the
 * next has another place. One whose name is not there has got another language or a person's name, and
 * keeps its place where none is missing. -1 for a deleted one.
 */
export function matchSeries(
  ours: readonly string[],
  standing: readonly string[],
): readonly number[] {
  const isComplete = standing.length >= ours.length;
  return ours.map((name, at) => {
    const found = standing.indexOf(name);
    if (found >= 0) return found;
    return isComplete && !ours.includes(standing[at] ?? '') ? at : -1;
  });
}
