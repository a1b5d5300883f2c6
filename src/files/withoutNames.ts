/** What stands in place of a name that is not told. */
export const UNSAID = '…';

const WORD = /[\p{L}\p{N}]+/gu;
/**
 * A letter alone could not be told from a word, nor a short number from a year or a count of days. Numbers
 * of invoices and telephones may stand in groups.
 */
const NAME = /\p{L}.|.\p{L}|(?:\d\D*){5}/su;

/** A text without names; the same text where it says none. */
export type WithoutNames = (text: string) => string;

/**
 * Takes names out of texts, wherever they stand as words of their own, and texts that are a name and no
 * more, however short. Capitals count: the owner Will is in no sentence about what will be.
 * @example withoutNames(['Ana'])('Ask Ana, not Anabel') is 'Ask …, not Anabel'
 */
export function withoutNames(names: Iterable<string>): WithoutNames {
  const all = new Set(names);
  const known = new Map<string, { readonly name: string; readonly before: number }[]>();
  for (const name of all) {
    const first = name.match(WORD)?.[0];
    if (first === undefined || !NAME.test(name)) continue;
    const same = known.get(first) ?? [];
    same.push({ name, before: name.indexOf(first) });
    known.set(first, same);
  }
  for (const same of known.values()) same.sort((a, b) => b.name.length - a.name.length);
  return (text) => {
    if (all.has(text.trim())) return UNSAID;
    let told = '';
    let done = 0;
    for (const match of text.matchAll(WORD)) {
      const found = known
        .get(match[0])
        ?.find(({ name, before }) => isThere(text, name, match.index - before, done));
      if (found === undefined) continue;
      const start = match.index - found.before;
      told += text.slice(done, start) + UNSAID;
      done = start + found.name.length;
    }
    return told + text.slice(done);
  };
}

function isThere(text: string, name: string, start: number, done: number): boolean {
  if (start < done || !text.startsWith(name, start)) return false;
  const [last, next] = [name.at(-1) ?? '', text.charAt(start + name.length)];
  return !(/[\p{L}\p{N}]/u.test(last) && /[\p{L}\p{N}]/u.test(next));
}
