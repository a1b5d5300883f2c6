import type {
  Comparison,
  ConditionalFormat,
  ConditionalRule,
} from '../../host/model/conditionalFormat';
import type { Sheet } from '../../host/model/sheet';
import { formulaForFile, formulaForPeople } from '../read/formulaText';
import type { StyleSheet } from '../styles/styleSheet';
import { childrenOf, element, isOn, textOf, type XmlElement } from '../xml/xmlElement';
import { parseRanges, sameParts, writeRanges } from './ranges';
import { replaceElements } from './sheetPart';

const OPERATORS: Readonly<Record<string, Comparison>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

interface ReadRule {
  readonly element: XmlElement;
  readonly priority: number;
  readonly format: ConditionalFormat;
}

/** The rules of the part that the model has words for; colour scales, bars and icons stay in the part. */
function rulesOf(tree: XmlElement, styles: StyleSheet): ReadRule[] {
  const rules: ReadRule[] = [];
  for (const group of childrenOf(tree, 'conditionalFormatting')) {
    for (const found of childrenOf(group, 'cfRule')) {
      const rule = ruleOf(found);
      const { dxfId, priority, stopIfTrue } = found.attributes;
      if (!rule) continue;
      const format = {
        id: '',
        ranges: parseRanges(group.attributes['sqref']),
        rule,
        look: dxfId === undefined ? {} : styles.lookOf(Number(dxfId)),
        stopIfTrue: isOn(stopIfTrue),
      };
      rules.push({ element: found, priority: Number(priority ?? 0), format });
    }
  }
  return rules.sort((a, b) => a.priority - b.priority);
}

function ruleOf(found: XmlElement): ConditionalRule | undefined {
  const [first, second] = childrenOf(found, 'formula').map((part) =>
    formulaForPeople(textOf(part)),
  );
  if (first === undefined) return undefined;
  if (found.attributes['type'] === 'expression') return { kind: 'custom', formula: first };
  const operator = OPERATORS[found.attributes['operator'] ?? ''];
  if (found.attributes['type'] !== 'cellIs' || !operator) return undefined;
  return {
    kind: 'cellValue',
    operator,
    formula1: first,
    ...(second === undefined ? {} : { formula2: second }),
  };
}

/** Reads the conditional formats, the one that wins first. */
export function readConditionalFormats(sheet: Sheet, tree: XmlElement, styles: StyleSheet): void {
  sheet.conditionalFormats = rulesOf(tree, styles).map(({ format }, at) => ({
    ...format,
    id: `{${String(at + 1).padStart(8, '0')}-0000-0000-0000-000000000000}`,
  }));
}

/** Writes the conditional formats where they differ from the part's; the model's rules come first. */
export function writeConditionalFormats(sheet: Sheet, tree: XmlElement, styles: StyleSheet): void {
  const now = rulesOf(tree, styles);
  const wanted = sheet.conditionalFormats.map((format) => ({ ...format, id: '' }));
  if (
    sameParts(
      now.map(({ format }) => format),
      wanted,
    )
  )
    return;
  const known = new Set(now.map((rule) => rule.element));
  const others = childrenOf(tree, 'conditionalFormatting').flatMap((group) => {
    const rules = childrenOf(group, 'cfRule').filter((rule) => !known.has(rule));
    for (const { attributes } of rules) {
      attributes['priority'] = String(Number(attributes['priority'] ?? 0) + wanted.length);
    }
    return rules.length > 0 ? [{ ...group, children: rules }] : [];
  });
  const ours = wanted.map((format, at) => ruleElement(format, at + 1, styles));
  replaceElements(tree, 'conditionalFormatting', [...ours, ...others]);
}

function ruleElement(format: ConditionalFormat, priority: number, styles: StyleSheet): XmlElement {
  const { rule, look } = format;
  const operator =
    rule.kind === 'cellValue'
      ? Object.entries(OPERATORS).find(([, name]) => name === rule.operator)?.[0]
      : undefined;
  const formulas =
    rule.kind === 'custom' ? [rule.formula] : [rule.formula1, rule.formula2 ?? ''].filter(Boolean);
  const made = element(
    'cfRule',
    {
      type: rule.kind === 'custom' ? 'expression' : 'cellIs',
      dxfId: Object.keys(look).length > 0 ? styles.dxfFor(look) : undefined,
      priority,
      stopIfTrue: format.stopIfTrue ? 1 : undefined,
      operator,
    },
    formulas.map((formula) => element('formula', {}, [formulaForFile(formula, undefined)])),
  );
  return element('conditionalFormatting', { sqref: writeRanges(format.ranges) }, [made]);
}
