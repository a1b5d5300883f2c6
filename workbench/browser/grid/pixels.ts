/** Pixels of a column of so many characters of Excel's default font, its padding included. */
export function columnPixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

export function columnCharacters(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}

/** Pixels of a row of so many points. */
export function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

export function rowPoints(pixels: number): number {
  return (pixels * 3) / 4;
}
