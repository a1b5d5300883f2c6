export { NotCopied } from './notCopied';
export { sharedCopy } from './sharedCopy';
