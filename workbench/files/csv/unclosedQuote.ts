import type { ParseResult } from 'papaparse';

/**
 * The line, from 1, of the first quotation mark that swallows what stands after it: it is never
 * closed, or the one that closes it stands behind a delimiter or a line end. Null where there is none.
 * A mark that opens no value, as in `5" pipe`, is a sign like any other.
 */
export function unclosedQuote(parsed: ParseResult<string[]>, body: string): number | null {
  const swallows = parsed.errors.find(
    ({ code, row }) =>
      code === 'MissingQuotes' ||
      (code === 'InvalidQuotes' &&
        parsed.data[row ?? -1]?.some((value) => isMerged(value, parsed.meta.delimiter))),
  );
  return swallows === undefined ? null : lineAt(body, swallows.index ?? 0);
}

/** `"A" Ltd` is one value with a stray mark; `"A" Ltd,"5` may be two. */
function isMerged(value: string, delimiter: string): boolean {
  return value.includes('"') && (value.includes(delimiter) || /[\r\n]/.test(value));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\n|\r/).length;
}
