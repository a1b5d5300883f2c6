export { wordsFor } from './spoken';
export type { Words } from './words';
