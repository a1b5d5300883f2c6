import { buildWhenStale } from './builtAddIn';

/** Jest's set-up for the tests that run the built add-in. */
export default function setUp(): void {
  buildWhenStale();
}
