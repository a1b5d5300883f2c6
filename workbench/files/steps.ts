/** Work that takes long and may be left off at each step, to let others go first. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How long the steps between two pauses take, in milliseconds. */
const SLICE_MS = 30;

/** Leaves a page its frames and its clicks between the steps. */
export async function withPauses<T>(steps: Steps<T>): Promise<T> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    end = performance.now() + SLICE_MS;
  }
}
