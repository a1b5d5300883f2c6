/**
 * Called between two blocks of long work: there the page gets its breath and a person can stop it, by
 * an error that this throws.
 */
export type Pace = () => Promise<void>;
