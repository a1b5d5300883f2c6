import type { PageLayout } from '../../host/model/pageLayout';
import { plainPageLayout } from '../../host/model/pageLayout';
import type { Sheet } from '../../host/model/sheet';
import { childOf, childrenOf, element, isOn, textOf, type XmlElement } from '../xml/xmlElement';
import { readThirds, writeThirds } from './headerFooter';
import { paperName, paperNumber } from './paperSizes';
import { sameParts } from './ranges';
import { ensureElement, replaceElements } from './sheetPart';

const POINTS_AN_INCH = 72;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Everything of a page layout but the title rows, which a defined name holds. */
type Page = Omit<PageLayout, 'titleRows' | 'printArea'>;

function pageOf(tree: XmlElement): Page {
  const plain = plainPageLayout();
  const setup = childOf(tree, 'pageSetup')?.attributes ?? {};
  const options = childOf(tree, 'printOptions')?.attributes ?? {};
  const margins = childOf(tree, 'pageMargins')?.attributes;
  const headerFooter = childOf(tree, 'headerFooter');
  const fit = isOn(childOf(childOf(tree, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
  const points = (name: (typeof MARGINS)[number]): number =>
    margins?.[name] === undefined
      ? plain.margins[name]
      : round(Number(margins[name]) * POINTS_AN_INCH);
  return {
    orientation: setup['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
    fitToWidth: fit ? Number(setup['fitToWidth'] ?? 1) : null,
    fitToHeight: fit ? Number(setup['fitToHeight'] ?? 1) : null,
    scale: Number(setup['scale'] ?? 100),
    printGridlines: isOn(options['gridLines']),
    centerHorizontally: isOn(options['horizontalCentered']),
    header: readThirds(textOf(childOf(headerFooter, 'oddHeader'))),
    footer: readThirds(textOf(childOf(headerFooter, 'oddFooter'))),
    margins: {
      top: points('top'),
      bottom: points('bottom'),
      left: points('left'),
      right: points('right'),
      header: points('header'),
      footer: points('footer'),
    },
    paperSize: paperName(setup['paperSize']),
  };
}

/** Reads how a sheet prints. */
export function readPageSetup(sheet: Sheet, tree: XmlElement): void {
  Object.assign(sheet.page, pageOf(tree));
}

/** Writes how a sheet prints where it differs from the part's. */
export function writePageSetup(sheet: Sheet, tree: XmlElement): void {
  const { page } = sheet;
  const now = pageOf(tree);
  if (!sameParts(page.margins, now.margins)) {
    const inches = MARGINS.map((name) => [name, round(page.margins[name] / POINTS_AN_INCH)]);
    replaceElements(tree, 'pageMargins', [element('pageMargins', Object.fromEntries(inches))]);
  }
  if (
    page.printGridlines !== now.printGridlines ||
    page.centerHorizontally !== now.centerHorizontally
  ) {
    set(ensureElement(tree, 'printOptions'), {
      gridLines: page.printGridlines ? 1 : undefined,
      horizontalCentered: page.centerHorizontally ? 1 : undefined,
    });
  }
  if (!sameParts(setupOf(page), setupOf(now))) writeSetup(tree, page);
  if (!sameParts([page.header, page.footer], [now.header, now.footer])) writeTexts(tree, page);
}

function setupOf(page: Page): unknown {
  const { orientation, fitToWidth, fitToHeight, scale, paperSize } = page;
  return { orientation, fitToWidth, fitToHeight, scale, paperSize };
}

function writeSetup(tree: XmlElement, page: Page): void {
  const fit = page.fitToWidth !== null || page.fitToHeight !== null;
  const properties = ensureElement(tree, 'sheetPr');
  const others = childrenOf(properties).filter(({ name }) => name !== 'pageSetUpPr');
  const setUp = childOf(properties, 'pageSetUpPr') ?? element('pageSetUpPr');
  set(setUp, { fitToPage: fit ? 1 : undefined });
  properties.children = Object.keys(setUp.attributes).length > 0 ? [...others, setUp] : others;
  set(ensureElement(tree, 'pageSetup'), {
    paperSize: paperNumber(page.paperSize),
    scale: page.scale === 100 ? undefined : page.scale,
    // "As many pages as it takes" is 0; a side that nobody limits is the same once the other is.
    fitToWidth: fit ? (page.fitToWidth ?? 0) : undefined,
    fitToHeight: fit ? (page.fitToHeight ?? 0) : undefined,
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
  });
}

function writeTexts(tree: XmlElement, page: Page): void {
  const found = ensureElement(tree, 'headerFooter');
  const others = childrenOf(found).filter(
    ({ name }) => name !== 'oddHeader' && name !== 'oddFooter',
  );
  const text = (name: string, written: string): XmlElement[] =>
    written === '' ? [] : [element(name, {}, [written])];
  found.children = [
    ...text('oddHeader', writeThirds(page.header)),
    ...text('oddFooter', writeThirds(page.footer)),
    ...others,
  ];
}

function set(target: XmlElement, values: Record<string, string | number | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete target.attributes[name];
    else target.attributes[name] = String(value);
  }
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
