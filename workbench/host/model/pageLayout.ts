/** How a sheet prints. Margins in points. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** Pages; 0 is "as many as needed", null is no fitting. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  /** Percent, when no fitting is asked. */
  scale: number;
  printGridlines: boolean;
  centerHorizontally: boolean;
  /** Rows repeated on each page, from 0, last one included. */
  titleRows: { first: number; last: number } | null;
  /** What alone is printed, as addresses parted by commas: `$A:$P`; '' is all. */
  printArea: string;
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
  paperSize: string | null;
}

/** The layout of a sheet nobody set up. */
export function plainPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    fitToWidth: null,
    fitToHeight: null,
    scale: 100,
    printGridlines: false,
    centerHorizontally: false,
    titleRows: null,
    printArea: '',
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    paperSize: null,
  };
}
