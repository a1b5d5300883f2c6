/** The side of a pattern's tile, in pixels. */
const TILE = 6;

interface BucketPatternProps {
  readonly id: string;
  /** From 0, not yet due, to 1, the oldest bucket. */
  readonly age: number;
}

/**
 * How a bucket is drawn: the older, the more ink. Not yet due is white paper, the oldest is solid,
 * what lies between is hatched ever closer, so that no colour is needed to tell them apart. Drawn in
 * the colour of the text around it, which high contrast sets.
 */
export function BucketPattern({ id, age }: BucketPatternProps) {
  return (
    <pattern
      id={id}
      width={TILE}
      height={TILE}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={TILE * age} height={TILE} fill="currentColor" />
    </pattern>
  );
}
