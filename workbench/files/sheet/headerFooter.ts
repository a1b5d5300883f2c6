import type { PageLayout } from '../../host/model/pageLayout';

/** The three texts of a header or footer. */
export type Thirds = PageLayout['header'];

const SECTION = { L: 'left', C: 'center', R: 'right' } as const;

/**
 * Splits a header as files keep it, `&Lleft&Ccenter&Rright`, into its three texts. Text before the
 * first mark is in the middle; `&&` is an ampersand and no mark (ECMA-376 part 1, 18.3.1.39).
 */
export function readThirds(text: string): Thirds {
  const thirds: Thirds = { left: '', center: '', right: '' };
  let section: keyof Thirds = 'center';
  for (const [piece] of text.matchAll(/&[^]|[^&]+|&/g)) {
    const mark = piece === '&L' ? 'L' : piece === '&C' ? 'C' : piece === '&R' ? 'R' : null;
    if (mark) section = SECTION[mark];
    else thirds[section] += piece;
  }
  return thirds;
}

/** The three texts as files keep them. */
export function writeThirds({ left, center, right }: Thirds): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
