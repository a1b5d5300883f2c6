import type { PageLayout } from '../model/pageLayout';
import type { Sheet } from '../model/sheet';
import { absoluteAddressOf, MAX_COLUMNS, quoteSheet } from '../model/address';
import { ExcelClass } from '../protocol/excelClass';
import { invalidArgument } from '../protocol/excelError';
import { method, navigation, value, type PropertyDeclaration } from '../protocol/excelObject';
import { booleanArgument, oneOf, rangeArgument, textArgument } from './arguments';
import { rangeOf } from './range';

function margin(name: keyof PageLayout['margins']): PropertyDeclaration<Sheet> {
  return value(
    9,
    ({ page }) => page.margins[name],
    ({ page }, points) => {
      if (typeof points !== 'number' || points < 0) throw invalidArgument();
      page.margins[name] = points;
    },
  );
}

/** `Excel.RangeAreas`, of which only the printed ones are emulated. */
const rangeAreasClass = new ExcelClass<Sheet>('RangeAreas', {
  properties: {
    address: value(9, ({ name, page }) =>
      page.printArea
        .split(',')
        .map((area) => `${quoteSheet(name)}!${area.replaceAll('$', '')}`)
        .join(','),
    ),
  },
  methods: {
    // It is found again by the way it was asked for.
    _KeepReference: method(9, () => undefined),
  },
});

/** `Excel.PageLayout` */
export const pageLayoutClass = new ExcelClass<Sheet>('PageLayout', {
  properties: {
    orientation: value(
      9,
      ({ page }) => page.orientation,
      ({ page }, written) => {
        page.orientation = oneOf(written, ['Portrait', 'Landscape'] as const);
      },
    ),
    paperSize: value(
      9,
      ({ page }) => page.paperSize,
      ({ page }, written) => {
        page.paperSize = textArgument(written);
      },
    ),
    zoom: value(9, ({ page }) => zoomOf(page), setZoom),
    printGridlines: value(
      9,
      ({ page }) => page.printGridlines,
      ({ page }, written) => {
        page.printGridlines = booleanArgument(written);
      },
    ),
    centerHorizontally: value(
      9,
      ({ page }) => page.centerHorizontally,
      ({ page }, written) => {
        page.centerHorizontally = booleanArgument(written);
      },
    ),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    headersFooters: navigation(9, (sheet, host) => headersFootersClass.of(sheet, host)),
  },
  methods: {
    setPrintArea: method(9, (sheet, [range], host) => {
      const { rect } = rangeArgument(host, range, sheet);
      sheet.page.printArea = absoluteAddressOf(rect);
    }),
    getPrintAreaOrNullObject: method(9, (sheet, _, host) =>
      sheet.page.printArea === '' ? null : rangeAreasClass.of(sheet, host),
    ),
    setPrintTitleRows: method(9, (sheet, [range], host) => {
      const { rect } = rangeArgument(host, range, sheet);
      sheet.page.titleRows = { first: rect.row, last: rect.row + rect.rows - 1 };
    }),
    getPrintTitleRowsOrNullObject: method(9, (sheet, _, host) => {
      const { titleRows } = sheet.page;
      if (!titleRows) return null;
      const rows = titleRows.last - titleRows.first + 1;
      return rangeOf(host, sheet, { row: titleRows.first, column: 0, rows, columns: MAX_COLUMNS });
    }),
  },
});

function zoomOf({ fitToWidth, fitToHeight, scale }: PageLayout): Record<string, number> {
  if (fitToWidth === null && fitToHeight === null) return { scale };
  return {
    ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
  };
}

function setZoom({ page }: Sheet, zoom: unknown): void {
  if (typeof zoom !== 'object' || zoom === null) throw invalidArgument();
  const scale = 'scale' in zoom && typeof zoom.scale === 'number' ? zoom.scale : null;
  const across = 'horizontalFitToPages' in zoom ? Number(zoom.horizontalFitToPages) : null;
  const down = 'verticalFitToPages' in zoom ? Number(zoom.verticalFitToPages) : null;
  if (scale !== null && (scale < 10 || scale > 400)) throw invalidArgument();
  page.scale = scale ?? 100;
  const isFitted = across !== null || down !== null;
  page.fitToWidth = isFitted ? (across ?? 0) : null;
  page.fitToHeight = isFitted ? (down ?? 0) : null;
}

const headersFootersClass = new ExcelClass<Sheet>('HeaderFooterGroup', {
  properties: {
    defaultForAllPages: navigation(9, (sheet, host) => headerFooterClass.of(sheet, host)),
  },
});

function part(
  where: 'header' | 'footer',
  side: 'left' | 'center' | 'right',
): PropertyDeclaration<Sheet> {
  return value(
    9,
    ({ page }) => page[where][side],
    ({ page }, written) => {
      page[where][side] = textArgument(written);
    },
  );
}

/** `Excel.HeaderFooter` */
const headerFooterClass = new ExcelClass<Sheet>('HeaderFooter', {
  properties: {
    leftHeader: part('header', 'left'),
    centerHeader: part('header', 'center'),
    rightHeader: part('header', 'right'),
    leftFooter: part('footer', 'left'),
    centerFooter: part('footer', 'center'),
    rightFooter: part('footer', 'right'),
  },
});
