const FALLBACK = 'Arial, sans-serif';

/**
 * The font of cells that say none: Excel's Calibri, or one as wide. Where neither is installed, a
 * smaller size of a wider font, so that what fits its column in Excel fits it here.
 */
export function bodyFont(): { readonly ff: string; readonly fs: number } {
  const ff = `Calibri, Carlito, ${FALLBACK}`;
  const isThere = ['Calibri', 'Carlito'].some((font) => widthIn(font) !== widthIn(undefined));
  return { ff, fs: isThere ? 11 : 10 };
}

function widthIn(font: string | undefined): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = `16px ${font === undefined ? '' : `${font}, `}monospace`;
  return context.measureText('Current balance 31-60').width;
}
