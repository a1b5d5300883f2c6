import { allBelow, childrenOf, localName, type XmlElement } from './xml/xmlElement';

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

// What people wrote, or a filter remembers; all other attributes are words of the format.
const SAYING = /^(text|prompt|promptTitle|error|errorTitle|tooltip|display|totalsRowLabel)$/;
const FORMULA = /^(f|formula[12]?|sqref|calculatedColumnFormula|totalsRowFormula)$/;
// Texts: of drawings and notes, of what charts remember, above and below a printed page. All else are
// places, sizes and numbers of the format, which no text may take the place of.
const SAID = /^(t|v|(odd|even|first)(Header|Footer))$/;
const NUMBERS = /^(numCache|numLit)$/;

/** Takes names out of all that a part of a file says, other than by its cells. Changes the tree. */
export function takeNamesOut(tree: XmlElement, without: WithoutNames): void {
  const numbers = new Set<XmlElement>();
  for (const each of [tree, ...allBelow(tree)]) {
    const name = localName(each.name);
    if (NUMBERS.test(name)) for (const below of allBelow(each)) numbers.add(below);
    const isFormula = FORMULA.test(name);
    const isSaid = SAID.test(name) && !numbers.has(each);
    each.children = each.children.map((child) => {
      if (typeof child !== 'string') return child;
      if (isFormula) return child.replace(/"(?:[^"]|"")*"/g, without);
      return isSaid ? without(child) : child;
    });
    for (const [key, value] of Object.entries(each.attributes)) {
      const isFilter = localName(each.name) === 'filter' && localName(key) === 'val';
      if (isFilter || SAYING.test(localName(key))) each.attributes[key] = without(value);
    }
  }
  dropEmptied(tree);
}

/** A filter that looks for a name that is not told finds nothing: it is no filter any more. */
function dropEmptied(tree: XmlElement): void {
  for (const filter of [tree, ...allBelow(tree)]) {
    filter.children = filter.children.filter(
      (child) =>
        typeof child === 'string' ||
        localName(child.name) !== 'filterColumn' ||
        !childrenOf(child).some((filters) =>
          childrenOf(filters, 'filter').some(({ attributes }) =>
            attributes['val']?.includes(UNSAID),
          ),
        ),
    );
  }
}
