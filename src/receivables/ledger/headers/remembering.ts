/** More different headers than this are not kept: a workbook of many sheets has some hundreds. */
const MOST = 1000;

/**
 * A function of a text that keeps its answers, because one header is asked about again and again while
 * a workbook's rows are tried as headers.
 * @example remembering(notionsOf)('Due Date') is notionsOf('Due Date')
 */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const found = answer(text);
    answers.set(text, found);
    return found;
  };
}
