import { UNSAID, type WithoutNames } from '../withoutNames';
import { allBelow, childrenOf, localName, type XmlElement } from '../xml/xmlElement';

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
